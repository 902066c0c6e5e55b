alter table questionnaire
    add column owner_facility text,
    add column owner_region   text,
    add column copied_from    text,
    add column version        integer not null default 1,
    add constraint questionnaire_has_at_most_one_owner check (num_nonnulls(owner_facility, owner_region) <= 1);
create index questionnaire_by_owner_region on questionnaire (owner_region text_pattern_ops) where owner_region is not null;
create index questionnaire_by_owner_facility on questionnaire (owner_facility) where owner_facility is not null;
comment on column questionnaire.owner_facility is 'The facility whose own version it is; no foreign key, because questionnaires are the same on every node once facilities are distributed';
comment on column questionnaire.owner_region is 'The region whose own version it is; with owner_facility null too it is shipped with the service, for everybody';
comment on column questionnaire.copied_from is 'The version it began as a copy of';
create index survey_by_questionnaire on survey (questionnaire);
