package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.scoring.Band;
import id.kinerjapuskesmas.kinerja.scoring.Reading;
import id.kinerjapuskesmas.kinerja.scoring.Scored;
import id.kinerjapuskesmas.kinerja.scoring.State;
import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;

/** What the verified assessment of a facility and period says, as other features need it. */
@ApplicationScoped
public class PkpAchievement {

    /** Coverage is scored from 0 to 100, management and quality from 0 to 10. */
    private static final int FULL_COVERAGE = 100;

    private static final int FULL_SCORE = 10;

    private final Assessments assessments;
    private final Desk desk;

    PkpAchievement(Assessments assessments, Desk desk) {
        this.assessments = assessments;
        this.desk = desk;
    }

    /**
     * Of the rows entered by hand.
     *
     * @param instrument with its version, such as {@code rekap-nasional-2025/1}
     * @param onTarget rows with their full score
     * @param scored rows with a score; rows that do not apply are left out
     * @param corrected rows where the verifier found other numbers than the Puskesmas
     */
    public record Achieved(
            UUID assessment,
            long version,
            String instrument,
            long onTarget,
            long scored,
            long verified,
            long corrected,
            Instant changedAt) {}

    /** Empty unless there is a verified or established assessment of exactly this period; the latest of several. */
    @Transactional
    public Optional<Achieved> of(String facility, Period period) {
        return assessments
                .find(
                        """
                        facility = ?1 and periodStart = ?2 and periodEnd = ?3 and state in ('VERIFIED', 'ESTABLISHED')
                        order by updatedAt desc, assessment
                        """,
                        facility,
                        period.start(),
                        period.end())
                .firstResultOptional()
                .map(this::achieved);
    }

    private Achieved achieved(AssessmentRow row) {
        var values = assessments.values(row);
        var entered = new LinkedHashMap<String, Entered>();
        values.forEach((indicator, value) -> entered.put(indicator, value.verified()));
        var scored = Form.score(
                        desk.instrument(row), desk.isInpatient(row), entered, pulled -> new Reading.Excluded("PULLED"))
                .leaves()
                .filter(leaf -> leaf.state() == State.OK)
                .toList();
        return new Achieved(
                row.assessment,
                row.version,
                row.instrument + "/" + row.instrumentVersion,
                scored.stream().filter(PkpAchievement::isOnTarget).count(),
                scored.size(),
                values.values().stream()
                        .filter(value -> value.verified() != null)
                        .count(),
                values.values().stream()
                        .filter(value ->
                                value.verified() != null && !value.verified().equals(value.self()))
                        .count(),
                row.updatedAt);
    }

    /** Points: 10; a banded row: its best band; a coverage or count: 100. */
    private static boolean isOnTarget(Scored leaf) {
        var indicator = leaf.node().indicator();
        var full = indicator.type().isPoints()
                ? BigFraction.of(FULL_SCORE)
                : indicator.bands().stream()
                        .map(Band::score)
                        .max(Comparator.naturalOrder())
                        .orElse(BigFraction.of(FULL_COVERAGE));
        return leaf.score().compareTo(full) >= 0;
    }
}
