package id.kinerjapuskesmas.ward.quality;

import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.ward.ward.BedClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Counts expected and recorded days by ward, class and month, set-wise, by the rule the indicators use. */
@ApplicationScoped
class Coverages {

    private static final String COUNTED =
            """
            with asked as materialized (
                select f.facility, f.name, f.region,
                       cast(cast(:now as timestamp) at time zone 'UTC' at time zone f.zone as date) as today
                from facility f
                where f.region like :pattern and (:facility = '' or f.facility = :facility) and f.facility >= :afterFacility
            ), month as (
                select cast(m as date) as month, cast(m + interval '1 month' as date) as next_month
                from generate_series(date_trunc('month', cast(:start as timestamp)), cast(:end as timestamp),
                    interval '1 month') m
            ), kept as (
                select a.facility, a.name, a.region, w.ward, coalesce(k.class, '') as class, m.month,
                       least(m.next_month, a.today) as next_day,
                       exists (select from bed_history h
                               where h.facility = k.facility and h.ward = k.ward and h.class = k.class) as has_history
                from asked a
                join ward w on w.facility = a.facility
                left join ward_class k on k.facility = w.facility and k.ward = w.ward
                join month m on m.month < a.today
            ), opened as (
                select b.facility, b.ward, b.class, m.month,
                       sum(least(b.valid_to, m.next_month, a.today) - greatest(b.valid_from, m.month)) as days
                from asked a
                join bed_period b on b.facility = a.facility and b.beds > 0
                join month m on b.valid_from < least(m.next_month, a.today) and b.valid_to > m.month
                     and m.month < a.today
                group by b.facility, b.ward, b.class, m.month
            ), sheet as (
                select c.facility, c.ward, c.class, cast(date_trunc('month', c.date) as date) as month,
                       count(*) as sheets,
                       bool_or(c.source = 'STAYS') as derived,
                       count(*) filter (where c.date < a.today and coalesce(b.beds, c.beds) > 0) as covered,
                       count(*) filter (where c.date < a.today and b.beds is null) as before_history,
                       count(*) filter (where c.date < a.today and b.beds is null and c.beds > 0) as covered_before
                from asked a
                join census c on c.facility = a.facility
                     and c.date >= date_trunc('month', cast(:start as timestamp)) and c.date <= :lastDay
                left join bed_period b on b.facility = c.facility and b.ward = c.ward and b.class = c.class
                     and c.date >= b.valid_from and c.date < b.valid_to
                group by c.facility, c.ward, c.class, month
            )
            select k.facility as facility, k.name as name, k.region as region, k.month as month, k.ward as ward,
                   k.class as class, closed.facility is not null as closed,
                   s.sheets is not null as daily, coalesce(s.derived, false) as derived,
                   t.facility is not null as total,
                   cast(case when k.has_history then coalesce(o.days, 0) + coalesce(s.covered_before, 0)
                             else k.next_day - k.month end as bigint) as expected,
                   cast(case when k.has_history then coalesce(s.covered, 0)
                             else coalesce(s.before_history, 0) end as bigint) as recorded
            from kept k
            left join opened o on o.facility = k.facility and o.ward = k.ward and o.class = k.class and o.month = k.month
            left join sheet s on s.facility = k.facility and s.ward = k.ward and s.class = k.class and s.month = k.month
            left join monthly_totals t on t.facility = k.facility and t.ward = k.ward and t.class = k.class
                 and t.month = k.month
            left join closed_month closed on closed.facility = k.facility and closed.month = k.month
            where (k.facility, k.month, k.ward, k.class) > (:afterFacility, cast(:month as date), :ward, :class)
            order by k.facility, k.month, k.ward, k.class
            limit :limit
            """;

    private final EntityManager database;
    private final Clock clock;

    Coverages(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of every month a period touches, whole; the caller's reach was checked before. */
    List<Coverage> list(String pattern, String facility, Period period, List<String> after, int limit) {
        var begin = after.isEmpty() ? List.of(facility, "0001-01", "", "") : after;
        return database
                .createNativeQuery(COUNTED, Tuple.class)
                .setParameter("pattern", pattern)
                .setParameter("facility", facility)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .setParameter("lastDay", YearMonth.from(period.end()).atEndOfMonth())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .setParameter("afterFacility", begin.get(0))
                .setParameter("month", YearMonth.parse(begin.get(1)).atDay(1))
                .setParameter("ward", begin.get(2))
                .setParameter("class", begin.get(3))
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> coverage((Tuple) row))
                .toList();
    }

    static List<String> key(Coverage row) {
        return List.of(
                row.facility(),
                row.month().toString(),
                row.ward(),
                row.bedClass() == null ? "" : row.bedClass().name());
    }

    private static CensusSource source(Tuple row) {
        if (row.get("total", Boolean.class)) {
            return CensusSource.MONTHLY_TOTALS;
        }
        if (row.get("derived", Boolean.class)) {
            return CensusSource.STAYS;
        }
        return row.get("daily", Boolean.class) ? CensusSource.DAILY : CensusSource.NONE;
    }

    private static Coverage coverage(Tuple row) {
        var expected = row.get("expected", Long.class);
        var total = row.get("total", Boolean.class);
        var recorded = total ? expected : Math.min(row.get("recorded", Long.class), expected);
        var bedClass = row.get("class", String.class);
        return new Coverage(
                row.get("facility", String.class),
                row.get("name", String.class),
                row.get("region", String.class),
                YearMonth.from(row.get("month", LocalDate.class)),
                row.get("closed", Boolean.class) ? MonthState.CLOSED : MonthState.OPEN,
                row.get("ward", String.class),
                bedClass.isEmpty() ? null : BedClass.valueOf(bedClass),
                source(row),
                expected,
                recorded,
                expected - recorded,
                expected == 0 ? null : FigureBuilder.round(BigFraction.of(recorded, expected), 4));
    }
}
