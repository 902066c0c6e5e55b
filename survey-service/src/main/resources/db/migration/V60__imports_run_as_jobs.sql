-- Jobs are no data of a facility: a job is found by its id alone, so its key holds no facility (Citus: a reference table).
create table import_job (
    job             uuid not null constraint import_job_key primary key,
    kind            text not null,
    target          text not null,
    region          text not null,
    facility_scope  text,
    media_type      text not null,
    dry_run         boolean not null,
    on_error        text not null,
    language        text not null,
    owner           text not null,
    owner_roles     text[] not null,
    owner_region    text not null,
    owner_facility  text,
    idempotency_key text,
    sha256          bytea,
    bytes           bigint not null default 0,
    state           text not null,
    phase           text,
    cancel_requested boolean not null default false,
    rows_read       bigint not null default 0,
    rows_rejected   bigint not null default 0,
    rows_stored     bigint not null default 0,
    bytes_read      bigint not null default 0,
    attempts        integer not null default 0,
    lease           uuid,
    lease_until     timestamptz,
    report          text,
    problem         text,
    created_at      timestamptz not null,
    started_at      timestamptz,
    finished_at     timestamptz,
    resumable_until timestamptz,
    revision        bigint not null default 1,
    constraint import_job_state_is_known check
        (state in ('RECEIVING', 'QUEUED', 'RUNNING', 'DONE', 'REFUSED', 'CANCELLED', 'FAILED')),
    constraint import_job_file_is_whole check (state = 'RECEIVING' or sha256 is not null)
);
comment on table import_job is 'Imports that run beside their request';
comment on column import_job.facility_scope is 'The facility it concerns; null: all of the region';
comment on column import_job.owner_roles is 'Rights of the caller who sent the file: the job works with them, no more';
comment on column import_job.state is 'RECEIVING: the file is still arriving, no caller sees the job';
comment on column import_job.attempts is 'Runs that ended without a word or by an outage; the last of ten gives the job up';
comment on column import_job.lease is 'Of the run that alone may commit for this job; a run with another one rolls back';
comment on column import_job.lease_until is 'RUNNING: taken over after this; QUEUED: not tried before this';

create index import_job_to_do on import_job (created_at) where state in ('QUEUED', 'RUNNING');
create index import_job_listed on import_job (created_at, job);
create unique index import_job_idempotency_key on import_job (kind, target, owner, idempotency_key)
    where idempotency_key is not null and state <> 'RECEIVING';

create table import_job_part (
    job   uuid not null references import_job on delete cascade,
    part  integer not null,
    bytes bytea not null,
    constraint import_job_part_key primary key (job, part)
);
alter table import_job_part alter column bytes set storage external;
comment on table import_job_part is 'The file of a job in order, so that any replica can go on; deleted when the job is done';

create table import_job_event (
    job    uuid not null references import_job on delete cascade,
    at     timestamptz not null,
    by     text not null,
    action text not null,
    reason text,
    number bigint generated always as identity,
    constraint import_job_event_key primary key (job, number)
);
comment on table import_job_event is 'Who cancelled or resumed a job';
