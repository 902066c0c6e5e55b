package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored publications. */
@ApplicationScoped
class Publications {

    private static final String SELECT =
            """
            select p.number, p.ranking, p.region, p.period, p.sha256, p.published_at, p.published_by, p.supersedes,
                   p.reason, later.number, p.sequence
            from ranking_publication p
            left join ranking_publication later on later.supersedes = p.number
            """;
    /** What is published of a region concerns everybody in it and everybody who oversees it. */
    private static final String VISIBLE = "(p.region = 'ID' or p.region like :scope or :own like p.region || '%') ";

    private final EntityManager entities;

    Publications(EntityManager entities) {
        this.entities = entities;
    }

    /** A publication and how many it is of its region and period. */
    record Numbered(Publication publication, int sequence) {}

    Optional<Publication> of(UUID ranking) {
        return publications(query(SELECT + "where p.ranking = :ranking").setParameter("ranking", ranking)).stream()
                .map(Numbered::publication)
                .findFirst();
    }

    /** The publication of a ranking, or 404 when there is none or its region does not concern the caller. */
    Publication required(UUID ranking, Scope scope) {
        return publications(visible(SELECT + "where p.ranking = :ranking and " + VISIBLE, scope)
                        .setParameter("ranking", ranking))
                .stream()
                .map(Numbered::publication)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("publication", ranking));
    }

    Optional<Numbered> latest(String region, String period) {
        return publications(query(SELECT
                                + "where p.region = :region and p.period = :period order by p.sequence desc limit 1")
                        .setParameter("region", region)
                        .setParameter("period", period))
                .stream()
                .findFirst();
    }

    List<Publication> list(Scope scope, PublicationFilter filter, PageRequest page) {
        var after = page.after().isEmpty() ? "" : page.after().get(0);
        return publications(visible(
                                SELECT + "where " + VISIBLE
                                        + """
                                        and (:region = '' or p.region = :region) and (:period = '' or p.period = :period)
                                        and (:number = '' or p.number = :number)
                                        and (not :current or later.number is null) and p.number > :after
                                        order by p.number
                                        limit :limit
                                        """,
                                scope)
                        .setParameter("region", text(filter.region))
                        .setParameter("period", text(filter.period))
                        .setParameter("number", text(filter.number))
                        .setParameter("current", filter.current)
                        .setParameter("after", after)
                        .setParameter("limit", page.fetch()))
                .stream()
                .map(Numbered::publication)
                .toList();
    }

    byte[] document(String number) {
        return (byte[]) entities.createNativeQuery(
                        "select document from ranking_publication where number = :number", byte[].class)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** Publications of one region and period take turns. */
    void takeTurn(String region, String period) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 13)) as text)")
                .setParameter("key", region + "/" + period)
                .getSingleResult();
    }

    void write(Publication publication, int sequence, byte[] document) {
        entities.createNativeQuery(
                        """
                        insert into ranking_publication
                            (number, ranking, region, period, sequence, document, sha256, published_at, published_by,
                             supersedes, reason)
                        values (:number, :ranking, :region, :period, :sequence, :document, :sha256, :at, :by,
                                cast(:supersedes as text), cast(:reason as text))
                        """)
                .setParameter("number", publication.number())
                .setParameter("ranking", publication.ranking())
                .setParameter("region", publication.region())
                .setParameter("period", publication.period())
                .setParameter("sequence", sequence)
                .setParameter("document", document)
                .setParameter("sha256", publication.sha256())
                .setParameter("at", publication.publishedAt())
                .setParameter("by", publication.publishedBy())
                .setParameter("supersedes", publication.supersedes())
                .setParameter("reason", publication.reason())
                .executeUpdate();
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql, Object[].class);
    }

    private Query visible(String sql, Scope scope) {
        return query(sql).setParameter("scope", scope.regionPattern()).setParameter("own", scope.region());
    }

    @SuppressWarnings("unchecked")
    private static List<Numbered> publications(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Numbered(
                        new Publication(
                                (String) row[0],
                                (UUID) row[1],
                                (String) row[2],
                                (String) row[3],
                                (String) row[4],
                                (Instant) row[5],
                                (String) row[6],
                                (String) row[7],
                                (String) row[8],
                                (String) row[9]),
                        (Integer) row[10]))
                .toList();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
