create table follow_up (
    facility         text not null,
    survey           uuid not null,
    follow_up        uuid not null,
    unsur            text not null,
    activity         text not null,
    year             integer not null,
    quarter          smallint not null,
    person_in_charge text not null,
    note             text,
    state            text not null,
    completed_on     date,
    version          integer not null,
    constraint follow_up_key primary key (facility, survey, follow_up),
    constraint follow_up_of_survey foreign key (facility, survey) references survey (facility, survey),
    constraint follow_up_quarter_is_1_to_4 check (quarter between 1 and 4),
    constraint follow_up_state_is_known check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'DONE', 'CANCELLED')),
    constraint follow_up_is_completed_when_done check ((completed_on is not null) = (state = 'DONE'))
);
comment on table follow_up is 'Rencana tindak lanjut (RTL) of a survey: what is done about an unsur, when and by whom';
comment on column follow_up.person_in_charge is 'A position, never a name';

create table follow_up_progress (
    facility   text not null,
    survey     uuid not null,
    follow_up  uuid not null,
    entry      uuid not null,
    reached_on date not null,
    percent    smallint not null,
    note       text,
    entered_at timestamptz not null,
    entered_by text not null,
    constraint follow_up_progress_key primary key (facility, survey, follow_up, entry),
    constraint follow_up_progress_of_follow_up foreign key (facility, survey, follow_up)
        references follow_up (facility, survey, follow_up),
    constraint follow_up_progress_is_a_percentage check (percent between 0 and 100)
);
