create table service_readiness (
    facility text collate "C" not null constraint service_readiness_of_facility references facility,
    service text not null,
    state text not null constraint service_readiness_state_known check (state in ('PLANNED', 'PREPARING', 'LAUNCHED', 'SUSPENDED')),
    planned_for date,
    launched_on date,
    note text constraint service_readiness_note_is_short check (length(note) <= 2000),
    revision bigint not null constraint service_readiness_revision_positive check (revision > 0),
    changed_by text not null,
    changed_at timestamptz not null,
    constraint service_readiness_pk primary key (facility, service),
    constraint service_readiness_launched_has_day check (state not in ('LAUNCHED', 'SUSPENDED') or launched_on is not null)
);
comment on table service_readiness is 'How far a facility is with a service that participants wait for, such as hemodialysis';
