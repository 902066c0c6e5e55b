package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the PKP of one Puskesmas and period has come. */
@Schema(
        description = "How far the PKP of one Puskesmas and period has come, and what of it was on time. `assessment`,"
                + " `state` and `kelompok` are null where none was begun or decided.")
public record AssessmentProgress(
        @Schema(examples = "P3207100101") String facility,
        @Schema(examples = "Banjarsari") String name,
        @Schema(examples = "32.07") String region,
        @Schema(nullable = true) UUID assessment,
        @Schema(nullable = true) AssessmentState state,
        @Schema(nullable = true) Kelompok kelompok,
        @Schema(description = "Rows filled in", examples = "36") int filled,
        @Schema(description = "Of these, rows whose verified value differs from the self value", examples = "3")
                int corrected,
        Timing timing) {}
