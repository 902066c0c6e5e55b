package id.kinerjapuskesmas.ward.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.YearMonth;
import java.util.List;

/** Sums a month by service straight from sheets and totals, on another way than the indicators take. */
@ApplicationScoped
class MovementSums {

    private static final String SUMMED =
            """
            with class_of_ward as (
                select w.service, k.ward, k.class, coalesce(code.sirs_column, 'III') as sirs_column,
                       (select b.beds from bed_period b
                        where b.facility = k.facility and b.ward = k.ward and b.class = k.class
                          and cast(:first as date) >= b.valid_from and cast(:first as date) < b.valid_to) as beds_at_start
                from ward w
                join ward_class k on k.facility = w.facility and k.ward = w.ward
                left join bed_class code on code.class = k.class and code.valid_from <= :last
                     and (code.valid_to is null or code.valid_to >= :last)
                where w.facility = :facility
            ), died as (
                select p.ward, p.class, s.sex,
                       count(*) filter (where s.discharged_at - s.admitted_at < interval '2880 minutes') as under48h,
                       count(*) filter (where s.discharged_at - s.admitted_at >= interval '2880 minutes') as from48h
                from stay s
                join facility f on f.facility = s.facility
                join placement p on p.facility = s.facility and p.stay = s.stay and p.departure = 'DIED'
                where s.facility = :facility and s.way = 'DIED' and not s.voided
                  and s.discharged_at >= cast(:first as timestamp) at time zone f.zone
                  and s.discharged_at < cast(cast(:last as date) + 1 as timestamp) at time zone f.zone
                group by p.ward, p.class, s.sex
            ), sheet as (
                select c.ward, c.class, false as total, bool_or(c.source = 'STAYS') as derived,
                       (array_agg(c.opening order by c.date))[1] as opening,
                       sum(c.admitted) as admitted, sum(c.transferred_in) as transferred_in,
                       sum(c.transferred_out) as transferred_out,
                       sum(c.home + c.referred + c.other_hospital + c.own_request + c.absconded) as alive,
                       sum(c.deaths_under48h) as deaths_under48h, sum(c.deaths48h_plus) as deaths48h_plus,
                       sum(c.length_of_stay_days) as length_of_stay_days,
                       (array_agg(c.closing order by c.date desc))[1] as closing,
                       sum(c.closing + c.same_day) as patient_days,
                       (array_agg(c.beds order by c.date))[1] as sheet_beds
                from census c
                where c.facility = :facility and c.date between :first and :last
                group by c.ward, c.class
            ), month as (
                select t.ward, t.class, true as total, false as derived, cast(null as bigint) as opening, cast(null as numeric) as admitted,
                       cast(null as numeric) as transferred_in, cast(null as numeric) as transferred_out,
                       t.discharges - t.deaths_under48h - t.deaths48h_plus as alive,
                       t.deaths_under48h, t.deaths48h_plus, t.length_of_stay_days, cast(null as bigint) as closing,
                       t.patient_days, t.beds as sheet_beds
                from monthly_totals t
                where t.facility = :facility and t.month = :first
            ), part as (
                select * from sheet union all select * from month
            )
            select k.service as service,
                   bool_or(not p.total and not p.derived) as daily, bool_or(p.total) as totals,
                   bool_or(p.derived) as derived,
                   cast(coalesce(sum(m.under48h), 0) as bigint) as male_under48h,
                   cast(coalesce(sum(m.from48h), 0) as bigint) as male_from48h,
                   cast(coalesce(sum(w.under48h), 0) as bigint) as female_under48h,
                   cast(coalesce(sum(w.from48h), 0) as bigint) as female_from48h,
                   cast(case when bool_and(p.opening is not null) then sum(p.opening) end as bigint) as opening,
                   cast(case when bool_and(p.admitted is not null) then sum(p.admitted) end as bigint) as admitted,
                   cast(case when bool_and(p.transferred_in is not null) then sum(p.transferred_in) end as bigint)
                       as transferred_in,
                   cast(case when bool_and(p.transferred_out is not null) then sum(p.transferred_out) end as bigint)
                       as transferred_out,
                   cast(case when bool_and(p.alive is not null) then sum(p.alive) end as bigint) as alive,
                   cast(case when bool_and(p.deaths_under48h is not null) then sum(p.deaths_under48h) end as bigint)
                       as deaths_under48h,
                   cast(case when bool_and(p.deaths48h_plus is not null) then sum(p.deaths48h_plus) end as bigint)
                       as deaths48h_plus,
                   cast(case when bool_and(p.length_of_stay_days is not null) then sum(p.length_of_stay_days) end as bigint)
                       as length_of_stay_days,
                   cast(case when bool_and(p.closing is not null) then sum(p.closing) end as bigint) as closing,
                   cast(sum(p.patient_days) as bigint) as patient_days,
                   cast(coalesce(sum(p.patient_days) filter (where k.sirs_column = 'VVIP'), 0) as bigint) as vvip,
                   cast(coalesce(sum(p.patient_days) filter (where k.sirs_column = 'VIP'), 0) as bigint) as vip,
                   cast(coalesce(sum(p.patient_days) filter (where k.sirs_column = 'I'), 0) as bigint) as first,
                   cast(coalesce(sum(p.patient_days) filter (where k.sirs_column = 'II'), 0) as bigint) as second,
                   cast(coalesce(sum(p.patient_days) filter (where k.sirs_column = 'III'), 0) as bigint) as third,
                   cast(coalesce(sum(p.patient_days) filter (where k.sirs_column = 'KHUSUS'), 0) as bigint) as special,
                   bool_or(k.class = 'KRIS' and p.patient_days > 0) as kris,
                   cast(coalesce(sum(coalesce(k.beds_at_start, p.sheet_beds)), 0) as bigint) as beds_at_start
            from class_of_ward k
            join part p on p.ward = k.ward and p.class = k.class
            left join died m on m.ward = k.ward and m.class = k.class and m.sex = 'MALE'
            left join died w on w.ward = k.ward and w.class = k.class and w.sex = 'FEMALE'
            group by k.service
            having sum(p.patient_days) > 0
            order by k.service
            """;

    private final EntityManager database;

    MovementSums(EntityManager database) {
        this.database = database;
    }

    List<Tuple> of(String facility, YearMonth month) {
        return database
                .createNativeQuery(SUMMED, Tuple.class)
                .setParameter("facility", facility)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getResultList()
                .stream()
                .map(Tuple.class::cast)
                .toList();
    }
}
