package id.kinerjapuskesmas.kinerja.chart;

import id.kinerjapuskesmas.kinerja.scoring.State;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One axis or bar. */
@Schema(
        description =
                "One part of the component. `x` and `y` are where its value stands with the centre at 0, 0 and the rim at a"
                        + " distance of 1, x to the right, y upwards; bars have their length in `share` alone. A part"
                        + " without value is listed and not drawn.")
public record ChartAxis(
        @Schema(examples = "III") String code,
        Text name,
        @Schema(nullable = true, description = "On the scale of the component, rounded HALF_UP", examples = "87.50")
                BigDecimal value,
        @Schema(nullable = true, description = "Numerator/denominator, unrounded", examples = "175/2") String exact,
        State state,
        @Schema(nullable = true, description = "Why there is no value", examples = "NO_INPATIENT_CARE") String reason,
        @Schema(nullable = true, description = "Value over the top of the scale, to four decimals", examples = "0.8750")
                BigDecimal share,
        @Schema(nullable = true, description = "Clockwise from the top; only of a RADAR", examples = "80.0000")
                BigDecimal angleDegrees,
        @Schema(nullable = true, examples = "0.8617") BigDecimal x,
        @Schema(nullable = true, examples = "0.1519") BigDecimal y) {}
