create table regulation (
    regulation text not null,
    title      text not null,
    constraint regulation_key primary key (regulation)
);

create table band (
    regulation text not null,
    mutu       text not null,
    lowest     numeric(5, 2) not null,
    kinerja    text not null,
    kinerja_en text not null,
    constraint band_key primary key (regulation, mutu),
    constraint band_of_regulation foreign key (regulation) references regulation (regulation)
);
comment on column band.lowest is 'Lowest IKM of the band, compared with the IKM after rounding to 2 decimals HALF_UP';

create table questionnaire (
    questionnaire text not null,
    regulation    text not null,
    title_id      text not null,
    title_en      text not null,
    questions     smallint not null,
    score_scale   bigint not null,
    frozen_at     timestamptz,
    constraint questionnaire_key primary key (questionnaire),
    constraint questionnaire_of_regulation foreign key (regulation) references regulation (regulation)
);
comment on column questionnaire.score_scale is 'Common denominator that makes every respondent''s mean a whole number: lcm(1..number of unsur) times, where an unsur has several questions, lcm(1..most questions of one unsur)';
comment on column questionnaire.frozen_at is 'When the first response arrived; from then on the questionnaire never changes';

create table unsur (
    questionnaire text not null,
    unsur         text not null,
    display       text not null,
    position      smallint not null,
    label_id      text not null,
    label_en      text not null,
    constraint unsur_key primary key (questionnaire, unsur),
    constraint unsur_display_is_unique unique (questionnaire, display),
    constraint unsur_of_questionnaire foreign key (questionnaire) references questionnaire (questionnaire)
);
comment on column unsur.display is 'Number printed on the form and used as column header of files; the key is the semantic code, because U8 and U9 are swapped between the regulation''s list and its form';

create table question (
    questionnaire text not null,
    position      smallint not null,
    question      text not null,
    display       text not null,
    unsur         text,
    text_id       text not null,
    text_en       text not null,
    constraint question_key primary key (questionnaire, position),
    constraint question_code_is_unique unique (questionnaire, question),
    constraint question_display_is_unique unique (questionnaire, display),
    constraint question_of_unsur foreign key (questionnaire, unsur) references unsur (questionnaire, unsur)
);
comment on column question.position is 'Place in response.answers, from 1';
comment on column question.unsur is 'Null: asked, but outside the IKM';

create table answer_option (
    questionnaire text not null,
    position      smallint not null,
    score         smallint not null,
    label_id      text not null,
    label_en      text not null,
    constraint answer_option_key primary key (questionnaire, position, score),
    constraint answer_option_of_question foreign key (questionnaire, position) references question (questionnaire, position),
    constraint answer_option_score_is_1_to_4 check (score between 1 and 4)
);

create table code_value (
    list     text not null,
    code     text not null,
    position smallint not null,
    label_id text not null,
    label_en text not null,
    constraint code_value_key primary key (list, code)
);
comment on table code_value is 'Code lists of the respondent profile: SEX, EDUCATION, OCCUPATION, PAYER, TIME_SLOT';

create function keep_frozen_questionnaire() returns trigger language plpgsql as $$
declare
    changed text := case when tg_op = 'INSERT' then new.questionnaire else old.questionnaire end;
begin
    if exists (select from questionnaire q where q.questionnaire = changed and q.frozen_at is not null) then
        raise exception 'questionnaire % has responses and is frozen', changed using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger frozen_unsur before insert or update or delete on unsur
    for each row execute function keep_frozen_questionnaire();
create trigger frozen_question before insert or update or delete on question
    for each row execute function keep_frozen_questionnaire();
create trigger frozen_answer_option before insert or update or delete on answer_option
    for each row execute function keep_frozen_questionnaire();
create trigger frozen_questionnaire before update or delete on questionnaire
    for each row when (old.frozen_at is not null) execute function keep_frozen_questionnaire();
