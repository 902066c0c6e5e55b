package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.survey.samplesize.KrejcieMorgan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether enough people were asked. Too few is a flag, never an error. */
@Schema(description = "Required and actual number of respondents; null where the population is not known.")
record Sample(
        @Schema(nullable = true, description = "Service users in the period", examples = "2121") Long population,
        @Schema(nullable = true, description = "Krejcie-Morgan, the formula's value", examples = "325") Long required,
        @Schema(nullable = true, description = "The printed table's next higher row", examples = "327")
                Long requiredByTable,
        @Schema(examples = "100") long actual,
        @Schema(nullable = true, description = "actual >= required", examples = "false") Boolean sufficient) {

    static Sample of(Long population, long actual) {
        if (population == null) {
            return new Sample(null, null, null, actual, null);
        }
        var required = KrejcieMorgan.required(population);
        return new Sample(
                population, required, KrejcieMorgan.tableRow(population).getValue(), actual, actual >= required);
    }
}
