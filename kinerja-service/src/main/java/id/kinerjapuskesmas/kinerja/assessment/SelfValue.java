package id.kinerjapuskesmas.kinerja.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row as the Puskesmas counts it. */
@Schema(
        description =
                "One row as the Puskesmas counts it: numerator and denominator for COVERAGE, LOWER_IS_BETTER, RANGE and"
                        + " RATIO_ABOVE; numerator alone for COUNT; score alone for SCORE and BINARY.")
public record SelfValue(
        @NotNull @Schema(description = "Code in the instrument", examples = "KIA_K6") String indicator,
        @PositiveOrZero @Schema(nullable = true, examples = "684") Long numerator,
        @PositiveOrZero @Schema(nullable = true, examples = "3395") Long denominator,
        @Schema(nullable = true, examples = "7") Integer score,
        @Valid
                @Size(max = 10)
                @Schema(nullable = true, description = "Links to what proves the row, at most ten; null for none")
                List<@NotNull Evidence> evidence) {

    public SelfValue {
        evidence = evidence == null ? null : List.copyOf(evidence);
    }

    Entered entered() {
        return new Entered(numerator, denominator, score);
    }

    List<Evidence> links() {
        return evidence == null ? List.of() : evidence;
    }
}
