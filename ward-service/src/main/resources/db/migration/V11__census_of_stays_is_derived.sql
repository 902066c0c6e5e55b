alter table census add column source text not null default 'DAILY'
    constraint census_source_is_known check (source in ('DAILY', 'STAYS'));
alter table census_revision add column source text not null default 'DAILY';

comment on column census.source is 'DAILY a sheet somebody wrote, STAYS derived from stays; a ward-month has one source';

-- what a derived sheet said follows from the revisions of the stays
drop trigger census_keeps_revisions on census;
create trigger census_keeps_revisions after update on census
    for each row when (old.source = 'DAILY') execute function keep_census_revision();

create table stay_month (
    facility text not null,
    ward text not null,
    month date not null,
    author text not null,
    recorded_at timestamptz not null,
    constraint stay_month_pk primary key (facility, ward, month),
    constraint stay_month_belongs_to_ward foreign key (facility, ward) references ward,
    constraint stay_month_is_its_first_day check (month = date_trunc('month', month))
);

comment on table stay_month is 'Ward-months whose source is STAYS: every day of them is derived, a day without patients too';

create function derive_census(facilities text[], wards text[], first_days date[], last_days date[], author text)
returns bigint language plpgsql as $$
declare
    written bigint;
begin
    with scope as materialized (
        select s.facility, s.ward, f.zone, s.first_day, s.last_day,
               cast(s.first_day as timestamp) at time zone f.zone as first_moment,
               cast(s.last_day + 1 as timestamp) at time zone f.zone as end_moment
        from unnest(facilities, wards, first_days, last_days) as s (facility, ward, first_day, last_day)
        join facility f on f.facility = s.facility
    ), present as (
        -- who leaves at 00:00 of the first day was there at 24:00 of the day before
        select s.facility, s.ward, p.class, count(*) as patients
        from scope s
        join placement p on p.facility = s.facility and p.ward = s.ward
             and p.until >= s.first_moment and p.since < s.first_moment
        group by s.facility, s.ward, p.class
    ), kept as materialized (
        select s.facility, s.ward, k.class, s.first_day, s.last_day, coalesce(p.patients, 0) as patients,
               (select min(h.valid_from) from bed_history h
                where h.facility = k.facility and h.ward = k.ward and h.class = k.class) as beds_from
        from scope s
        join ward_class k on k.facility = s.facility and k.ward = s.ward
        left join present p on p.facility = k.facility and p.ward = k.ward and p.class = k.class
    ), movement as (
        -- every day, then who came, then who left
        select k.facility, k.ward, k.class, cast(d as date) as date, 0 as admitted, 0 as transferred_in,
               cast(null as text) as departure, false as is_late, 0 as same_day, 0 as stay_days
        from kept k
        cross join lateral generate_series(k.first_day, k.last_day, interval '1 day') d
        union all
        select p.facility, p.ward, p.class, cast(p.since at time zone s.zone as date),
               cast(p.arrival = 'ADMISSION' as int), cast(p.arrival = 'TRANSFER' as int), null, false, 0, 0
        from scope s
        join placement p on p.facility = s.facility and p.ward = s.ward
             and p.since >= s.first_moment and p.since < s.end_moment
        where p.arrival <> 'BED'
        union all
        select p.facility, p.ward, p.class, cast(p.until at time zone s.zone as date), 0, 0, p.departure,
               p.until - p.admitted_at >= interval '2880 minutes',
               cast(p.departure <> 'TRANSFER' and cast(p.until at time zone s.zone as date)
                   = cast(p.admitted_at at time zone s.zone as date) as int),
               case when p.departure <> 'TRANSFER' then greatest(1, cast(p.until at time zone s.zone as date)
                   - cast(p.admitted_at at time zone s.zone as date)) else 0 end
        from scope s
        join placement p on p.facility = s.facility and p.ward = s.ward
             and p.until >= s.first_moment and p.until < s.end_moment
        where p.departure <> 'BED'
    ), flow as (
        select facility, ward, class, date,
               sum(admitted) as admitted,
               sum(transferred_in) as transferred_in,
               count(*) filter (where departure = 'TRANSFER') as transferred_out,
               count(*) filter (where departure = 'HOME') as home,
               count(*) filter (where departure = 'REFERRED') as referred,
               count(*) filter (where departure = 'OTHER_HOSPITAL') as other_hospital,
               count(*) filter (where departure = 'OWN_REQUEST') as own_request,
               count(*) filter (where departure = 'ABSCONDED') as absconded,
               count(*) filter (where departure = 'DIED' and not is_late) as deaths_under48h,
               count(*) filter (where departure = 'DIED' and is_late) as deaths48h_plus,
               sum(same_day) as same_day,
               sum(stay_days) as stay_days,
               sum(admitted) + sum(transferred_in) - count(departure) as net
        from movement
        group by facility, ward, class, date
    ), day as (
        select f.*, k.beds_from,
               coalesce(k.patients, 0) + sum(f.net) over (partition by f.facility, f.ward, f.class order by f.date) as closing
        from flow f
        left join kept k on k.facility = f.facility and k.ward = f.ward and k.class = f.class
    ), stored as (
        insert into census as c (facility, ward, class, date, opening, admitted, transferred_in, transferred_out, home,
            referred, other_hospital, own_request, absconded, deaths_under48h, deaths48h_plus, same_day, closing,
            length_of_stay_days, beds, author, recorded_at, source)
        select d.facility, d.ward, d.class, d.date, d.closing - d.net, d.admitted, d.transferred_in, d.transferred_out,
               d.home, d.referred, d.other_hospital, d.own_request, d.absconded, d.deaths_under48h, d.deaths48h_plus,
               d.same_day, d.closing, d.stay_days, null, derive_census.author, now(), 'STAYS'
        from day d
        join stay_month m on m.facility = d.facility and m.ward = d.ward
             and m.month = cast(date_trunc('month', d.date) as date)
        where d.date >= d.beds_from or d.closing <> 0 or d.closing - d.net <> 0 or d.admitted + d.transferred_in > 0
           or exists (select from census c
                      where c.facility = d.facility and c.ward = d.ward and c.class = d.class and c.date = d.date)
        order by d.facility, d.ward, d.class, d.date
        on conflict (facility, ward, class, date) do update
        set (opening, admitted, transferred_in, transferred_out, home, referred, other_hospital, own_request, absconded,
             deaths_under48h, deaths48h_plus, same_day, closing, length_of_stay_days, author, recorded_at, reason, revision)
            = row (excluded.opening, excluded.admitted, excluded.transferred_in, excluded.transferred_out, excluded.home,
               excluded.referred, excluded.other_hospital, excluded.own_request, excluded.absconded,
               excluded.deaths_under48h, excluded.deaths48h_plus, excluded.same_day, excluded.closing,
               excluded.length_of_stay_days, excluded.author, excluded.recorded_at,
               'Mengikuti perubahan data perawatan', c.revision + 1)
        where (c.opening, c.admitted, c.transferred_in, c.transferred_out, c.home, c.referred, c.other_hospital,
               c.own_request, c.absconded, c.deaths_under48h, c.deaths48h_plus, c.same_day, c.closing,
               c.length_of_stay_days)
            is distinct from (excluded.opening, excluded.admitted, excluded.transferred_in, excluded.transferred_out,
               excluded.home, excluded.referred, excluded.other_hospital, excluded.own_request, excluded.absconded,
               excluded.deaths_under48h, excluded.deaths48h_plus, excluded.same_day, excluded.closing,
               excluded.length_of_stay_days)
        returning 1
    )
    select count(*) into written from stored;
    return written;
end
$$;

comment on function derive_census is 'Derives the days of wards from placements, as far as their months are of stays; set-wise, writing only what changes';

create function follow_stays() returns trigger language plpgsql as $$
declare
    touched_facilities text[];
    touched_wards text[];
    touched_first date[];
    touched_last date[];
    who text;
begin
    select min(author) into who from new_stay;
    if tg_op = 'UPDATE' then
        with gone as (
            delete from placement p using old_stay o
            where p.facility = o.facility and p.stay = o.stay
            returning p.facility, p.ward, p.since, p.until
        )
        select array_agg(g.facility), array_agg(g.ward), array_agg(g.first_day), array_agg(g.last_day)
        into touched_facilities, touched_wards, touched_first, touched_last
        from (select g.facility, g.ward, min(cast(g.since at time zone f.zone as date)) as first_day,
                     max(greatest(cast(g.since at time zone f.zone as date),
                         least(cast(g.until at time zone f.zone as date), cast(now() at time zone f.zone as date))))
                         as last_day
              from gone g
              join facility f on f.facility = g.facility
              group by g.facility, g.ward) g;
    end if;

    insert into placement (facility, stay, step, ward, class, bed, since, until, arrival, departure, admitted_at)
    select n.facility, n.stay, m.step, m.here ->> 'ward', m.here ->> 'class', m.here ->> 'bed',
           cast(m.here ->> 'at' as timestamptz),
           coalesce(cast(m.following ->> 'at' as timestamptz), n.discharged_at, 'infinity'),
           case when m.step = 1 then 'ADMISSION'
                when m.here ->> 'ward' = m.before ->> 'ward' and m.here ->> 'class' = m.before ->> 'class' then 'BED'
                else 'TRANSFER' end,
           case when m.following is null then n.way
                when m.here ->> 'ward' = m.following ->> 'ward' and m.here ->> 'class' = m.following ->> 'class' then 'BED'
                else 'TRANSFER' end,
           n.admitted_at
    from new_stay n
    cross join lateral (
        select e.step, e.here, n.movements -> cast(e.step as int) as following,
               case when e.step > 1 then n.movements -> cast(e.step - 2 as int) end as before
        from jsonb_array_elements(n.movements) with ordinality as e (here, step)) m
    where not n.voided;

    -- the months the stays reach become theirs
    with reached as (
        select p.facility, p.ward, cast(p.since at time zone f.zone as date) as first_day,
               greatest(cast(p.since at time zone f.zone as date),
                   least(cast(p.until at time zone f.zone as date), cast(now() at time zone f.zone as date))) as last_day,
               cast(now() at time zone f.zone as date) as today
        from new_stay n
        join placement p on p.facility = n.facility and p.stay = n.stay
        join facility f on f.facility = n.facility
    ), claimed as (
        insert into stay_month (facility, ward, month, author, recorded_at)
        select distinct r.facility, r.ward, cast(m as date), who, now()
        from reached r
        cross join lateral generate_series(date_trunc('month', cast(r.first_day as timestamp)), r.last_day,
            interval '1 month') m
        on conflict do nothing
        returning facility, ward, month
    ), span as (
        select facility, ward, first_day, last_day from reached
        union all
        select facility, ward, first_day, last_day
        from unnest(touched_facilities, touched_wards, touched_first, touched_last)
            as t (facility, ward, first_day, last_day)
        union all
        select c.facility, c.ward, c.month,
               least(cast(c.month + interval '1 month' as date) - 1,
                   greatest(c.month, cast(now() at time zone f.zone as date)))
        from claimed c
        join facility f on f.facility = c.facility
    )
    select array_agg(s.facility), array_agg(s.ward), array_agg(s.first_day), array_agg(s.last_day)
    into touched_facilities, touched_wards, touched_first, touched_last
    from (select facility, ward, min(first_day) as first_day, max(last_day) as last_day
          from span group by facility, ward) s;

    if exists (
        select from unnest(touched_facilities, touched_wards, touched_first, touched_last)
            as t (facility, ward, first_day, last_day)
        join stay_month m on m.facility = t.facility and m.ward = t.ward
             and m.month between date_trunc('month', t.first_day) and t.last_day
        where exists (select from census c
                      where c.facility = m.facility and c.ward = m.ward and c.source = 'DAILY'
                        and c.date >= m.month and c.date < m.month + interval '1 month')
           or exists (select from monthly_totals s
                      where s.facility = m.facility and s.ward = m.ward and s.month = m.month)) then
        raise exception 'a ward-month has one source' using errcode = '23000', constraint = 'stay_month_has_one_source';
    end if;

    perform derive_census(touched_facilities, touched_wards, touched_first, touched_last, who);
    return null;
end
$$;

create trigger stay_is_followed_when_new after insert on stay
    referencing new table as new_stay for each statement execute function follow_stays();
create trigger stay_is_followed_when_changed after update on stay
    referencing old table as old_stay new table as new_stay for each statement execute function follow_stays();

create function roll_census_forward(of_facility text) returns bigint language plpgsql as $$
declare
    today date;
    rolled bigint;
begin
    select cast(now() at time zone zone as date) into today from facility where facility = of_facility;

    -- a ward that ran on stays yesterday runs on stays today, unless somebody began otherwise
    insert into stay_month (facility, ward, month, author, recorded_at)
    select m.facility, m.ward, cast(date_trunc('month', today) as date), m.author, now()
    from stay_month m
    where m.facility = of_facility
      and m.month = date_trunc('month', today - 1)
      and not exists (select from census c
                      where c.facility = m.facility and c.ward = m.ward and c.source = 'DAILY'
                        and c.date >= date_trunc('month', today))
      and not exists (select from monthly_totals t
                      where t.facility = m.facility and t.ward = m.ward and t.month = date_trunc('month', today))
    on conflict do nothing;

    select derive_census(array_agg(l.facility), array_agg(l.ward), array_agg(l.next_day), array_agg(today), 'stays')
    into rolled
    from (select m.facility, m.ward,
                 coalesce((select max(c.date) + 1 from census c
                           where c.facility = m.facility and c.ward = m.ward and c.source = 'STAYS'), m.month) as next_day
          from stay_month m
          where m.facility = of_facility and m.month = date_trunc('month', today)) l
    where l.next_day <= today;
    return coalesce(rolled, 0);
end
$$;

comment on function roll_census_forward is 'Adds the days up to today to wards that run on stays';
