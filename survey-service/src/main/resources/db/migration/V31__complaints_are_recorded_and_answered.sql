create table complaint (
    facility    text not null,
    complaint   uuid not null,
    kind        text not null,
    channel     text not null,
    received_at timestamptz not null,
    received_on date not null,
    unit        text,
    unsur       text,
    text        text not null,
    state       text not null,
    answer      text,
    answered_at timestamptz,
    answered_on date,
    version     integer not null,
    constraint complaint_key primary key (facility, complaint),
    constraint complaint_of_facility foreign key (facility) references facility (facility),
    constraint complaint_of_service_unit foreign key (facility, unit) references service_unit (facility, unit),
    constraint complaint_kind_is_known check (kind in ('COMPLAINT', 'SUGGESTION')),
    constraint complaint_state_is_known check (state in ('RECEIVED', 'IN_PROGRESS', 'ANSWERED')),
    constraint complaint_is_answered_by_a_text
        check ((state = 'ANSWERED') = (answer is not null) and (answer is null) = (answered_at is null)
               and (answered_at is null) = (answered_on is null)),
    constraint complaint_is_answered_after_it_came check (answered_at >= received_at)
);
create index complaint_by_day on complaint (facility, received_on);
comment on table complaint is 'Pengaduan and saran; text and answer are personal data and leave only for the facility''s own scope';
comment on column complaint.received_on is 'Day of received_at in the facility''s zone: the period it counts in';
comment on column complaint.answered_on is 'Day of answered_at in the facility''s zone; the same day is 0 days';
