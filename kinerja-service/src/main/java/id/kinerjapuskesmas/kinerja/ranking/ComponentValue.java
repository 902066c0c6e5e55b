package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The value of one component. */
@Schema(description = "Value of a component; ranks and kelompok come from the exact one.")
public record ComponentValue(
        @Schema(description = "Rounded HALF_UP to two decimals", examples = "90.53") BigDecimal value,
        @Schema(
                        nullable = true,
                        description =
                                "Numerator/denominator, unrounded; in lists null where it has more than 64 digits,"
                                        + " in the explanation always there",
                        examples = "1720/19")
                String exact,
        Kelompok kelompok) {}
