package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.rest.figure.Figure;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One indicator of a month, rated. */
@Schema(description = "One indicator with its rating and what it adds to the value.")
public record KbkRating(
        KbkIndicator indicator,
        Figure figure,
        @Schema(nullable = true, description = "1 to 4; of zones 0 unsafe, 1 safe, 2 excellent", examples = "4")
                Integer rating,
        @Schema(nullable = true, description = "Weight; null for zones", examples = "0.4") BigDecimal weight,
        @Schema(nullable = true, description = "Rating times weight; null for zones", examples = "1.6")
                BigDecimal points) {}
