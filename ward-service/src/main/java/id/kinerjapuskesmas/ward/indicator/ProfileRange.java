package id.kinerjapuskesmas.ward.indicator;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ideal range of one indicator in a profile. */
@Schema(description = "Ideal range of one indicator, in its unit.")
public record ProfileRange(
        Indicator indicator,
        @Schema(nullable = true, description = "Null: no lower bound", examples = "60") BigDecimal lower,
        @Schema(nullable = true, description = "Null: no upper bound", examples = "85") BigDecimal upper,
        @Schema(description = "True for BTO: the bounds are per year and scale with t/365") boolean perYear) {}
