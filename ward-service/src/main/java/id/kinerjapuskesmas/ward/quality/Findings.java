package id.kinerjapuskesmas.ward.quality;

import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.ward.ward.BedClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Looks through the sheets of facilities for what cannot be refused when it is written. */
@ApplicationScoped
class Findings {

    /** A class without any bed history is expected on every day, as the indicators expect it. */
    private static final String FOUND =
            """
            with asked as materialized (
                select f.facility, cast(:start as date) as first_day,
                       least(cast(:end as date), cast(cast(:now as timestamp) at time zone 'UTC' at time zone f.zone as date))
                           as last_day,
                       least(cast(:end as date),
                             cast(cast(:now as timestamp) at time zone 'UTC' at time zone f.zone as date) - 1)
                           as last_full_day
                from facility f
                where f.region like :pattern and (:facility = '' or f.facility = :facility) and f.facility >= :afterFacility
            ), day as (
                select c.*, b.beds as history_beds, coalesce(b.beds, c.beds) as counted_beds,
                       c.home + c.referred + c.other_hospital + c.own_request + c.absconded
                           + c.deaths_under48h + c.deaths48h_plus as discharges
                from asked a
                join census c on c.facility = a.facility and c.date between a.first_day and a.last_day
                     and c.date between :start and :end
                left join bed_period b on b.facility = c.facility and b.ward = c.ward and b.class = c.class
                     and c.date >= b.valid_from and c.date < b.valid_to
            ), whole as (
                select facility, date, sum(transferred_in) as transferred_in, sum(transferred_out) as transferred_out,
                       sum(admitted) as admitted, sum(same_day) as same_day
                from day
                group by facility, date
            ), open_span as (
                select b.facility, b.ward, b.class, greatest(b.valid_from, a.first_day) as first_day,
                       least(b.valid_to - 1, a.last_full_day) as last_day
                from asked a
                join bed_period b on b.facility = a.facility and b.beds > 0
                union all
                select k.facility, k.ward, k.class, a.first_day, a.last_full_day
                from asked a
                join ward_class k on k.facility = a.facility
                where not exists (select from bed_history h
                                  where h.facility = k.facility and h.ward = k.ward and h.class = k.class)
            ), missing as (
                select s.facility, s.ward, s.class, cast(d as date) as date
                from open_span s
                cross join generate_series(s.first_day, s.last_day, interval '1 day') d
                left join census c on c.facility = s.facility and c.ward = s.ward and c.class = s.class
                     and c.date = cast(d as date) and c.date between :start and :end
                left join monthly_totals m on m.facility = s.facility and m.ward = s.ward and m.class = s.class
                     and m.month = cast(date_trunc('month', d) as date)
                where s.last_day >= s.first_day and c.facility is null and m.facility is null
            ), gap as (
                select facility, ward, class, date, date
                       - cast(row_number() over (partition by facility, ward, class order by date) as int) as island
                from missing
            ), found as (
                select today.facility, today.date, today.ward, today.class, 'BALANCE_BREAK' as code,
                       before.closing as expected, today.opening as actual
                from day today
                join census before on before.facility = today.facility and before.ward = today.ward
                     and before.class = today.class and before.date = today.date - 1
                     and before.date between cast(:start as date) - 1 and :end
                where before.closing <> today.opening
                union all
                select facility, date, ward, class, 'BEDS_DIFFER', history_beds, beds from day where beds <> history_beds
                union all
                select facility, date, ward, class, 'PATIENTS_WITHOUT_BEDS', 0, closing + same_day from day
                where counted_beds = 0 and closing + same_day > 0
                union all
                select facility, date, ward, class, 'PATIENTS_ABOVE_BEDS', counted_beds, closing from day
                where counted_beds > 0 and closing > counted_beds
                union all
                select facility, date, ward, class, 'DISCHARGES_ABOVE_BEDS', counted_beds, discharges from day
                where counted_beds > 0 and discharges > counted_beds
                union all
                select facility, date, '', '', 'TRANSFERS_UNEQUAL', cast(transferred_out as bigint),
                       cast(transferred_in as bigint)
                from whole where transferred_in <> transferred_out
                union all
                select facility, date, '', '', 'SAME_DAY_ABOVE_ADMISSIONS', cast(admitted as bigint),
                       cast(same_day as bigint)
                from whole where same_day > admitted
                union all
                select facility, min(date), ward, class, 'MISSING_DAYS', null, count(*)
                from gap
                group by facility, ward, class, island
            )
            select facility as facility, date as date, ward as ward, class as class, code as code,
                   expected as expected, actual as actual
            from found
            where code in (:codes)
              and (facility, date, ward, class, code) > (:afterFacility, cast(:date as date), :ward, :class, :code)
            order by facility, date, ward, class, code
            limit :limit
            """;

    private final EntityManager database;
    private final Clock clock;

    Findings(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is found in a period, in order of facility, day, ward, class and code; the caller's reach was checked before.
     *
     * @param pattern regions, as of SQL {@code like}
     * @param facility one facility, or empty for all of the regions
     * @param severity null for all
     * @param after key of the finding after which to begin, empty for the first
     */
    List<Doubt> list(String pattern, String facility, Period period, Severity severity, List<String> after, int limit) {
        var begin =
                after.isEmpty() ? List.of(facility, period.start().minusDays(1).toString(), "", "", "") : after;
        return database
                .createNativeQuery(FOUND, Tuple.class)
                .setParameter("pattern", pattern)
                .setParameter("facility", facility)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .setParameter("codes", FindingCode.names(severity))
                .setParameter("afterFacility", begin.get(0))
                .setParameter("date", begin.get(1))
                .setParameter("ward", begin.get(2))
                .setParameter("class", begin.get(3))
                .setParameter("code", begin.get(4))
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> doubt((Tuple) row))
                .toList();
    }

    static Page<Finding> page(List<Doubt> found, PageRequest request, Language language) {
        var findings = found.stream().map(doubt -> doubt.in(language)).toList();
        return Page.of(findings, request, Doubt::keyOf);
    }

    private static Doubt doubt(Tuple row) {
        var ward = row.get("ward", String.class);
        var bedClass = row.get("class", String.class);
        return new Doubt(
                row.get("facility", String.class),
                row.get("date", LocalDate.class),
                ward.isEmpty() ? null : ward,
                bedClass.isEmpty() ? null : BedClass.valueOf(bedClass),
                FindingCode.valueOf(row.get("code", String.class)),
                row.get("expected", Long.class),
                row.get("actual", Long.class));
    }
}
