package id.kinerjapuskesmas.survey.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a follow-up had come on a day. */
@Schema(description = "How far a follow-up had come on a day.")
record ProgressData(
        @NotNull @Schema(description = "Not in the future", examples = "2026-02-10") LocalDate reachedOn,
        @NotNull @Min(0) @Max(100) @Schema(description = "Per cent, 0 to 100", examples = "60") Integer percent,
        @Size(max = 2000) @Schema(nullable = true, examples = "Loket terpasang, petugas belum ditunjuk") String note) {}
