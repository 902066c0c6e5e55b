package id.kinerjapuskesmas.kinerja.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored reports; other features read here what was reported. */
@ApplicationScoped
public class ReportStore {

    private static final String COLUMNS =
            """
            select r.facility, r.period, r.part, cast(r.content as text), r.revision, r.changed_by, r.changed_at
            from facility_report r
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    ReportStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    public <T> Optional<Reported<T>> find(ReportKind<T> kind, ReportKey key) {
        var query = select(
                        "where r.facility = :facility and r.kind = :kind and r.period = :period and r.part = :part",
                        kind)
                .setParameter("facility", key.facility())
                .setParameter("period", key.period())
                .setParameter("part", key.part());
        return read(kind, query).stream().findFirst();
    }

    /** All that a facility reported, in order of period and part. */
    @Transactional
    public <T> List<Reported<T>> of(ReportKind<T> kind, String facility) {
        var query = select("where r.facility = :facility and r.kind = :kind order by r.period, r.part", kind)
                .setParameter("facility", facility);
        return read(kind, query);
    }

    /** What the facilities of a region reported for the given periods. */
    @Transactional
    public <T> List<Reported<T>> within(ReportKind<T> kind, String region, Collection<String> periods) {
        var query = select(
                        """
                        join facility f on f.facility = r.facility
                        where f.region like :region and r.kind = :kind and r.period in (:periods)
                        order by r.facility, r.period, r.part
                        """,
                        kind)
                .setParameter("region", Scope.regionPattern(region))
                .setParameter("periods", periods);
        return read(kind, query);
    }

    /** What the named facilities reported at any time. */
    <T> List<Reported<T>> of(ReportKind<T> kind, Collection<String> facilities) {
        return read(
                kind,
                select("where r.facility in (:facilities) and r.kind = :kind", kind)
                        .setParameter("facilities", facilities));
    }

    /** One row more than the page holds. */
    public <T> List<Reported<T>> list(ReportKind<T> kind, Scope scope, ReportFilter filter, PageRequest page) {
        var after = page.after().isEmpty() ? List.of("", "", "") : page.after();
        var query = select(
                        """
                        join facility f on f.facility = r.facility
                        where r.kind = :kind and f.region like :scope and f.region like :region
                          and (:own = '' or r.facility = :own)
                          and (:facility = '' or r.facility = :facility)
                          and r.period like :period
                          and (r.facility, r.period, r.part) > (:afterFacility, :afterPeriod, :afterPart)
                        order by r.facility, r.period, r.part
                        limit :limit
                        """,
                        kind)
                .setParameter("scope", scope.regionPattern())
                .setParameter("region", filter.region == null ? "%" : Scope.regionPattern(filter.region))
                .setParameter("own", text(scope.facility()))
                .setParameter("facility", text(filter.facility))
                .setParameter("period", text(filter.period) + "%")
                .setParameter("afterFacility", after.get(0))
                .setParameter("afterPeriod", after.get(1))
                .setParameter("afterPart", after.get(2))
                .setParameter("limit", page.fetch());
        return read(kind, query);
    }

    private record Line(String facility, String period, String part, long revision, JsonNode content) {}

    /** Writes new revisions in one statement. */
    <T> void write(ReportKind<T> kind, List<Reported<T>> reports, String by, Instant at) {
        var lines = reports.stream()
                .map(one -> new Line(
                        one.key().facility(),
                        one.key().period(),
                        one.key().part(),
                        one.revision(),
                        json.valueToTree(one.content())))
                .toList();
        entities.createNativeQuery(
                        """
                        insert into facility_report
                            (facility, kind, period, part, content, revision, changed_by, changed_at)
                        select x.facility, :kind, x.period, x.part, x.content, x.revision, :by, :at
                        from jsonb_to_recordset(cast(:lines as jsonb)) as x(
                            facility text, period text, part text, content jsonb, revision bigint)
                        on conflict (facility, kind, period, part) do update set
                            content = excluded.content, revision = excluded.revision, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        """)
                .setParameter("kind", kind.name())
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter("lines", write(lines))
                .executeUpdate();
    }

    private Query select(String where, ReportKind<?> kind) {
        return entities.createNativeQuery(COLUMNS + where, Object[].class).setParameter("kind", kind.name());
    }

    @SuppressWarnings("unchecked")
    private <T> List<Reported<T>> read(ReportKind<T> kind, Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(row -> reported(kind, row)).toList();
    }

    private <T> Reported<T> reported(ReportKind<T> kind, Object[] row) {
        try {
            return new Reported<>(
                    new ReportKey((String) row[0], (String) row[1], (String) row[2]),
                    json.readValue((String) row[3], kind.type()),
                    (Long) row[4],
                    (String) row[5],
                    (Instant) row[6]);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored report is not readable", damaged);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
