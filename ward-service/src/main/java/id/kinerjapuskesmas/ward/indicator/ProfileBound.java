package id.kinerjapuskesmas.ward.indicator;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bounds a profile sets for one indicator; those of BTO per year. */
@Schema(description = "Bounds of one indicator in its unit; those of BTO per year. At least one bound.")
public record ProfileBound(
        @NotNull Indicator indicator,
        @DecimalMin("0")
                @DecimalMax("10000")
                @Digits(integer = 5, fraction = 4)
                @Schema(nullable = true, description = "Null: no lower bound", examples = "10")
                BigDecimal lower,
        @DecimalMin("0")
                @DecimalMax("10000")
                @Digits(integer = 5, fraction = 4)
                @Schema(nullable = true, description = "Null: no upper bound", examples = "60")
                BigDecimal upper) {

    boolean isPossible() {
        return (lower != null || upper != null) && (lower == null || upper == null || lower.compareTo(upper) <= 0);
    }
}
