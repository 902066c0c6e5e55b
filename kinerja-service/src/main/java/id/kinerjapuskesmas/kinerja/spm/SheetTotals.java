package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
