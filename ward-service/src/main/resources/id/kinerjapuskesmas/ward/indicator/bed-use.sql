-- Sums sheets, totals and beds over a period, by the grouping asked for; ward and class narrow it, empty means all.
-- Beds of a day are those of the bed history; before it begins, those of the day's sheet. `anchor` holds the days whose
-- beds stand for others under START_OF_MONTH. Months whose beds never changed are taken from their sums, others day by
-- day. A class with no bed history at all is expected every day.
with reach as materialized (
    select f.facility, f.name, f.region, p.profile
    from facility f
    left join facility_profile p on p.facility = f.facility
    where f.region like :pattern
      and (:facility = '' or f.facility = :facility)
      and exists (select from ward w
                  where w.facility = f.facility and (:ward = '' or w.ward = :ward))
), span as materialized (
    select b.facility, b.ward, b.class, b.valid_from, b.valid_to, b.beds,
           greatest(b.valid_from, cast(:start as date)) as first_day,
           least(b.valid_to, cast(:end as date) + 1) as next_day
    from bed_period b
    join reach r on r.facility = b.facility
    where (:ward = '' or b.ward = :ward)
      and (:class = '' or b.class = :class)
      and b.valid_from <= cast(:end as date) and b.valid_to > cast(:start as date)
), anchor as (
    select cast(m as date) as day, cast(m + interval '1 month' as date) - cast(m as date) as days
    from generate_series(cast(:start as date), cast(:end as date), interval '1 month') m
    where :whole
    union all
    select cast(:start as date), cast(:end as date) + 1 - cast(:start as date)
    where not :whole
), opened as (
    select facility, ward, class,
           sum(next_day - first_day) filter (where beds > 0) as open_days,
           sum(beds * (next_day - first_day)) as bed_days
    from span
    group by facility, ward, class
), started as (
    select s.facility, s.ward, s.class, sum(s.beds * a.days) as bed_days
    from span s
    join anchor a on a.day >= s.valid_from and a.day < s.valid_to
    where :fromStart
    group by s.facility, s.ward, s.class
), summed_month as materialized (
    -- a month all of whose days had the same beds is told by its sums, every other one day by day
    select m.*, b.beds, m.sheets + m.derived as days,
           b.facility is not null
               and m.month >= cast(:start as date)
               and cast(m.month + interval '1 month' as date) <= cast(:end as date) + 1
               and (:whole or not :fromStart) as is_told
    from census_month m
    join reach r on r.facility = m.facility
    left join span b on b.facility = m.facility and b.ward = m.ward and b.class = m.class
         and b.valid_from <= m.month and b.valid_to >= cast(m.month + interval '1 month' as date)
    where m.month between cast(date_trunc('month', cast(:start as date)) as date) and cast(:end as date)
      and (:ward = '' or m.ward = :ward)
      and (:class = '' or m.class = :class)
), daily as materialized (
    select facility, ward, class,
           greatest(month, cast(:start as date)) as first_day,
           least(cast(month + interval '1 month' as date) - 1, cast(:end as date)) as last_day
    from summed_month
    where not is_told
), sheet as (
    select facility, ward, class, sheets, derived, 0 as totals,
           patient_days, length_of_stay_days, discharges, deaths_under48h, deaths48h_plus,
           case when beds > 0 then days else 0 end as covered,
           0 as covered_before_history,
           beds * days as bed_days,
           cast(null as bigint) as bed_days_before_history,
           case when :fromStart then beds * days end as start_bed_days,
           0 as start_bed_days_before_history
    from summed_month
    where is_told and days > 0
    union all
    select c.facility, c.ward, c.class,
           count(*) filter (where c.source = 'DAILY') as sheets,
           count(*) filter (where c.source = 'STAYS') as derived,
           0 as totals,
           sum(c.closing + c.same_day) as patient_days,
           sum(c.length_of_stay_days) as length_of_stay_days,
           sum(c.home + c.referred + c.other_hospital + c.own_request + c.absconded
               + c.deaths_under48h + c.deaths48h_plus) as discharges,
           sum(c.deaths_under48h) as deaths_under48h,
           sum(c.deaths48h_plus) as deaths48h_plus,
           count(*) filter (where coalesce(b.beds, c.beds) > 0) as covered,
           count(*) filter (where b.beds is null and c.beds > 0) as covered_before_history,
           sum(coalesce(b.beds, c.beds)) as bed_days,
           sum(c.beds) filter (where b.beds is null) as bed_days_before_history,
           sum(a.beds) as start_bed_days,
           sum(case when :fromStart and a.beds is null then coalesce(
               (select first.beds from census first
                where first.facility = c.facility and first.ward = c.ward and first.class = c.class
                  and first.date = case when :whole then cast(date_trunc('month', c.date) as date)
                                        else cast(:start as date) end),
               c.beds, 0) end) as start_bed_days_before_history
    from daily d
    join census c on c.facility = d.facility and c.ward = d.ward and c.class = d.class
         and c.date between d.first_day and d.last_day
    left join span b on b.facility = c.facility and b.ward = c.ward and b.class = c.class
         and c.date >= b.valid_from and c.date < b.valid_to
    left join span a on :fromStart and a.facility = c.facility and a.ward = c.ward and a.class = c.class
         and case when :whole then cast(date_trunc('month', c.date) as date) else cast(:start as date) end
             >= a.valid_from
         and case when :whole then cast(date_trunc('month', c.date) as date) else cast(:start as date) end
             < a.valid_to
    where c.date between cast(:start as date) and cast(:end as date)
    group by c.facility, c.ward, c.class
), month as (
    select t.*, cast(t.month + interval '1 month' as date) as next_month,
           cast(t.month + interval '1 month' as date) - t.month as days
    from monthly_totals t
    join reach r on r.facility = t.facility
    where t.month >= cast(:start as date)
      and cast(t.month + interval '1 month' as date) <= cast(:end as date) + 1
      and (:ward = '' or t.ward = :ward)
      and (:class = '' or t.class = :class)
), total as (
    select m.facility, m.ward, m.class,
           0 as sheets,
           0 as derived,
           1 as totals,
           m.patient_days, m.length_of_stay_days, m.discharges, m.deaths_under48h, m.deaths48h_plus,
           b.open_days + case when m.beds > 0 then m.days - b.days else 0 end as covered,
           case when m.beds > 0 then m.days - b.days else 0 end as covered_before_history,
           b.bed_days + coalesce(m.beds, 0) * (m.days - b.days) as bed_days,
           coalesce(m.beds, 0) * (m.days - b.days) as bed_days_before_history,
           a.beds * m.days as start_bed_days,
           case when :fromStart and a.beds is null then coalesce(m.beds, 0) * m.days end
               as start_bed_days_before_history
    from month m
    cross join lateral (
        select coalesce(sum(least(s.valid_to, m.next_month) - greatest(s.valid_from, m.month)), 0) as days,
               coalesce(sum(least(s.valid_to, m.next_month) - greatest(s.valid_from, m.month))
                   filter (where s.beds > 0), 0) as open_days,
               coalesce(sum(s.beds * (least(s.valid_to, m.next_month) - greatest(s.valid_from, m.month))), 0)
                   as bed_days
        from span s
        where s.facility = m.facility and s.ward = m.ward and s.class = m.class
          and s.valid_from < m.next_month and s.valid_to > m.month) b
    left join span a on :fromStart and a.facility = m.facility and a.ward = m.ward and a.class = m.class
         and case when :whole then m.month else cast(:start as date) end >= a.valid_from
         and case when :whole then m.month else cast(:start as date) end < a.valid_to
), part as (
    select * from sheet
    union all
    select * from total
), used as (
    select facility, ward, class,
           sum(sheets) as sheets,
           sum(derived) as derived,
           sum(totals) as totals,
           sum(patient_days) as patient_days,
           case when count(*) = count(length_of_stay_days) then sum(length_of_stay_days) end
               as length_of_stay_days,
           case when count(*) = count(discharges) then sum(discharges) end as discharges,
           case when count(*) = count(deaths_under48h) then sum(deaths_under48h) end as deaths_under48h,
           case when count(*) = count(deaths48h_plus) then sum(deaths48h_plus) end as deaths48h_plus,
           sum(covered) as covered,
           sum(covered_before_history) as covered_before_history,
           sum(bed_days) as bed_days,
           sum(bed_days_before_history) as bed_days_before_history,
           sum(start_bed_days) as start_bed_days,
           sum(start_bed_days_before_history) as start_bed_days_before_history
    from part
    group by facility, ward, class
), kept as materialized (
    select case :grouping
               when 'FACILITY' then r.facility
               when 'WARD' then w.ward
               when 'CLASS' then coalesce(k.class, '')
               when 'SERVICE' then w.service
               when 'KABUPATEN' then left(r.region, 5)
               when 'PROVINCE' then left(r.region, 2)
               else '' end as key,
           case :grouping
               when 'FACILITY' then r.name
               when 'WARD' then w.name
               end as name,
           r.facility, r.region, r.profile, w.ward, k.class,
           exists (select from bed_history h
                   where h.facility = k.facility and h.ward = k.ward and h.class = k.class) as has_history
    from ward w
    join reach r on r.facility = w.facility
    left join ward_class k on k.facility = w.facility and k.ward = w.ward
    where (:ward = '' or w.ward = :ward)
      and (:class = '' or k.class = :class)
), recorded_day as (
    select key, count(*) as days
    from (select k.key, c.date
          from census c
          join kept k on k.facility = c.facility and k.ward = c.ward and k.class = c.class
          where :countDays
            and c.date between cast(:start as date) and cast(:end as date)
          union
          select k.key, cast(d as date)
          from month m
          join kept k on k.facility = m.facility and k.ward = m.ward and k.class = m.class
          cross join generate_series(m.month, m.next_month - 1, interval '1 day') d
          where :countDays) day
    group by key
), class_sum as (
    select k.key,
           coalesce(u.sheets, 0) as sheets,
           coalesce(u.derived, 0) as derived,
           coalesce(u.totals, 0) as totals,
           u.facility is null as silent,
           coalesce(u.patient_days, 0) as patient_days,
           u.length_of_stay_days, u.discharges, u.deaths_under48h, u.deaths48h_plus,
           coalesce(u.covered, 0) as covered,
           case when k.has_history then coalesce(o.open_days, 0) + coalesce(u.covered_before_history, 0)
                else cast(:end as date) + 1 - cast(:start as date) end as expected,
           case when :fromStart
                then coalesce(u.start_bed_days, 0) + coalesce(u.start_bed_days_before_history, 0)
                else coalesce(u.bed_days, 0) end as recorded_bed_days,
           case when :fromStart
                then coalesce(s.bed_days, 0) + coalesce(u.start_bed_days_before_history, 0)
                else coalesce(o.bed_days, 0) + coalesce(u.bed_days_before_history, 0) end as all_bed_days
    from kept k
    left join used u on u.facility = k.facility and u.ward = k.ward and u.class = k.class
    left join opened o on o.facility = k.facility and o.ward = k.ward and o.class = k.class
    left join started s on s.facility = k.facility and s.ward = k.ward and s.class = k.class
), summed as (
    select key,
           sum(sheets) as sheets,
           sum(derived) as derived,
           sum(totals) as totals,
           sum(patient_days) as patient_days,
           case when bool_and(silent or length_of_stay_days is not null)
                then coalesce(sum(length_of_stay_days), 0) end as length_of_stay_days,
           case when bool_and(silent or discharges is not null)
                then coalesce(sum(discharges), 0) end as discharges,
           case when bool_and(silent or deaths_under48h is not null)
                then coalesce(sum(deaths_under48h), 0) end as deaths_under48h,
           case when bool_and(silent or deaths48h_plus is not null)
                then coalesce(sum(deaths48h_plus), 0) end as deaths48h_plus,
           sum(covered) as covered,
           sum(expected) as expected,
           sum(recorded_bed_days) as recorded_bed_days,
           sum(all_bed_days) as all_bed_days
    from class_sum
    group by key
), named as (
    select key, min(name) as name, min(facility) as facility, min(region) as region, min(profile) as profile
    from kept
    group by key
)
select n.key as key, n.facility as facility, n.name as name, n.region as region, n.profile as profile,
       cast(s.sheets as bigint) as sheets,
       cast(s.derived as bigint) as derived,
       cast(s.totals as bigint) as totals,
       cast(s.patient_days as bigint) as patient_days,
       cast(s.length_of_stay_days as bigint) as length_of_stay_days,
       cast(s.discharges as bigint) as discharges,
       cast(s.deaths_under48h as bigint) as deaths_under48h,
       cast(s.deaths48h_plus as bigint) as deaths48h_plus,
       cast(s.covered as bigint) as covered,
       cast(s.expected as bigint) as expected,
       cast(s.recorded_bed_days as bigint) as recorded_bed_days,
       cast(s.all_bed_days as bigint) as all_bed_days,
       coalesce(d.days, 0) as recorded_days
from summed s
join named n on n.key = s.key
left join recorded_day d on d.key = s.key
order by n.key
