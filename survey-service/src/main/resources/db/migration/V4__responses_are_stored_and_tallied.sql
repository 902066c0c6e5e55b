-- Client ids may be UUIDs of any version: because the key begins with facility and survey, even random ones scatter
-- only within the few pages of their own survey, never over the whole table.
create table response (
    facility         text not null,
    survey           uuid not null,
    response         uuid not null,
    period_start     date not null,
    unit             text not null,
    collected_at     timestamptz not null,
    answers          smallint[] not null,
    sex              text,
    age              smallint,
    education        text,
    occupation       text,
    occupation_other text,
    payer            text,
    time_slot        text,
    suggestion       text,
    revision         integer not null,
    changed_at       timestamptz not null,
    changed_by       text not null,
    change_reason    text,
    voided           boolean not null,
    constraint response_key primary key (facility, survey, response, period_start),
    constraint response_answers_are_1_to_4 check (1 <= all (answers) and 4 >= all (answers)),
    constraint response_has_an_answer check (num_nonnulls(variadic answers) > 0),
    constraint response_age_is_plausible check (age between 0 and 120)
) partition by range (period_start);
comment on table response is 'One row per respondent, all answers in it';
comment on column response.period_start is 'First day of the survey''s period: fixed once the survey was opened, so a survey lies in one partition';
comment on column response.answers is 'In the order of question.position; null is a blank';
comment on column response.suggestion is 'Personal data: leaves only for callers of the facility''s own scope';
comment on column response.voided is 'Tombstone: not tallied, and the id is never accepted again';

do $$
begin
    for year in 2004..2045 loop
        execute format('create table response_%s partition of response for values from (%L) to (%L)',
            year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
    end loop;
end $$;
create table response_other_years partition of response default;

create table response_revision (like response);
alter table response_revision
    add constraint response_revision_key primary key (facility, survey, response, revision);
comment on table response_revision is 'What a response was before each correction, and before it was voided';

create table unit_tally (
    facility         text not null,
    survey           uuid not null,
    unit             text not null,
    respondents      bigint not null,
    score_sum        numeric(38) not null,
    score_square_sum numeric(38) not null,
    revision         bigint not null,
    constraint unit_tally_key primary key (facility, survey, unit),
    constraint unit_tally_of_survey foreign key (facility, survey) references survey (facility, survey),
    constraint unit_tally_of_service_unit foreign key (facility, unit) references service_unit (facility, unit)
) with (fillfactor = 70);
comment on table unit_tally is 'Respondents of a unit and the first two moments of their own mean scores';
comment on column unit_tally.score_sum is 'Sum of respondents'' means times questionnaire.score_scale: a whole number, so it adds up and takes back exactly';

create table question_tally (
    facility text not null,
    survey   uuid not null,
    unit     text not null,
    position smallint not null,
    ones     bigint not null,
    twos     bigint not null,
    threes   bigint not null,
    fours    bigint not null,
    constraint question_tally_key primary key (facility, survey, unit, position)
) with (fillfactor = 70);
comment on table question_tally is 'How often each question of the survey was answered 1, 2, 3 and 4; blanks are not counted';

-- Equal answers are counted once, so that a large import costs the number of distinct answer sheets.
create type answer_pattern as (facility text, survey uuid, unit text, answers smallint[], respondents bigint);

create function add_to_tallies(patterns answer_pattern[]) returns void language plpgsql as $$
begin
    if exists (select from unnest(patterns) p
               left join survey s on s.facility = p.facility and s.survey = p.survey
               left join questionnaire q on q.questionnaire = s.questionnaire
               where cardinality(p.answers) is distinct from q.questions) then
        raise exception 'a response needs one place per question of its survey' using errcode = 'check_violation';
    end if;

    insert into unit_tally as t (facility, survey, unit, respondents, score_sum, score_square_sum, revision)
    select facility, survey, unit,
           sum(respondents), sum(respondents * score), sum(respondents * score * score), 1
    from (
        select facility, survey, unit, respondents, sum(unsur_score) / count(*) as score
        from (
            select p.number, p.facility, p.survey, p.unit, p.respondents, qn.unsur,
                   q.score_scale * sum(a.answer) / count(*) as unsur_score
            from unnest(patterns) with ordinality as p(facility, survey, unit, answers, respondents, number)
            join survey s on s.facility = p.facility and s.survey = p.survey
            join questionnaire q on q.questionnaire = s.questionnaire
            cross join unnest(p.answers) with ordinality as a(answer, position)
            join question qn on qn.questionnaire = s.questionnaire and qn.position = a.position
            where a.answer is not null and qn.unsur is not null
            group by p.number, p.facility, p.survey, p.unit, p.respondents, q.score_scale, qn.unsur
        ) per_unsur
        group by number, facility, survey, unit, respondents
    ) per_pattern
    group by facility, survey, unit
    order by facility, survey, unit
    on conflict (facility, survey, unit) do update
        set respondents = t.respondents + excluded.respondents,
            score_sum = t.score_sum + excluded.score_sum,
            score_square_sum = t.score_square_sum + excluded.score_square_sum,
            revision = t.revision + 1;

    insert into question_tally as t (facility, survey, unit, position, ones, twos, threes, fours)
    select p.facility, p.survey, p.unit, a.position,
           coalesce(sum(p.respondents) filter (where a.answer = 1), 0),
           coalesce(sum(p.respondents) filter (where a.answer = 2), 0),
           coalesce(sum(p.respondents) filter (where a.answer = 3), 0),
           coalesce(sum(p.respondents) filter (where a.answer = 4), 0)
    from unnest(patterns) p
    cross join unnest(p.answers) with ordinality as a(answer, position)
    group by p.facility, p.survey, p.unit, a.position
    order by p.facility, p.survey, p.unit, a.position
    on conflict (facility, survey, unit, position) do update
        set ones = t.ones + excluded.ones,
            twos = t.twos + excluded.twos,
            threes = t.threes + excluded.threes,
            fours = t.fours + excluded.fours;
end $$;

create function tally_inserted() returns trigger language plpgsql as $$
declare
    patterns answer_pattern[];
begin
    select array_agg((facility, survey, unit, answers, respondents)::answer_pattern) into patterns
    from (select facility, survey, unit, answers, count(*) as respondents
          from new_rows where not voided
          group by facility, survey, unit, answers) counted;
    if patterns is not null then
        perform add_to_tallies(patterns);
    end if;
    return null;
end $$;

create function tally_updated() returns trigger language plpgsql as $$
declare
    patterns answer_pattern[];
begin
    insert into response_revision select * from old_rows;
    select array_agg((facility, survey, unit, answers, respondents)::answer_pattern) into patterns
    from (select facility, survey, unit, answers, sum(difference)::bigint as respondents
          from (select facility, survey, unit, answers, 1 as difference from new_rows where not voided
                union all
                select facility, survey, unit, answers, -1 from old_rows where not voided) both_sides
          group by facility, survey, unit, answers
          having sum(difference) <> 0) counted;
    if patterns is not null then
        perform add_to_tallies(patterns);
    end if;
    return null;
end $$;

create function tally_deleted() returns trigger language plpgsql as $$
declare
    patterns answer_pattern[];
begin
    select array_agg((facility, survey, unit, answers, respondents)::answer_pattern) into patterns
    from (select facility, survey, unit, answers, -count(*) as respondents
          from old_rows where not voided
          group by facility, survey, unit, answers) counted;
    if patterns is not null then
        perform add_to_tallies(patterns);
    end if;
    return null;
end $$;

create trigger response_insert_is_tallied after insert on response
    referencing new table as new_rows for each statement execute function tally_inserted();
create trigger response_update_is_tallied after update on response
    referencing old table as old_rows new table as new_rows for each statement execute function tally_updated();
create trigger response_delete_is_tallied after delete on response
    referencing old table as old_rows for each statement execute function tally_deleted();

create function freeze_questionnaire() returns trigger language plpgsql as $$
begin
    update questionnaire q set frozen_at = now()
    from survey s
    where s.facility = new.facility and s.survey = new.survey
      and q.questionnaire = s.questionnaire and q.frozen_at is null;
    return null;
end $$;

create trigger first_response_freezes_questionnaire after insert on unit_tally
    for each row execute function freeze_questionnaire();

create table response_batch (
    facility    text not null,
    survey      uuid not null,
    sha256      bytea not null,
    rows        bigint not null,
    rejected    bigint not null,
    imported_at timestamptz not null,
    imported_by text not null,
    constraint response_batch_key primary key (facility, survey, sha256),
    constraint response_batch_of_survey foreign key (facility, survey) references survey (facility, survey)
);
comment on table response_batch is 'Files already imported, by the SHA-256 of their bytes: the same file again changes nothing';
