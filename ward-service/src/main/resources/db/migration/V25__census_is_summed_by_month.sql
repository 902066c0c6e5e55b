create table census_month (
    facility text not null,
    ward text not null,
    class text not null,
    month date not null,
    sheets bigint not null,
    derived bigint not null,
    patient_days bigint not null,
    length_of_stay_days bigint not null,
    discharges bigint not null,
    deaths_under48h bigint not null,
    deaths48h_plus bigint not null,
    constraint census_month_pk primary key (facility, ward, class, month),
    constraint census_month_is_its_first_day check (month = date_trunc('month', month))
) with (fillfactor = 70);

comment on table census_month is 'The sums of a month''s census, kept by the database with every statement on it; no days are sheets + derived = 0';
comment on column census_month.sheets is 'Days with a sheet somebody wrote';
comment on column census_month.derived is 'Days derived from stays';

create function sum_census_by_month() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into census_month as m (facility, ward, class, month, sheets, derived, patient_days, length_of_stay_days,
            discharges, deaths_under48h, deaths48h_plus)
        select facility, ward, class, cast(date_trunc('month', date) as date),
               count(*) filter (where source = 'DAILY'), count(*) filter (where source = 'STAYS'),
               sum(closing + same_day), sum(length_of_stay_days),
               sum(home + referred + other_hospital + own_request + absconded + deaths_under48h + deaths48h_plus),
               sum(deaths_under48h), sum(deaths48h_plus)
        from fresh
        group by 1, 2, 3, 4
        order by 1, 2, 3, 4
        on conflict (facility, ward, class, month) do update
        set (sheets, derived, patient_days, length_of_stay_days, discharges, deaths_under48h, deaths48h_plus)
            = row (m.sheets + excluded.sheets, m.derived + excluded.derived, m.patient_days + excluded.patient_days,
                   m.length_of_stay_days + excluded.length_of_stay_days, m.discharges + excluded.discharges,
                   m.deaths_under48h + excluded.deaths_under48h, m.deaths48h_plus + excluded.deaths48h_plus);
    elsif tg_op = 'UPDATE' then
        -- a sheet never changes its place or source
        with change as (
            select facility, ward, class, cast(date_trunc('month', date) as date) as month,
                   sum(sign * (closing + same_day)) as patient_days,
                   sum(sign * length_of_stay_days) as length_of_stay_days,
                   sum(sign * (home + referred + other_hospital + own_request + absconded + deaths_under48h
                       + deaths48h_plus)) as discharges,
                   sum(sign * deaths_under48h) as deaths_under48h,
                   sum(sign * deaths48h_plus) as deaths48h_plus
            from (select 1 as sign, f.* from fresh f union all select -1, s.* from stale s) c
            group by 1, 2, 3, 4
            order by 1, 2, 3, 4
        )
        update census_month m
        set (patient_days, length_of_stay_days, discharges, deaths_under48h, deaths48h_plus)
            = row (m.patient_days + c.patient_days, m.length_of_stay_days + c.length_of_stay_days,
                   m.discharges + c.discharges, m.deaths_under48h + c.deaths_under48h,
                   m.deaths48h_plus + c.deaths48h_plus)
        from change c
        where m.facility = c.facility and m.ward = c.ward and m.class = c.class and m.month = c.month;
    else
        with gone as (
            select facility, ward, class, cast(date_trunc('month', date) as date) as month,
                   count(*) filter (where source = 'DAILY') as sheets,
                   count(*) filter (where source = 'STAYS') as derived,
                   sum(closing + same_day) as patient_days,
                   sum(length_of_stay_days) as length_of_stay_days,
                   sum(home + referred + other_hospital + own_request + absconded + deaths_under48h + deaths48h_plus)
                       as discharges,
                   sum(deaths_under48h) as deaths_under48h,
                   sum(deaths48h_plus) as deaths48h_plus
            from stale
            group by 1, 2, 3, 4
            order by 1, 2, 3, 4
        )
        update census_month m
        set (sheets, derived, patient_days, length_of_stay_days, discharges, deaths_under48h, deaths48h_plus)
            = row (m.sheets - g.sheets, m.derived - g.derived, m.patient_days - g.patient_days,
                   m.length_of_stay_days - g.length_of_stay_days, m.discharges - g.discharges,
                   m.deaths_under48h - g.deaths_under48h, m.deaths48h_plus - g.deaths48h_plus)
        from gone g
        where m.facility = g.facility and m.ward = g.ward and m.class = g.class and m.month = g.month;
    end if;
    return null;
end
$$;

insert into census_month (facility, ward, class, month, sheets, derived, patient_days, length_of_stay_days, discharges,
    deaths_under48h, deaths48h_plus)
select facility, ward, class, cast(date_trunc('month', date) as date),
       count(*) filter (where source = 'DAILY'), count(*) filter (where source = 'STAYS'),
       sum(closing + same_day), sum(length_of_stay_days),
       sum(home + referred + other_hospital + own_request + absconded + deaths_under48h + deaths48h_plus),
       sum(deaths_under48h), sum(deaths48h_plus)
from census
group by 1, 2, 3, 4;

create trigger census_is_summed_when_new after insert on census
    referencing new table as fresh for each statement execute function sum_census_by_month();
create trigger census_is_summed_when_changed after update on census
    referencing old table as stale new table as fresh for each statement execute function sum_census_by_month();
create trigger census_is_summed_when_gone after delete on census
    referencing old table as stale for each statement execute function sum_census_by_month();
