package id.kinerjapuskesmas.kinerja.spm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a calculation. */
@Schema(description = "One line of the calculation, exact.")
public record SpmStep(
        @Schema(examples = "raw") String name,
        @Schema(examples = "numerator / denominator x 100") String formula,
        @Schema(nullable = true, description = "Whole, decimal or fraction, unrounded", examples = "4300/612")
                String value) {}
