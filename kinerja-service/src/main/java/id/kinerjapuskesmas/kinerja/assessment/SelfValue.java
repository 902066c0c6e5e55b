package id.kinerjapuskesmas.kinerja.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of the self-assessment. */
@Schema(
        description =
                "One row as the Puskesmas counts it: numerator and denominator for COVERAGE, LOWER_IS_BETTER, RANGE and"
                        + " RATIO_ABOVE; numerator alone for COUNT; score alone for SCORE and BINARY.")
public record SelfValue(
        @NotNull @Schema(description = "Code in the instrument", examples = "KIA_K6") String indicator,
        @PositiveOrZero @Schema(nullable = true, examples = "684") Long numerator,
        @PositiveOrZero @Schema(nullable = true, examples = "3395") Long denominator,
        @Schema(nullable = true, examples = "7") Integer score) {

    Entered entered() {
        return new Entered(numerator, denominator, score);
    }
}
