package id.kinerjapuskesmas.ward.indicator;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure published elsewhere, held against ours. */
@Schema(description = "A figure published elsewhere, held against ours at its own number of decimals.")
public record PublishedReplay(
        Indicator indicator,
        @Schema(examples = "53.6") BigDecimal published,
        @Schema(nullable = true, description = "Ours, rounded to the decimals of the published one", examples = "53.7")
                BigDecimal ours,
        Replay.Verdict verdict,
        @Schema(description = "The reason in the caller's language") String message) {}
