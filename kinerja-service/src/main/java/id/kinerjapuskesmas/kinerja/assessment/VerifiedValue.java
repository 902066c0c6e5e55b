package id.kinerjapuskesmas.kinerja.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row as the health office found it. */
@Schema(description = "One row as the health office found it, with the reason where it differs from the self value.")
public record VerifiedValue(
        @NotNull @Schema(description = "Code in the instrument", examples = "KIA_K6") String indicator,
        @PositiveOrZero @Schema(nullable = true, examples = "672") Long numerator,
        @PositiveOrZero @Schema(nullable = true, examples = "3395") Long denominator,
        @Schema(nullable = true, examples = "7") Integer score,
        @Size(max = 2000)
                @Schema(
                        nullable = true,
                        description = "Required where the numbers differ from the self value",
                        examples = "12 kunjungan tidak ada di kohort")
                String reason) {

    Entered entered() {
        return new Entered(numerator, denominator, score);
    }
}
