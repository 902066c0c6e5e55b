package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One assessment in a list. */
@Schema(description = "An assessment without its rows.")
public record AssessmentSummary(
        UUID assessment,
        @Schema(examples = "P3207100101") String facility,
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(examples = "rekap-nasional-2025") String instrument,
        AssessmentState state,
        @Schema(nullable = true) Kelompok kelompok,
        Instant updatedAt) {}
