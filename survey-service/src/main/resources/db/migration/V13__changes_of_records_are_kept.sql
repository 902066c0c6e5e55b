create table change_log (
    owner      text not null,
    subject    text not null,
    id         text not null,
    sequence   integer not null,
    changed_at timestamptz not null,
    changed_by text not null,
    action     text not null,
    reason     text,
    before     text,
    after      text,
    constraint change_log_key primary key (owner, subject, id, sequence)
);
comment on table change_log is 'Who changed a record, when, and from what to what; written in the transaction of the change';
comment on column change_log.owner is 'The facility the record belongs to, or the region of a regional questionnaire: what the table is distributed by';
comment on column change_log.subject is 'Kind of record: QUESTIONNAIRE, PUBLIC_LINK, FOLLOW_UP, COMPLAINT, MEDIA_PUBLICATION, TIME_STANDARD';
comment on column change_log.before is 'JSON as on the wire; null when it was created';
