package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the sheets of a facility or a region add up to, in one statement each. */
@ApplicationScoped
class SheetTotals {

    private static final String RANKED =
            """
            with ranked as (
                select r.facility, r.month, r.indicator, r.item, r.numerator, r.denominator,
                       row_number() over (partition by r.facility, r.indicator, r.item order by r.month desc) = 1 as last
                from spm_row r
                join facility f on f.facility = r.facility
                where r.month between :start and :end and f.region like :region
                  and (:facility = '' or r.facility = :facility)
                  and (:indicator = '' or (r.indicator = :indicator and r.item = 'A')))
            """;
    private static final String SUMS =
            """
            count(*) filter (where last), count(*), sum(numerator), sum(denominator),
            sum(numerator) filter (where last), sum(denominator) filter (where last)
            """;

    private final EntityManager entities;

    SheetTotals(EntityManager entities) {
        this.entities = entities;
    }

    /** How far the sheets have come: what a result depends on. */
    record Standing(long sheets, long facilities, long revisions, Instant changedAt) {

        String revision() {
            return sheets + "." + revisions;
        }
    }

    Standing standing(SpmSubject subject, Period period) {
        var row = rows(bound(
                        entities.createNativeQuery(
                                """
                                select count(*), count(distinct s.facility), coalesce(sum(s.revision), 0), max(s.changed_at)
                                from spm_sheet s
                                join facility f on f.facility = s.facility
                                where s.month between :start and :end and f.region like :region
                                  and (:facility = '' or s.facility = :facility)
                                """,
                                Object[].class),
                        subject,
                        period))
                .get(0);
        return new Standing(number(row[0]), number(row[1]), number(row[2]), (Instant) row[3]);
    }

    Map<SpmRow.Key, SpmTotals> totals(SpmSubject subject, Period period) {
        var totals = new HashMap<SpmRow.Key, SpmTotals>();
        rows(bound(
                                entities.createNativeQuery(
                                        RANKED + "select indicator, item, " + SUMS
                                                + "from ranked group by indicator, item",
                                        Object[].class),
                                subject,
                                period)
                        .setParameter("indicator", ""))
                .forEach(row -> totals.put(new SpmRow.Key((String) row[0], (String) row[1]), totals(row)));
        return totals;
    }

    /** What one facility's sheets of a period add up to, people served alone. */
    record OfFacility(Standing standing, Map<SpmRow.Key, SpmTotals> totals) {}

    /** The same for many facilities at once; those without a row are left out. */
    Map<String, OfFacility> byFacility(Collection<String> facilities, Period period) {
        var found = new TreeMap<String, OfFacility>();
        rows(entities.createNativeQuery(
                                """
                                with asked as (
                                    select facility from jsonb_array_elements_text(cast(:facilities as jsonb)) as facility),
                                standing as (
                                    select s.facility, count(*) as sheets, sum(s.revision) as revisions,
                                           max(s.changed_at) as changed_at
                                    from spm_sheet s join asked on asked.facility = s.facility
                                    where s.month between :start and :end
                                    group by s.facility)
                                select r.facility, r.indicator, 1, count(*), sum(r.numerator), sum(r.denominator),
                                       (array_agg(r.numerator order by r.month desc))[1],
                                       (array_agg(r.denominator order by r.month desc))[1],
                                       standing.sheets, standing.revisions, standing.changed_at
                                from spm_row r join standing on standing.facility = r.facility
                                where r.month between :start and :end and r.item = 'A'
                                group by r.facility, r.indicator, standing.sheets, standing.revisions, standing.changed_at
                                """,
                                Object[].class)
                        .setParameter("start", period.start())
                        .setParameter("end", period.end())
                        .setParameter("facilities", array(facilities)))
                .forEach(row -> found.computeIfAbsent(
                                (String) row[0],
                                facility -> new OfFacility(
                                        new Standing(number(row[8]), 1, number(row[9]), (Instant) row[10]),
                                        new HashMap<>()))
                        .totals()
                        .put(new SpmRow.Key((String) row[1], SpmRow.PEOPLE), totals(row)));
        return found;
    }

    /** Codes of facilities are letters and digits. */
    private static String array(Collection<String> facilities) {
        return facilities.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }

    /** The same of one indicator's people served, by facility, or by month of the one facility. */
    List<Part> parts(SpmSubject subject, Period period, String indicator) {
        var month = subject.facility() == null ? "cast(null as text)" : "to_char(month, 'YYYY-MM')";
        var group = subject.facility() == null ? "facility" : "facility, month";
        return rows(bound(
                                entities.createNativeQuery(
                                        RANKED + "select facility, " + month + ", " + SUMS + "from ranked group by "
                                                + group + " order by " + group,
                                        Object[].class),
                                subject,
                                period)
                        .setParameter("indicator", indicator))
                .stream()
                .map(row -> new Part((String) row[0], (String) row[1], totals(row)))
                .toList();
    }

    record Part(String facility, String month, SpmTotals totals) {}

    private static Query bound(Query query, SpmSubject subject, Period period) {
        return query.setParameter("start", period.start())
                .setParameter("end", period.end())
                .setParameter("region", Scope.regionPattern(subject.region()))
                .setParameter("facility", subject.facility() == null ? "" : subject.facility());
    }

    private static SpmTotals totals(Object[] row) {
        return new SpmTotals(
                number(row[2]), number(row[3]), number(row[4]), number(row[5]), number(row[6]), number(row[7]));
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
