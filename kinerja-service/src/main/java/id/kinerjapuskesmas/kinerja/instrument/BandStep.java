package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.scoring.Band;
import id.kinerjapuskesmas.kinerja.scoring.Exact;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a band table on the wire. */
@Schema(description = "One step from low to high values; the first that holds the value gives the score.")
public record BandStep(
        @Schema(nullable = true, description = "End of the step; null for all above the step before", examples = "20")
                BigDecimal upTo,
        @Schema(description = "Whether a value of exactly `upTo` belongs to it") boolean included,
        @Schema(examples = "75") BigDecimal score) {

    Band band() {
        return new Band(upTo == null ? null : Exact.of(upTo), included, Exact.of(score));
    }
}
