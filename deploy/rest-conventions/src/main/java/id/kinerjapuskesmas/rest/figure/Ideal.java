package id.kinerjapuskesmas.rest.figure;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The range a figure should lie in, bounds included. */
@Schema(description = "Ideal range in the figure's own unit and period, bounds included.")
public record Ideal(
        @Schema(nullable = true, description = "Null: no lower bound", examples = "60") BigDecimal lower,
        @Schema(nullable = true, description = "Null: no upper bound", examples = "85") BigDecimal upper,
        @Schema(description = "The profile or regulation it comes from", examples = "DEPKES_2005") String source) {

    /** Compares a rounded or exact value with the bounds. */
    public IdealStatus judge(BigDecimal value) {
        if (value == null) {
            return IdealStatus.NOT_APPLICABLE;
        }
        if (lower != null && value.compareTo(lower) < 0) {
            return IdealStatus.BELOW;
        }
        return upper != null && value.compareTo(upper) > 0 ? IdealStatus.ABOVE : IdealStatus.IDEAL;
    }
}
