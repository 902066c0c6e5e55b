package id.kinerjapuskesmas.kinerja.assessment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the health office found. */
@Schema(description = "What the health office found, why, who and when.")
public record VerifiedEntry(
        @Schema(nullable = true) Long numerator,
        @Schema(nullable = true) Long denominator,
        @Schema(nullable = true) Integer score,
        @Schema(nullable = true, description = "Null where the self value was confirmed") String reason,
        String by,
        Instant at) {

    public Entered entered() {
        return new Entered(numerator, denominator, score);
    }
}
