create table verified_form (
    facility text collate "C" not null,
    assessment uuid not null,
    version bigint not null,
    readings json not null,
    rows json not null,
    constraint verified_form_pk primary key (facility, assessment, version),
    constraint verified_form_of_assessment foreign key (facility, assessment) references assessment
);
comment on table verified_form is 'The rows of an assessment as the health office verified them: what rankings count and explain, whatever is entered later';
comment on column verified_form.version is 'Version of the assessment that was verified';
comment on column verified_form.readings is '{indicator: [numerator, denominator] or points}: what counts, and nothing else';
comment on column verified_form.rows is '[{indicator, self, verified}] with reasons, who and when, in the order of the indicators';
create trigger verified_form_is_final before update or delete or truncate on verified_form
    for each statement execute function refuse_change();

create function verified_form_of(of_facility text, of_assessment uuid, of_version bigint, of_start date) returns void
language sql as $$
    insert into verified_form (facility, assessment, version, readings, rows)
    select of_facility, of_assessment, of_version,
           coalesce(json_object_agg(v.indicator, case
                        when v.verified_score is not null then to_json(v.verified_score)
                        else json_build_array(v.verified_numerator, v.verified_denominator) end)
                        filter (where v.verified_by is not null), '{}'),
           coalesce(json_agg(json_build_object(
               'indicator', v.indicator,
               'self', json_build_object(
                   'numerator', v.self_numerator, 'denominator', v.self_denominator, 'score', v.self_score,
                   'by', v.self_by, 'at', to_char(v.self_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   'evidence', (select coalesce(json_agg(json_build_object('url', e.url, 'title', e.title) order by e.place), '[]')
                                from unnest(v.evidence_urls, v.evidence_titles) with ordinality as e (url, title, place))),
               'verified', case when v.verified_by is not null then json_build_object(
                   'numerator', v.verified_numerator, 'denominator', v.verified_denominator, 'score', v.verified_score,
                   'reason', v.verified_reason, 'by', v.verified_by,
                   'at', to_char(v.verified_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) end)
               order by v.indicator), '[]')
    from assessment_value v
    where v.facility = of_facility and v.period_start = of_start and v.assessment = of_assessment
$$;

create function keep_verified_form() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or old.state in ('DRAFT', 'SUBMITTED', 'RETURNED') then
        perform verified_form_of(new.facility, new.assessment, new.version, new.period_start);
    end if;
    return null;
end $$;
comment on function keep_verified_form is 'Keeps the form in the transaction that verifies it, whatever path the verification took';

-- at the end of the transaction, when all its rows are written
create constraint trigger assessment_keeps_verified_form after insert or update on assessment
    deferrable initially deferred for each row
    when (new.state not in ('DRAFT', 'SUBMITTED', 'RETURNED')) execute function keep_verified_form();

do $$
declare
    known record;
begin
    for known in select * from assessment where state not in ('DRAFT', 'SUBMITTED', 'RETURNED') loop
        perform verified_form_of(known.facility, known.assessment, known.version, known.period_start);
    end loop;
end $$;
