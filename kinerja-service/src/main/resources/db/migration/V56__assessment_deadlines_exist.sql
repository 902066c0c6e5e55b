create table assessment_deadline (
    region text collate "C" not null constraint assessment_deadline_region_exists references region
        constraint assessment_deadline_region_is_kabupaten check (region ~ '^[0-9]{2}\.[0-9]{2}$'),
    period text not null
        constraint assessment_deadline_period_is_named check (period ~ '^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$'),
    submission date not null,
    verification date not null,
    feedback date not null,
    revision bigint not null,
    changed_by text not null,
    changed_at timestamptz not null,
    constraint assessment_deadline_pk primary key (region, period),
    constraint assessment_deadline_in_order check (submission <= verification and verification <= feedback)
);
comment on table assessment_deadline is 'Until which day, included and in local time, a kabupaten''s PKP of a period is submitted, verified and answered';
