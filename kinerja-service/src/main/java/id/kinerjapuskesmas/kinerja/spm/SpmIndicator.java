package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.kinerja.scoring.Exact;
import id.kinerjapuskesmas.rest.figure.Unit;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One indicator of an SPM version. */
@Schema(description = "What one version asks: served of a target population, and at least how much.")
public record SpmIndicator(
        @Schema(examples = "IBU_HAMIL") String indicator,
        @Schema(description = "As printed in the regulation", examples = "1") String number,
        Text name,
        @Schema(description = "What the numerator counts", examples = "Ibu hamil dengan enam kali pelayanan (K6)")
                String served,
        @Schema(description = "What the denominator counts", examples = "Sasaran ibu hamil setahun") String population,
        @Schema(description = "At least so much of `unit`", examples = "100") BigDecimal target,
        Unit unit,
        Aggregation aggregation,
        @Schema(
                        nullable = true,
                        description =
                                "How many rows of goods and staff (B1 and on) the annex lists; null where unknown or none",
                        examples = "19")
                Integer qualityItems,
        @Schema(
                        description = "What it is about across versions; the definition may differ all the same",
                        examples = "IBU_HAMIL")
                String concept) {

    int factor() {
        return unit == Unit.PER_MILLE ? 1000 : 100;
    }

    int decimals() {
        return unit == Unit.PER_MILLE ? 4 : 2;
    }

    BigFraction exactTarget() {
        return Exact.of(target);
    }
}
