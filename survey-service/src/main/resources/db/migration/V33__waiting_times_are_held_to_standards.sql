create table time_standard (
    facility   text not null,
    unit       text not null,
    valid_from date not null,
    minutes    numeric(6, 2) not null,
    version    integer not null,
    constraint time_standard_key primary key (facility, unit, valid_from),
    constraint time_standard_of_service_unit foreign key (facility, unit) references service_unit (facility, unit),
    constraint time_standard_is_positive check (minutes > 0)
);
comment on table time_standard is 'Standard service time of a service unit, such as registration within 5 minutes, until the next one begins';

create table waiting_time (
    facility    text not null,
    observation uuid not null,
    unit        text not null,
    observed_at timestamptz not null,
    observed_on date not null,
    minutes     numeric(6, 2) not null,
    voided      boolean not null,
    constraint waiting_time_key primary key (facility, observation),
    constraint waiting_time_of_service_unit foreign key (facility, unit) references service_unit (facility, unit),
    constraint waiting_time_is_at_most_a_day check (minutes between 0 and 1440)
);
create index waiting_time_by_day on waiting_time (facility, observed_on, unit);
comment on column waiting_time.observed_on is 'Day in the facility''s zone: the period it counts in, and the standard it is held to';
comment on column waiting_time.voided is 'Tombstone: counts nowhere, and the id is never accepted again';
