package id.kinerjapuskesmas.kinerja.deadline;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three last days of a period. */
@Schema(
        name = "AssessmentDeadlineDays",
        description = "Last days, included, in local time; submission <= verification <= feedback.")
public record DeadlineDays(
        @NotNull @Schema(description = "Last day for the Puskesmas to submit", examples = "2026-01-15")
                LocalDate submission,
        @NotNull @Schema(description = "Last day for the health office to verify", examples = "2026-02-15")
                LocalDate verification,
        @NotNull @Schema(description = "Last day for the health office to give its feedback", examples = "2026-02-28")
                LocalDate feedback) {}
