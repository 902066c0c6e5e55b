package id.kinerjapuskesmas.kinerja.assessment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the Puskesmas entered. */
@Schema(description = "What the Puskesmas entered, who and when, and the links that prove it.")
public record SelfEntry(
        @Schema(nullable = true) Long numerator,
        @Schema(nullable = true) Long denominator,
        @Schema(nullable = true) Integer score,
        String by,
        Instant at,
        List<Evidence> evidence) {

    public SelfEntry {
        // rankings made before there were links are read back without
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    public Entered entered() {
        return new Entered(numerator, denominator, score);
    }
}
