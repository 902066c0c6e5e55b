create table trail (
    owner text collate "C" not null,
    kind text not null constraint trail_kind_is_a_word check (kind ~ '^[A-Z_]{1,40}$'),
    key text collate "C" not null constraint trail_key_is_short check (length(key) between 1 and 200),
    revision bigint not null constraint trail_revision_positive check (revision > 0),
    at timestamptz not null,
    by text not null,
    action text not null constraint trail_action_is_a_word check (action ~ '^[A-Z_]{1,40}$'),
    reason text constraint trail_reason_is_short check (length(reason) <= 2000),
    changes jsonb not null,
    constraint trail_pk primary key (owner, kind, key, revision)
);
comment on table trail is 'Who changed what, when, and what it was before; nobody can edit it';
comment on column trail.owner is 'The facility it belongs to, or for what belongs to no single one the region';
comment on column trail.changes is '[{field, before, after}] as texts; null where there was or is nothing';
create trigger trail_is_final before update or delete or truncate on trail
    for each statement execute function refuse_change();
