create table monthly_totals (
    facility text not null,
    ward text not null,
    class text not null,
    month date not null,
    patient_days bigint not null,
    length_of_stay_days bigint,
    discharges bigint,
    deaths_under48h bigint,
    deaths48h_plus bigint,
    beds bigint,
    note text,
    revision int not null default 1,
    reason text,
    author text not null,
    recorded_at timestamptz not null,
    constraint monthly_totals_pk primary key (facility, ward, class, month),
    constraint monthly_totals_belong_to_class foreign key (facility, ward, class) references ward_class,
    constraint monthly_totals_month_is_its_first_day check (month = date_trunc('month', month)),
    constraint monthly_totals_not_negative check (least(patient_days, length_of_stay_days, discharges, deaths_under48h,
        deaths48h_plus, beds) >= 0),
    constraint monthly_totals_correction_has_reason check (revision = 1 or reason is not null)
);

comment on table monthly_totals is 'Totals of a month for which no daily sheets exist; null is not known, never zero';

create table monthly_totals_revision (
    like monthly_totals,
    constraint monthly_totals_revision_pk primary key (facility, ward, class, month, revision)
);

create function keep_monthly_totals_revision() returns trigger language plpgsql as $$
begin
    insert into monthly_totals_revision select old.*;
    return null;
end
$$;

create trigger monthly_totals_keep_revisions after update on monthly_totals
    for each row execute function keep_monthly_totals_revision();
