create function derive_whole_census(of_facility text, author text) returns bigint language plpgsql as $$
declare
    today date;
begin
    select cast(now() at time zone zone as date) into today from facility where facility = of_facility;

    insert into stay_month (facility, ward, month, author, recorded_at)
    select distinct p.facility, p.ward, cast(m as date), derive_whole_census.author, now()
    from placement p
    join facility f on f.facility = p.facility
    cross join lateral generate_series(date_trunc('month', p.since at time zone f.zone),
        least(p.until at time zone f.zone, greatest(p.since at time zone f.zone, cast(today as timestamp))),
        interval '1 month') m
    where p.facility = of_facility
    on conflict do nothing;

    return (select derive_census(array_agg(s.facility), array_agg(s.ward), array_agg(s.first_day), array_agg(today),
                derive_whole_census.author)
            from (select facility, ward, min(month) as first_day
                  from stay_month
                  where facility = of_facility
                  group by facility, ward) s);
end
$$;

comment on function derive_whole_census is 'Derives every day of a facility''s stays anew; writes only what differs';

create function follow_zone() returns trigger language plpgsql as $$
begin
    perform derive_whole_census(new.facility, 'register');
    return null;
end
$$;

create trigger facility_days_follow_its_zone after update of zone on facility
    for each row when (old.zone <> new.zone) execute function follow_zone();
