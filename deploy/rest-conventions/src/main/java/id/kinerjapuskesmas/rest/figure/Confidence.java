package id.kinerjapuskesmas.rest.figure;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far sampling alone could move a figure. */
@Schema(description = "Confidence interval in the figure's own unit.")
public record Confidence(
        @Schema(description = "Per cent", examples = "95") int level,
        @Schema(examples = "76.12") BigDecimal lower,
        @Schema(examples = "81.36") BigDecimal upper) {}
