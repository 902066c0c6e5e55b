create table coaching (
    facility text collate "C" not null constraint coaching_of_facility references facility,
    period text not null,
    state text not null constraint coaching_state_known check (state in ('PLANNED', 'RUNNING', 'COMPLETED', 'CANCELLED')),
    plan jsonb not null,
    next_due date,
    revision bigint not null constraint coaching_revision_positive check (revision > 0),
    changed_by text not null,
    changed_at timestamptz not null,
    constraint coaching_pk primary key (facility, period)
);
comment on table coaching is 'Pembinaan of a Puskesmas after the assessment of a period: focus, actions, whose they are, until when, what came of them';
comment on column coaching.plan is '{ranking, focus: [{indicator, note}], actions: [{action, responsible, dueDate, outcome, doneOn}], note}';
comment on column coaching.next_due is 'Earliest due date of an action without outcome; null when there is none';
