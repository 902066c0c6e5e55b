package id.kinerjapuskesmas.kinerja.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The deadlines of one kabupaten/kota and period. */
@Schema(
        name = "AssessmentDeadline",
        description = "The deadlines of one kabupaten/kota and period, set by its health office.")
public record Deadline(
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        @Schema(description = "Last day to submit", examples = "2026-01-15") LocalDate submission,
        @Schema(description = "Last day to verify", examples = "2026-02-15") LocalDate verification,
        @Schema(description = "Last day to give feedback", examples = "2026-02-28") LocalDate feedback,
        @Schema(description = "Counts up with every change", examples = "1") long revision,
        @Schema(examples = "dinkes") String changedBy,
        Instant changedAt) {

    DeadlineDays days() {
        return new DeadlineDays(submission, verification, feedback);
    }
}
