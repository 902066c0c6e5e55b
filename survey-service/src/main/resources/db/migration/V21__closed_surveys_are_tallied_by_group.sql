create table group_tally (
    facility         text not null,
    survey           uuid not null,
    characteristic   text not null,
    code             text not null,
    respondents      bigint not null,
    score_sum        numeric(38) not null,
    score_square_sum numeric(38) not null,
    ones             bigint[] not null,
    twos             bigint[] not null,
    threes           bigint[] not null,
    fours            bigint[] not null,
    constraint group_tally_key primary key (facility, survey, characteristic, code),
    constraint group_tally_of_survey foreign key (facility, survey) references survey (facility, survey)
);
comment on table group_tally is 'Respondents of a closed survey by what they said of themselves: counted when it closes, dropped when it reopens, so that writing a response costs nothing for it';
comment on column group_tally.code is 'NOT_STATED where the respondent left it out';
comment on column group_tally.ones is 'How often each question was answered 1, in the order of question.position';

create function count_groups(of_facility text, of_survey uuid)
returns table (characteristic text, code text, respondents bigint, score_sum numeric, score_square_sum numeric,
               ones bigint[], twos bigint[], threes bigint[], fours bigint[])
language sql stable as $$
    with form as materialized (
        select s.questionnaire, q.questions, q.score_scale
        from survey s join questionnaire q on q.questionnaire = s.questionnaire
        where s.facility = of_facility and s.survey = of_survey
    ),
    told as materialized (
        select v.characteristic, v.code, r.answers, count(*) as respondents
        from response r
        left join age_group a on r.age between a.lowest and a.highest
        cross join lateral (values
            ('SERVICE_UNIT', r.unit),
            ('SEX', coalesce(r.sex, 'NOT_STATED')),
            ('AGE_GROUP', coalesce(a.age_group, 'NOT_STATED')),
            ('EDUCATION', coalesce(r.education, 'NOT_STATED')),
            ('OCCUPATION', coalesce(r.occupation, 'NOT_STATED')),
            ('PAYER', coalesce(r.payer, 'NOT_STATED'))) v(characteristic, code)
        where r.facility = of_facility and r.survey = of_survey and not r.voided
          -- a survey lies in one partition
          and r.period_start = (select s.period_start from survey s
                                where s.facility = of_facility and s.survey = of_survey)
        group by v.characteristic, v.code, r.answers
    ),
    sheet as (
        select answers, sum(unsur_score) / count(*) as score
        from (
            select d.answers, qn.unsur, f.score_scale * sum(a.answer) / count(*) as unsur_score
            from (select distinct answers from told) d
            cross join form f
            cross join unnest(d.answers) with ordinality as a(answer, position)
            join question qn on qn.questionnaire = f.questionnaire and qn.position = a.position
            where a.answer is not null and qn.unsur is not null
            group by d.answers, qn.unsur, f.score_scale
        ) per_unsur
        group by answers
    ),
    moment as (
        select t.characteristic, t.code, sum(t.respondents)::bigint as respondents,
               sum(t.respondents * s.score) as score_sum, sum(t.respondents * s.score * s.score) as score_square_sum
        from told t join sheet s on s.answers = t.answers
        group by t.characteristic, t.code
    ),
    answered as (
        select t.characteristic, t.code, p.position,
               coalesce(sum(t.respondents) filter (where t.answers[p.position] = 1), 0)::bigint as ones,
               coalesce(sum(t.respondents) filter (where t.answers[p.position] = 2), 0)::bigint as twos,
               coalesce(sum(t.respondents) filter (where t.answers[p.position] = 3), 0)::bigint as threes,
               coalesce(sum(t.respondents) filter (where t.answers[p.position] = 4), 0)::bigint as fours
        from told t cross join form f cross join generate_series(1, f.questions) p(position)
        group by t.characteristic, t.code, p.position
    )
    select m.characteristic, m.code, m.respondents, m.score_sum, m.score_square_sum,
           array_agg(a.ones order by a.position), array_agg(a.twos order by a.position),
           array_agg(a.threes order by a.position), array_agg(a.fours order by a.position)
    from moment m join answered a on a.characteristic = m.characteristic and a.code = m.code
    group by m.characteristic, m.code, m.respondents, m.score_sum, m.score_square_sum
$$;
comment on function count_groups is 'The group tallies of a survey as its responses stand now';

create function keep_groups_of_closed_survey() returns trigger language plpgsql as $$
begin
    if old.state in ('CLOSED', 'PUBLISHED') and new.state not in ('CLOSED', 'PUBLISHED') then
        delete from group_tally where facility = new.facility and survey = new.survey;
    elsif new.state in ('CLOSED', 'PUBLISHED') and old.state not in ('CLOSED', 'PUBLISHED') then
        insert into group_tally
        select new.facility, new.survey, counted.* from count_groups(new.facility, new.survey) counted;
    end if;
    return null;
end $$;

create trigger survey_keeps_groups_while_closed after update of state on survey
    for each row execute function keep_groups_of_closed_survey();

insert into group_tally
select s.facility, s.survey, counted.*
from survey s cross join lateral count_groups(s.facility, s.survey) counted
where s.state in ('CLOSED', 'PUBLISHED');
