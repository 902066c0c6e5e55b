package id.kinerjapuskesmas.survey.ikm;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The 95 % interval of an IKM: value plus and minus Student's t times the standard error, within 25 to 100, rounded
 * HALF_UP to 2 decimals.
 */
record Interval(BigDecimal lower, BigDecimal upper) {

    static final int LEVEL = 95;

    private static final BigDecimal LOWEST = new BigDecimal("25.00");
    private static final BigDecimal HIGHEST = new BigDecimal("100.00");

    /** Empty where there is no IKM, or a part of it rests on fewer than two respondents. */
    static Optional<Interval> of(Estimate estimate) {
        if (estimate.ikm() == null || estimate.variance() == null || estimate.degreesOfFreedom() < 1) {
            return Optional.empty();
        }
        var variance = estimate.variance().bigDecimalValue(20, RoundingMode.HALF_UP);
        var half = variance.sqrt(MathContext.DECIMAL64).multiply(StudentT.of(estimate.degreesOfFreedom()));
        var value = estimate.ikm().bigDecimalValue(20, RoundingMode.HALF_UP);
        return Optional.of(new Interval(
                value.subtract(half).setScale(2, RoundingMode.HALF_UP).max(LOWEST),
                value.add(half).setScale(2, RoundingMode.HALF_UP).min(HIGHEST)));
    }
}
