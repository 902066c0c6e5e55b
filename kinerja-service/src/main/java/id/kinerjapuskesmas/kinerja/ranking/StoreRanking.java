package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.instrument.Instrument;
import id.kinerjapuskesmas.kinerja.ranking.Computation.Placed;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import id.kinerjapuskesmas.kinerja.scoring.Place;
import id.kinerjapuskesmas.rest.figure.Confidence;
import id.kinerjapuskesmas.rest.period.Period;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes a snapshot: one statement a table, however many Puskesmas there are. */
@ApplicationScoped
class StoreRanking {

    /** Lines are sent on in pieces of this many characters. */
    private static final int PIECE = 64 * 1024;

    private final EntityManager entities;
    private final AgroalDataSource database;

    StoreRanking(EntityManager entities, AgroalDataSource database) {
        this.entities = entities;
        this.database = database;
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

    @Transactional(Transactional.TxType.MANDATORY)
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
        copy(
                "ranking_input (ranking, source, pull, source_revision, fetched_at, checked_at, stale, age_seconds)",
                inputs,
                (row, input) -> row.of(
                        head.ranking(),
                        input.source(),
                        input.pull(),
                        input.sourceRevision(),
                        input.fetchedAt(),
                        input.checkedAt(),
                        input.stale(),
                        input.ageSeconds()));
        copy(
                "ranking_group (ranking, kelompok, facilities, mean_coverage, mean_management, mean_quality, mean_ikm,"
                        + " facilities_with_ikm)",
                computation.groups(),
                (row, group) -> row.of(
                        head.ranking(),
                        group.kelompok(),
                        group.facilities(),
                        group.meanCoverage(),
                        group.meanManagement(),
                        group.meanQuality(),
                        group.meanIkm(),
                        group.facilitiesWithIkm()));
        var order = new int[1];
        copy(
                "ranking_entry (ranking, display_order, facility, name, region, inpatient, assessment,"
                        + " assessment_version, form_version, kelompok, computed_kelompok, established, rank, position,"
                        + " coverage, coverage_exact, coverage_kelompok, management, management_exact,"
                        + " management_kelompok, quality, quality_exact, quality_kelompok, ikm, ikm_level, ikm_lower,"
                        + " ikm_upper, best_kelompok, best_rank, best_position, worst_kelompok, worst_rank,"
                        + " worst_position, interval_reason, filled, not_applicable, flags, absent_inputs)",
                computation.placed(),
                (row, placed) -> row.of(entry(head, placed, ++order[0])));
        copy(
                "ranking_not_ranked (facility, ranking, name, region, reason, detail)",
                computation.notRanked(),
                (row, left) -> row.of(
                        left.facility(), head.ranking(), left.name(), left.region(), left.reason(), left.detail()));
    }

    private static Object[] entry(Head head, Placed placed, int order) {
        var one = placed.candidate();
        var values = new ArrayList<Object>(Arrays.asList(
                head.ranking(),
                order,
                one.standing().facility(),
                one.standing().name(),
                one.standing().region(),
                one.standing().inpatient(),
                one.form().assessment(),
                one.form().assessmentVersion(),
                one.form().version(),
                one.kelompok(),
                one.computed(),
                one.form().established() != null,
                placed.place().rank(),
                placed.place().position()));
        for (var component : Component.values()) {
            var value = one.components().get(component);
            values.add(value == null ? null : value.bigDecimalValue(2, RoundingMode.HALF_UP));
            values.add(Explain.exact(value));
            values.add(value == null ? null : head.bands().kelompok(component.scale(), value));
        }
        values.add(one.ikm());
        values.add(of(one.confidence(), Confidence::level));
        values.add(of(one.confidence(), Confidence::lower));
        values.add(of(one.confidence(), Confidence::upper));
        place(values, placed.ends() == null ? null : placed.ends().best());
        place(values, placed.ends() == null ? null : placed.ends().worst());
        values.add(one.swing().reason());
        values.add(one.tally().filled());
        values.add(one.tally().notApplicable());
        values.add(one.flags());
        values.add(one.absent());
        return values.toArray();
    }

    private static void place(List<Object> values, Place place) {
        values.add(place == null ? null : place.contender().kelompok());
        values.add(place == null ? null : place.rank());
        values.add(place == null ? null : place.position());
    }

    private static Object of(Confidence confidence, Function<Confidence, Object> part) {
        return confidence == null ? null : part.apply(confidence);
    }

    private interface Writer<T> {
        void write(CopyRow row, T value);
    }

    private <T> void copy(String table, List<T> values, Writer<T> writer) {
        try (var connection = database.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
            try {
                var lines = new StringBuilder();
                for (var value : values) {
                    writer.write(new CopyRow(lines), value);
                    if (lines.length() > PIECE) {
                        send(copy, lines);
                    }
                }
                send(copy, lines);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a ranking could not be stored", e);
        }
    }

    private static void send(CopyIn copy, StringBuilder lines) throws SQLException {
        var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }
}
