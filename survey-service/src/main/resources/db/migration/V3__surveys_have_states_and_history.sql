create table survey (
    facility      text not null,
    survey        uuid not null,
    questionnaire text not null,
    title         text not null,
    period_start  date not null,
    period_end    date not null,
    population    bigint,
    note          text,
    state         text not null,
    edition       integer not null,
    version       integer not null,
    constraint survey_key primary key (facility, survey),
    constraint survey_of_facility foreign key (facility) references facility (facility),
    constraint survey_of_questionnaire foreign key (questionnaire) references questionnaire (questionnaire),
    constraint survey_period_ends_after_start check (period_end >= period_start),
    constraint survey_population_is_positive check (population > 0),
    constraint survey_state_is_known check (state in ('DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED'))
);
create index survey_by_id on survey (survey);
create index survey_by_period on survey (facility, period_start, period_end);
comment on table survey is 'One wave of an SKM at a facility';
comment on column survey.population is 'Service users in the period, for the required sample and the finite-population correction';
comment on column survey.edition is 'Starts at 1; each REOPEN begins the next';

create trigger survey_raises_facility_revision after insert or update on survey
    for each row execute function raise_facility_revision();

create table survey_change (
    facility     text not null,
    survey       uuid not null,
    sequence     integer not null,
    changed_at   timestamptz not null,
    changed_by   text not null,
    action       text not null,
    reason       text,
    state_before text,
    state_after  text not null,
    before       text,
    after        text not null,
    constraint survey_change_key primary key (facility, survey, sequence),
    constraint survey_change_of_survey foreign key (facility, survey) references survey (facility, survey)
);
comment on column survey_change.before is 'The survey''s content before, as the JSON of SurveyData; null when it was created';

create table survey_publication (
    facility     text not null,
    survey       uuid not null,
    edition      integer not null,
    published_at timestamptz not null,
    published_by text not null,
    result       text not null,
    constraint survey_publication_key primary key (facility, survey, edition),
    constraint survey_publication_of_survey foreign key (facility, survey) references survey (facility, survey)
);
comment on table survey_publication is 'The IKM exactly as published, kept when the survey is reopened; result is the JSON of SurveyIkm';
