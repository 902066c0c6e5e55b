package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.ward.BedClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Looks through the sheets of a facility for what cannot be refused when it is written. */
@ApplicationScoped
class Findings {

    private static final String FOUND =
            """
            with asked as (
                select cast(:start as date) as first_day, least(cast(:end as date), cast(:today as date)) as last_day
            ), day as (
                select c.*, b.beds as history_beds, coalesce(b.beds, c.beds) as counted_beds,
                       c.home + c.referred + c.other_hospital + c.own_request + c.absconded
                           + c.deaths_under48h + c.deaths48h_plus as discharges
                from census c
                cross join asked a
                left join bed_period b on b.facility = c.facility and b.ward = c.ward and b.class = c.class
                     and c.date >= b.valid_from and c.date < b.valid_to
                where c.facility = :facility and c.date between a.first_day and a.last_day
            ), whole as (
                select date, sum(transferred_in) as transferred_in, sum(transferred_out) as transferred_out,
                       sum(admitted) as admitted, sum(same_day) as same_day
                from day
                group by date
            ), missing as (
                select b.ward, b.class, cast(d as date) as date
                from bed_period b
                cross join asked a
                cross join generate_series(greatest(b.valid_from, a.first_day), least(b.valid_to - 1, a.last_day - 1),
                    interval '1 day') d
                where b.facility = :facility and b.beds > 0 and b.valid_from < a.last_day
                  and not exists (select from census c
                      where c.facility = b.facility and c.ward = b.ward and c.class = b.class and c.date = cast(d as date))
                  and not exists (select from monthly_totals m
                      where m.facility = b.facility and m.ward = b.ward and m.class = b.class
                        and m.month = cast(date_trunc('month', d) as date))
            ), gap as (
                select ward, class, date,
                       date - cast(row_number() over (partition by ward, class order by date) as int) as island
                from missing
            ), found as (
                select today.date, today.ward, today.class, 'BALANCE_BREAK' as code,
                       before.closing as expected, today.opening as actual
                from day today
                join census before on before.facility = today.facility and before.ward = today.ward
                     and before.class = today.class and before.date = today.date - 1
                where before.closing <> today.opening
                union all
                select date, ward, class, 'BEDS_DIFFER', history_beds, beds from day where beds <> history_beds
                union all
                select date, ward, class, 'PATIENTS_WITHOUT_BEDS', 0, closing + same_day from day
                where counted_beds = 0 and closing + same_day > 0
                union all
                select date, ward, class, 'PATIENTS_ABOVE_BEDS', counted_beds, closing from day
                where counted_beds > 0 and closing > counted_beds
                union all
                select date, ward, class, 'DISCHARGES_ABOVE_BEDS', counted_beds, discharges from day
                where counted_beds > 0 and discharges > counted_beds
                union all
                select date, '', '', 'TRANSFERS_UNEQUAL', cast(transferred_out as bigint), cast(transferred_in as bigint)
                from whole where transferred_in <> transferred_out
                union all
                select date, '', '', 'SAME_DAY_ABOVE_ADMISSIONS', cast(admitted as bigint), cast(same_day as bigint)
                from whole where same_day > admitted
                union all
                select min(date), ward, class, 'MISSING_DAYS', null, count(*) from gap group by ward, class, island
            )
            select date as date, ward as ward, class as class, code as code, expected as expected, actual as actual
            from found
            where (date, ward, class, code) > (cast(:date as date), :ward, :class, :code)
            order by date, ward, class, code
            limit :limit
            """;

    private final EntityManager database;
    private final Facilities facilities;
    private final Clock clock;

    Findings(EntityManager database, Facilities facilities, Clock clock) {
        this.database = database;
        this.facilities = facilities;
        this.clock = clock;
    }

    List<Finding> list(String facility, Period period, List<String> after, int limit, Language language) {
        var today = facilities.reachable(facility).today(clock);
        var begin = after.isEmpty() ? List.of(period.start().minusDays(1).toString(), "", "", "") : after;
        return database
                .createNativeQuery(FOUND, Tuple.class)
                .setParameter("facility", facility)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .setParameter("today", today)
                .setParameter("date", begin.get(0))
                .setParameter("ward", begin.get(1))
                .setParameter("class", begin.get(2))
                .setParameter("code", begin.get(3))
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> finding((Tuple) row, language))
                .toList();
    }

    private static Finding finding(Tuple row, Language language) {
        var ward = row.get("ward", String.class);
        var bedClass = row.get("class", String.class);
        var code = FindingCode.valueOf(row.get("code", String.class));
        var expected = row.get("expected", Long.class);
        var actual = row.get("actual", Long.class);
        return new Finding(
                row.get("date", LocalDate.class),
                ward.isEmpty() ? null : ward,
                bedClass.isEmpty() ? null : BedClass.valueOf(bedClass),
                code,
                expected,
                actual,
                code.sentence(expected, actual).in(language));
    }
}
