package id.kinerjapuskesmas.kinerja.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is entered for an indicator and how it becomes a score; {@link Indicator} holds the arithmetic. */
@Schema(
        description = "`COVERAGE` numerator served of denominator population, against a target share; "
                + "`LOWER_IS_BETTER` and `RANGE` numerator over denominator, banded; `RATIO_ABOVE` "
                + "numerator over another count, banded; `COUNT` numerator times of a target number; "
                + "`SCORE` score 0, 4, 7 or 10; `BINARY` score 0 or 10; `IKM` pulled from "
                + "survey-service; `BED` pulled from ward-service.")
public enum IndicatorType {
    /** People served of a target share of a population; capped at 100. */
    COVERAGE("TS = T × ToS; sub variabel = min(100, P / TS × 100)"),
    /** A share that should be small, scored by bands. */
    LOWER_IS_BETTER("sub variabel = band(P / ToS × 100)"),
    /** A rate that should lie between bounds, scored by bands. */
    RANGE("sub variabel = band(P / ToS × factor)"),
    /** One count over another that should exceed a bound, scored by bands. */
    RATIO_ABOVE("sub variabel = band(P / Q)"),
    /** How often something was done of how often it should be; capped at 100. */
    COUNT("sub variabel = min(100, P / T × 100)"),
    /** Points 0, 4, 7 or 10 given by an assessor. */
    SCORE("score in {0, 4, 7, 10}"),
    /** 0 or 10: there or not. */
    BINARY("score in {0, 10}"),
    /** The community satisfaction index of survey-service, scored by bands. */
    IKM("score = band(IKM)"),
    /** An inpatient indicator of ward-service, scored by bands. */
    BED("sub variabel = band(value)");

    private final String formula;

    IndicatorType(String formula) {
        this.formula = formula;
    }

    public String formula() {
        return formula;
    }

    /** Whether the figure comes from another service and is never entered by hand. */
    public boolean isPulled() {
        return this == IKM || this == BED;
    }

    /** Whether an assessor gives points. */
    public boolean isPoints() {
        return this == SCORE || this == BINARY;
    }

    /** Whether a denominator is entered beside the numerator. */
    public boolean hasDenominator() {
        return this == COVERAGE || this == LOWER_IS_BETTER || this == RANGE || this == RATIO_ABOVE;
    }

    /** Whether an assessor may give these points; 4 and 7 are half measures that a binary item does not know. */
    public boolean allows(int points) {
        return points == 0 || points == 10 || (this == SCORE && (points == 4 || points == 7));
    }
}
