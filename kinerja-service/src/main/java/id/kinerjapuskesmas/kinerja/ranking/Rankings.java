package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.kinerja.upstream.Source;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored snapshots, read; their entries are in {@link Entries}. */
@ApplicationScoped
class Rankings {

    /** A facility sees the rankings that speak of it; others those of regions in their scope. */
    private static final String VISIBLE =
            """
            ((:facility = '' and r.region like :scope)
             or (:facility <> ''
                 and (exists (select 1 from ranking_entry e where e.ranking = r.ranking and e.facility = :facility)
                      or exists (select 1 from ranking_not_ranked n
                                 where n.ranking = r.ranking and n.facility = :facility))))
            """;

    private final EntityManager entities;
    private final InputChanges changes;

    Rankings(EntityManager entities, InputChanges changes) {
        this.entities = entities;
        this.changes = changes;
    }

    Optional<RankingHead> find(UUID ranking) {
        return heads(entities.createNativeQuery(RankingHead.SELECT + "where r.ranking = :ranking", Object[].class)
                        .setParameter("ranking", ranking))
                .stream()
                .findFirst();
    }

    /** The ranking, or 404 when it is unknown or out of the caller's scope. */
    RankingHead required(UUID ranking, Scope scope) {
        return heads(entities.createNativeQuery(
                                RankingHead.SELECT + "where r.ranking = :ranking and " + VISIBLE, Object[].class)
                        .setParameter("ranking", ranking)
                        .setParameter("facility", facility(scope))
                        .setParameter("scope", scope.regionPattern()))
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("ranking", ranking));
    }

    /** The ranking for somebody who asks about one facility: 404 also where that is another's. */
    RankingHead requiredFor(UUID ranking, String facility, Scope scope) {
        var head = required(ranking, scope);
        if (scope.facility() != null && !scope.facility().equals(facility)) {
            throw ProblemException.notFound("entry", facility);
        }
        return head;
    }

    List<RankingSummary> list(Scope scope, String region, String period, PageRequest page) {
        var after =
                page.after().isEmpty() ? List.of("9999-12-31T00:00:00Z", new UUID(-1, -1).toString()) : page.after();
        return heads(entities.createNativeQuery(
                                RankingHead.SELECT + "where " + VISIBLE
                                        + """
                                        and r.region like :region
                                        and (:period = '' or r.period = :period)
                                        and (r.created_at, r.ranking) < (cast(:at as timestamptz), cast(:id as uuid))
                                        order by r.created_at desc, r.ranking desc
                                        limit :limit
                                        """,
                                Object[].class)
                        .setParameter("facility", facility(scope))
                        .setParameter("scope", scope.regionPattern())
                        .setParameter("region", region == null ? "%" : region + "%")
                        .setParameter("period", period == null ? "" : period)
                        .setParameter("at", after.get(0))
                        .setParameter("id", after.get(1))
                        .setParameter("limit", page.fetch()))
                .stream()
                .map(RankingHead::summary)
                .toList();
    }

    Ranking whole(RankingHead head, Scope scope) {
        var groups = groups(head.ranking());
        return new Ranking(
                head.ranking(),
                head.region(),
                head.period(),
                head.periodStart(),
                head.periodEnd(),
                head.instrument(),
                head.instrumentVersion(),
                head.bandPolicy(),
                head.overallPolicy(),
                head.createdAt(),
                head.createdBy(),
                groups.stream().mapToInt(RankingGroup::facilities).sum(),
                groups,
                inputs(head.ranking()),
                absentInputs(head.ranking()),
                changes.summary(head).orElse(null),
                notRanked(head.ranking(), scope.facility()));
    }

    List<RankingGroup> groups(UUID ranking) {
        return rows(entities.createNativeQuery(
                                """
                                select kelompok, facilities, mean_coverage, mean_management, mean_quality, mean_ikm, facilities_with_ikm
                                from ranking_group where ranking = :ranking order by kelompok
                                """,
                                Object[].class)
                        .setParameter("ranking", ranking))
                .stream()
                .map(row -> new RankingGroup(
                        Kelompok.valueOf((String) row[0]),
                        (Integer) row[1],
                        (BigDecimal) row[2],
                        (BigDecimal) row[3],
                        (BigDecimal) row[4],
                        (BigDecimal) row[5],
                        (Integer) row[6]))
                .toList();
    }

    List<RankingInput> inputs(UUID ranking) {
        return rows(entities.createNativeQuery(
                                """
                                select source, pull, source_revision, fetched_at, checked_at, stale, age_seconds
                                from ranking_input where ranking = :ranking order by source
                                """,
                                Object[].class)
                        .setParameter("ranking", ranking))
                .stream()
                .map(row -> new RankingInput(
                        Source.valueOf((String) row[0]),
                        row[1] == null,
                        (UUID) row[1],
                        (String) row[2],
                        (Instant) row[3],
                        (Instant) row[4],
                        (Boolean) row[5],
                        row[6] == null ? null : ((Number) row[6]).longValue()))
                .toList();
    }

    private List<AbsentInput> absentInputs(UUID ranking) {
        return rows(entities.createNativeQuery(
                                """
                                select absent, count(*)
                                from ranking_entry, unnest(absent_inputs) absent
                                where ranking = :ranking
                                group by absent order by absent
                                """,
                                Object[].class)
                        .setParameter("ranking", ranking))
                .stream()
                .map(row -> new AbsentInput((String) row[0], ((Number) row[1]).intValue()))
                .toList();
    }

    /** Those left out, by facility; of one facility, or for null all. */
    List<NotRanked> notRanked(UUID ranking, String facility) {
        return rows(entities.createNativeQuery(
                                """
                                select facility, name, region, reason, detail from ranking_not_ranked
                                where ranking = :ranking and (:facility = '' or facility = :facility)
                                order by facility
                                """,
                                Object[].class)
                        .setParameter("ranking", ranking)
                        .setParameter("facility", facility == null ? "" : facility))
                .stream()
                .map(row -> new NotRanked(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        NotRankedReason.valueOf((String) row[3]),
                        (String) row[4]))
                .toList();
    }

    private static String facility(Scope scope) {
        return scope.facility() == null ? "" : scope.facility();
    }

    private static List<RankingHead> heads(Query query) {
        return rows(query).stream().map(RankingHead::of).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
