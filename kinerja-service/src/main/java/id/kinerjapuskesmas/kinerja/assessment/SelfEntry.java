package id.kinerjapuskesmas.kinerja.assessment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the Puskesmas entered. */
@Schema(description = "What the Puskesmas entered, who and when.")
public record SelfEntry(
        @Schema(nullable = true) Long numerator,
        @Schema(nullable = true) Long denominator,
        @Schema(nullable = true) Integer score,
        String by,
        Instant at) {

    public Entered entered() {
        return new Entered(numerator, denominator, score);
    }
}
