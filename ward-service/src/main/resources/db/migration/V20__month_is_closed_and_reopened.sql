create table month_transition (
    facility text not null,
    month date not null,
    revision int not null,
    action text not null,
    reason text,
    missing_days_accepted boolean not null default false,
    author text not null,
    recorded_at timestamptz not null,
    constraint month_transition_pk primary key (facility, month, revision),
    constraint month_transition_of_facility foreign key (facility) references facility,
    constraint month_transition_month_is_its_first_day check (month = date_trunc('month', month)),
    constraint month_transition_action_is_known check (action in ('CLOSE', 'REOPEN')),
    constraint month_transition_takes_turns check ((action = 'CLOSE') = (revision % 2 = 1)),
    constraint month_transition_reopening_has_reason check (action = 'CLOSE' or reason is not null)
);

comment on table month_transition is 'Every closing and reopening of a month of a facility, never changed; a month without any is open';
comment on column month_transition.revision is 'Counts up from 1; odd closes, even reopens';

create view closed_month as
select facility, month
from month_transition
group by facility, month
having max(revision) % 2 = 1;

comment on view closed_month is 'Months whose census, totals, stays and beds are locked';
