package id.kinerjapuskesmas.survey.ikm;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The 95 % interval of an IKM: value plus and minus Student's t times the standard error, within 25 to 100, rounded
 * HALF_UP to 2 decimals.
 */
record Interval(BigDecimal lower, BigDecimal upper) {

    static final int LEVEL = 95;

    private static final BigDecimal LOWEST = new BigDecimal("25.00");
    private static final BigDecimal HIGHEST = new BigDecimal("100.00");

    /** Two-sided 5 % points of Student's t; between rows the row below holds, which is wider. */
    private static final TreeMap<Long, BigDecimal> STUDENT_T = new TreeMap<>();

    static {
        var firstThirty =
                """
                12.706 4.303 3.182 2.776 2.571 2.447 2.365 2.306 2.262 2.228 2.201 2.179 2.160 2.145 2.131 \
                2.120 2.110 2.101 2.093 2.086 2.080 2.074 2.069 2.064 2.060 2.056 2.052 2.048 2.045 2.042"""
                        .split(" ");
        for (var i = 0; i < firstThirty.length; i++) {
            STUDENT_T.put(i + 1L, new BigDecimal(firstThirty[i]));
        }
        Map.of(40L, "2.021", 60L, "2.000", 120L, "1.980", 1000L, "1.962", 10_000L, "1.960")
                .forEach((degrees, t) -> STUDENT_T.put(degrees, new BigDecimal(t)));
    }

    /** Empty where there is no IKM, or a part of it rests on fewer than two respondents. */
    static Optional<Interval> of(Estimate estimate) {
        if (estimate.ikm() == null || estimate.variance() == null || estimate.degreesOfFreedom() < 1) {
            return Optional.empty();
        }
        var variance = estimate.variance().bigDecimalValue(20, RoundingMode.HALF_UP);
        var half = variance.sqrt(MathContext.DECIMAL64)
                .multiply(STUDENT_T.floorEntry(estimate.degreesOfFreedom()).getValue());
        var value = estimate.ikm().bigDecimalValue(20, RoundingMode.HALF_UP);
        return Optional.of(new Interval(
                value.subtract(half).setScale(2, RoundingMode.HALF_UP).max(LOWEST),
                value.add(half).setScale(2, RoundingMode.HALF_UP).min(HIGHEST)));
    }
}
