package id.kinerjapuskesmas.ward.indicator;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure as it stands in print. */
@Schema(description = "A figure as it stands in print, to be held against the inputs.")
public record PrintedFigure(
        @NotNull Indicator indicator,
        @NotNull
                @Digits(integer = 9, fraction = 6)
                @DecimalMin("-1000000")
                @DecimalMax("1000000")
                @Schema(description = "With its printed decimals, which are compared", examples = "6.86")
                BigDecimal value,
        @Schema(
                        nullable = true,
                        description =
                                "For GDR and NDR: whether it was printed with a per cent sign; official is per mille",
                        examples = "false")
                Boolean percent) {

    boolean isPercent() {
        return Boolean.TRUE.equals(percent);
    }
}
