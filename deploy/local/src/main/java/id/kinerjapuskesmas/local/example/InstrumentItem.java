package id.kinerjapuskesmas.local.example;

import java.util.List;

/**
 * An indicator of the instrument that a Puskesmas fills in, as far as the example needs to know it.
 *
 * @param type COVERAGE, COUNT, LOWER_IS_BETTER, RANGE, RATIO_ABOVE, SCORE or BINARY
 * @param factor what numerator over denominator is multiplied with: 100, 1000 or 1
 * @param target for COVERAGE and COUNT; else 0
 * @param bands steps from low to high; empty where the type has none
 */
public record InstrumentItem(
        String code, String type, int factor, double target, boolean inpatientOnly, List<Step> bands) {

    /** One step of a band table; {@code upTo} is null for the last. */
    public record Step(Double upTo, double score) {}
}
