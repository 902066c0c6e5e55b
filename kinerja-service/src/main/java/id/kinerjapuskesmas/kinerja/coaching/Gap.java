package id.kinerjapuskesmas.kinerja.coaching;

import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one indicator takes from its component. */
@Schema(
        description =
                "What one indicator takes from its component: the points of the component's scale, as per cent of it, that"
                        + " would be won if this indicator alone had its full score. weight share x (1 - score / top),"
                        + " where the weight share is the product of weight / sum of the weights of the siblings with a"
                        + " score, over all levels. The gaps of a component add up to 100 less its value in per cent.")
public record Gap(
        Component component,
        @Schema(examples = "KIA_K6") String indicator,
        Text name,
        IndicatorType type,
        @Schema(description = "On the scale of the component, rounded HALF_UP", examples = "81.60") BigDecimal score,
        @Schema(description = "End of that scale", examples = "100") int top,
        @Schema(description = "Per cent of the component's scale, rounded HALF_UP", examples = "2.04") BigDecimal gap,
        @Schema(description = "Numerator/denominator of the gap in per cent, unrounded", examples = "46/225")
                String exact) {}
