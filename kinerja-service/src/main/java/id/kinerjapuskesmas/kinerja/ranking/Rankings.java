package id.kinerjapuskesmas.kinerja.ranking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.assessment.RankedGroups;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.Contender;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import id.kinerjapuskesmas.kinerja.upstream.Source;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored snapshots, read. */
@ApplicationScoped
class Rankings implements RankedGroups {

    private static final String HEAD =
            """
            select r.ranking, r.region, r.period, r.period_start, r.period_end, r.instrument, r.instrument_version,
                   r.band_policy, r.overall_policy, r.created_at, r.created_by, r.request
            from ranking r
            """;
    /** A facility sees the rankings that speak of it; others those of regions in their scope. */
    private static final String VISIBLE =
            """
            ((:facility = '' and r.region like :scope)
             or exists (select 1 from ranking_entry e where e.ranking = r.ranking and e.facility = :facility)
             or exists (select 1 from ranking_not_ranked n where n.ranking = r.ranking and n.facility = :facility))
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    Rankings(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** The first columns of a ranking. */
    record Head(
            UUID ranking,
            String region,
            String period,
            LocalDate periodStart,
            LocalDate periodEnd,
            String instrument,
            int instrumentVersion,
            BandPolicy bandPolicy,
            OverallPolicy overallPolicy,
            Instant createdAt,
            String createdBy,
            String request) {

        static Head of(Object[] row) {
            return new Head(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    date(row[3]),
                    date(row[4]),
                    (String) row[5],
                    (Integer) row[6],
                    BandPolicy.valueOf((String) row[7]),
                    OverallPolicy.valueOf((String) row[8]),
                    (Instant) row[9],
                    (String) row[10],
                    (String) row[11]);
        }

        private static LocalDate date(Object value) {
            return value instanceof Date sql ? sql.toLocalDate() : (LocalDate) value;
        }
    }

    Optional<Head> find(UUID ranking) {
        return rows(entities.createNativeQuery(HEAD + "where r.ranking = :ranking", Object[].class)
                        .setParameter("ranking", ranking))
                .stream()
                .map(Head::of)
                .findFirst();
    }

    /** The ranking, or 404 when it is unknown or out of the caller's scope. */
    Head required(UUID ranking, Scope scope) {
        return rows(entities.createNativeQuery(HEAD + "where r.ranking = :ranking and " + VISIBLE, Object[].class)
                        .setParameter("ranking", ranking)
                        .setParameter("facility", facility(scope))
                        .setParameter("scope", scope.regionPattern()))
                .stream()
                .map(Head::of)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("ranking", ranking));
    }

    List<RankingSummary> list(Scope scope, String region, String period, PageRequest page) {
        var after =
                page.after().isEmpty() ? List.of("9999-12-31T00:00:00Z", new UUID(-1, -1).toString()) : page.after();
        return rows(entities.createNativeQuery(
                                HEAD + "where " + VISIBLE
                                        + """
                                        and r.region like :region and (:period = '' or r.period = :period)
                                        and (r.created_at, r.ranking) < (cast(:at as timestamptz), cast(:id as uuid))
                                        order by r.created_at desc, r.ranking desc
                                        limit :limit
                                        """,
                                Object[].class)
                        .setParameter("facility", facility(scope))
                        .setParameter("scope", scope.regionPattern())
                        .setParameter("region", region == null ? "%" : Scope.regionPattern(region))
                        .setParameter("period", period == null ? "" : period)
                        .setParameter("at", after.get(0))
                        .setParameter("id", after.get(1))
                        .setParameter("limit", page.fetch()))
                .stream()
                .map(Head::of)
                .map(head -> new RankingSummary(
                        head.ranking(),
                        head.region(),
                        head.period(),
                        head.instrument(),
                        head.instrumentVersion(),
                        head.bandPolicy(),
                        head.overallPolicy(),
                        head.createdAt(),
                        head.createdBy()))
                .toList();
    }

    Ranking whole(Head head, Scope scope) {
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
                notRanked(head.ranking(), scope));
    }

    private List<RankingGroup> groups(UUID ranking) {
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

    private List<RankingInput> inputs(UUID ranking) {
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

    private List<NotRanked> notRanked(UUID ranking, Scope scope) {
        return rows(entities.createNativeQuery(
                                """
                                select facility, name, region, reason, detail from ranking_not_ranked
                                where ranking = :ranking and (:facility = '' or facility = :facility)
                                order by facility
                                """,
                                Object[].class)
                        .setParameter("ranking", ranking)
                        .setParameter("facility", facility(scope)))
                .stream()
                .map(row -> new NotRanked(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        NotRankedReason.valueOf((String) row[3]),
                        (String) row[4]))
                .toList();
    }

    List<RankingEntry> entries(UUID ranking, Scope scope, Kelompok kelompok, PageRequest page) {
        var after = page.after().isEmpty() ? 0 : Integer.parseInt(page.after().get(0));
        return rows(entities.createNativeQuery(
                                Entries.COLUMNS
                                        + """
                                        where ranking = :ranking and (:facility = '' or facility = :facility)
                                          and (:kelompok = '' or kelompok = :kelompok) and display_order > :after
                                        order by display_order
                                        limit :limit
                                        """,
                                Object[].class)
                        .setParameter("ranking", ranking)
                        .setParameter("facility", facility(scope))
                        .setParameter("kelompok", kelompok == null ? "" : kelompok.name())
                        .setParameter("after", after)
                        .setParameter("limit", page.fetch()))
                .stream()
                .map(Entries::entry)
                .toList();
    }

    /** All that are ranked, with what decides their ranks. */
    List<Contender> contenders(UUID ranking) {
        return rows(entities.createNativeQuery(
                                """
                                select facility, kelompok, coverage_exact, management_exact, quality_exact
                                from ranking_entry where ranking = :ranking
                                """,
                                Object[].class)
                        .setParameter("ranking", ranking))
                .stream()
                .map(row -> new Contender(
                        (String) row[0],
                        Kelompok.valueOf((String) row[1]),
                        Simulate.exact((String) row[2]),
                        Simulate.exact((String) row[3]),
                        Simulate.exact((String) row[4])))
                .toList();
    }

    /** Where an entry stands in the order of the list; the key of its cursor. */
    int displayOrder(UUID ranking, String facility) {
        return ((Number) entities.createNativeQuery(
                                "select display_order from ranking_entry where ranking = :ranking and facility = :facility")
                        .setParameter("ranking", ranking)
                        .setParameter("facility", facility)
                        .getSingleResult())
                .intValue();
    }

    RankingExplanation explanation(Head head, String facility) {
        var entry = rows(entities.createNativeQuery(
                                Entries.COLUMNS + "where ranking = :ranking and facility = :facility", Object[].class)
                        .setParameter("ranking", head.ranking())
                        .setParameter("facility", facility))
                .stream()
                .map(Entries::entry)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("entry", facility));
        var tree = (String) entities.createNativeQuery(
                        "select cast(tree as text) from ranking_explanation where facility = :facility and ranking = :ranking")
                .setParameter("facility", facility)
                .setParameter("ranking", head.ranking())
                .getSingleResult();
        return new RankingExplanation(
                head.ranking(),
                head.period(),
                head.periodStart(),
                head.periodEnd(),
                head.instrument(),
                head.instrumentVersion(),
                head.bandPolicy(),
                head.overallPolicy(),
                head.createdAt(),
                "kelompok, then coverage, management and quality, unrounded; equal ones share a rank",
                entry,
                read(tree));
    }

    private ExplanationNode read(String tree) {
        try {
            return json.readValue(tree, ExplanationNode.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored explanation is not readable", damaged);
        }
    }

    @Override
    public Optional<Group> latestOf(String facility, UUID assessment, long version) {
        return rows(entities.createNativeQuery(
                                """
                                select e.kelompok, e.ranking
                                from ranking_entry e
                                join ranking r on r.ranking = e.ranking
                                where e.facility = :facility and e.assessment = :assessment
                                  and e.assessment_version = :version
                                order by r.created_at desc, r.ranking desc
                                limit 1
                                """,
                                Object[].class)
                        .setParameter("facility", facility)
                        .setParameter("assessment", assessment)
                        .setParameter("version", version))
                .stream()
                .map(row -> new Group(Kelompok.valueOf((String) row[0]), (UUID) row[1]))
                .findFirst();
    }

    private static String facility(Scope scope) {
        return scope.facility() == null ? "" : scope.facility();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
