package id.kinerjapuskesmas.kinerja.spm;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One summand of an explained figure. */
@Schema(description = "What one facility (of a region) or one month (of a facility) contributes.")
public record SpmPart(
        @Schema(examples = "P3207100101") String facility,
        @Schema(
                        nullable = true,
                        description = "Null where months of a facility are taken together",
                        examples = "2025-03")
                String month,
        @Schema(description = "Months with a row", examples = "12") long months,
        @Schema(examples = "43") long numerator,
        @Schema(examples = "612") long denominator,
        @Schema(nullable = true, description = "Rounded; null when there is nobody to serve", examples = "7.03")
                BigDecimal value) {}
