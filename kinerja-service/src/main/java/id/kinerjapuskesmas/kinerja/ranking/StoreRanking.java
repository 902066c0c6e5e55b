package id.kinerjapuskesmas.kinerja.ranking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.instrument.Instrument;
import id.kinerjapuskesmas.kinerja.ranking.Computation.Placed;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes a snapshot: one statement a table, however many Puskesmas there are. */
@ApplicationScoped
class StoreRanking {

    private final EntityManager entities;
    private final ObjectMapper json;

    StoreRanking(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** The head of a snapshot. */
    record Head(
            UUID ranking,
            RankingRequest request,
            Period period,
            Instrument instrument,
            BandPolicy bands,
            OverallPolicy overall,
            String by,
            Instant at) {}

    void write(Head head, Computation computation, List<RankingInput> inputs) {
        entities.createNativeQuery(
                        """
                        insert into ranking
                            (ranking, region, period, period_start, period_end, instrument, instrument_version,
                             band_policy, overall_policy, request, created_by, created_at)
                        values (:ranking, :region, :period, :start, :end, :instrument, :version,
                                :bands, :overall, :request, :by, :at)
                        """)
                .setParameter("ranking", head.ranking())
                .setParameter("region", head.request().region())
                .setParameter("period", head.period().label())
                .setParameter("start", head.period().start())
                .setParameter("end", head.period().end())
                .setParameter("instrument", head.instrument().instrument())
                .setParameter("version", head.instrument().version())
                .setParameter("bands", head.bands().name())
                .setParameter("overall", head.overall().name())
                .setParameter("request", head.request().text())
                .setParameter("by", head.by())
                .setParameter("at", head.at())
                .executeUpdate();
        var placed = computation.placed();
        insertInputs(head.ranking(), inputs);
        insertGroups(head.ranking(), computation.groups());
        insertEntries(head.ranking(), entries(head, placed, computation));
        insertExplanations(head.ranking(), placed);
        insertNotRanked(head.ranking(), computation.notRanked());
    }

    private static List<StoredEntry> entries(Head head, List<Placed> placed, Computation computation) {
        var entries = new ArrayList<StoredEntry>(placed.size());
        for (var i = 0; i < placed.size(); i++) {
            entries.add(StoredEntry.of(placed.get(i), i + 1, head.bands(), computation));
        }
        return entries;
    }

    private void insertInputs(UUID ranking, List<RankingInput> inputs) {
        insert(
                """
                insert into ranking_input
                    (ranking, source, pull, source_revision, fetched_at, checked_at, stale, age_seconds)
                select :ranking, source, pull, "sourceRevision", "fetchedAt", "checkedAt", stale, "ageSeconds"
                from jsonb_to_recordset(cast(:rows as jsonb)) as x(
                    source text, pull uuid, "sourceRevision" text, "fetchedAt" timestamptz, "checkedAt" timestamptz,
                    stale boolean, "ageSeconds" bigint)
                """,
                ranking,
                inputs);
    }

    private void insertGroups(UUID ranking, List<RankingGroup> groups) {
        insert(
                """
                insert into ranking_group
                    (ranking, kelompok, facilities, mean_coverage, mean_management, mean_quality, mean_ikm, facilities_with_ikm)
                select :ranking, kelompok, facilities, "meanCoverage", "meanManagement", "meanQuality", "meanIkm", "facilitiesWithIkm"
                from jsonb_to_recordset(cast(:rows as jsonb)) as x(
                    kelompok text, facilities int, "meanCoverage" numeric, "meanManagement" numeric,
                    "meanQuality" numeric, "meanIkm" numeric, "facilitiesWithIkm" int)
                """,
                ranking,
                groups);
    }

    private void insertEntries(UUID ranking, List<StoredEntry> entries) {
        insert(
                """
                insert into ranking_entry
                    (facility, ranking, name, region, assessment, assessment_version, kelompok, computed_kelompok,
                     established, rank, position, display_order, coverage, coverage_exact, coverage_kelompok,
                     management, management_exact, management_kelompok, quality, quality_exact, quality_kelompok,
                     ikm, filled, not_applicable, flags, absent_inputs)
                select facility, :ranking, name, region, assessment, "assessmentVersion", kelompok, computed,
                       established, rank, position, "displayOrder", coverage, "coverageExact", "coverageKelompok",
                       management, "managementExact", "managementKelompok", quality, "qualityExact", "qualityKelompok",
                       ikm, filled, "notApplicable", flags, absent
                from jsonb_to_recordset(cast(:rows as jsonb)) as x(
                    facility text, name text, region text, assessment uuid, "assessmentVersion" bigint, kelompok text,
                    computed text, established boolean, rank int, position int, "displayOrder" int,
                    coverage numeric, "coverageExact" text, "coverageKelompok" text,
                    management numeric, "managementExact" text, "managementKelompok" text,
                    quality numeric, "qualityExact" text, "qualityKelompok" text,
                    ikm numeric, filled int, "notApplicable" int, flags text[], absent text[])
                """,
                ranking,
                entries);
    }

    /** The tree of one facility. */
    private record Explained(String facility, ExplanationNode tree) {}

    private void insertExplanations(UUID ranking, List<Placed> placed) {
        insert(
                """
                insert into ranking_explanation (facility, ranking, tree)
                select facility, :ranking, tree
                from jsonb_to_recordset(cast(:rows as jsonb)) as x(facility text, tree jsonb)
                """,
                ranking,
                placed.stream()
                        .map(one -> new Explained(
                                one.candidate().standing().facility(),
                                one.candidate().explanation()))
                        .toList());
    }

    private void insertNotRanked(UUID ranking, List<NotRanked> notRanked) {
        insert(
                """
                insert into ranking_not_ranked (facility, ranking, name, region, reason, detail)
                select facility, :ranking, name, region, reason, detail
                from jsonb_to_recordset(cast(:rows as jsonb)) as x(
                    facility text, name text, region text, reason text, detail text)
                """,
                ranking,
                notRanked);
    }

    private void insert(String sql, UUID ranking, List<?> rows) {
        try {
            entities.createNativeQuery(sql)
                    .setParameter("ranking", ranking)
                    .setParameter("rows", json.writeValueAsString(rows))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
