package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One assessment with all its rows. */
@Schema(
        description =
                "An assessment with its rows and what this caller may do with it; `kelompok` and `ranking` are null until"
                        + " it is ESTABLISHED.")
public record Assessment(
        UUID assessment,
        @Schema(examples = "P3207100101") String facility,
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(examples = "rekap-nasional-2025") String instrument,
        @Schema(description = "Frozen at the first submission; until then the latest", examples = "1")
                int instrumentVersion,
        boolean instrumentFrozen,
        AssessmentState state,
        List<Action> allowedActions,
        Completeness completeness,
        List<AssessedValue> values,
        @Schema(nullable = true) Kelompok kelompok,
        @Schema(nullable = true, description = "The ranking it was decided from") UUID ranking,
        @Schema(nullable = true) Feedback feedback,
        Timing timing,
        Instant updatedAt) {}
