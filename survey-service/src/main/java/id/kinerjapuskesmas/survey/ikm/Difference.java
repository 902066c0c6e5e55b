package id.kinerjapuskesmas.survey.ikm;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How far a later value lies from an earlier one, and how far sampling alone could have moved it.
 *
 * <p>Two independent samples: margin = t times the root of the sum of both variances of the mean, t the two-sided 5 % point
 * of Student's distribution with the degrees of freedom of Welch and Satterthwaite, (v1 + v2)^2 / (v1^2 / f1 + v2^2 / f2),
 * rounded down.
 *
 * @param value later minus earlier, exact
 * @param margin null where one side has fewer than two respondents
 */
record Difference(BigFraction value, BigDecimal margin) {

    private static final int DIGITS = 20;
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** One side of a comparison. */
    record Side(BigFraction value, BigFraction variance, long degreesOfFreedom) {

        private BigDecimal spread() {
            return variance.bigDecimalValue(DIGITS, RoundingMode.HALF_UP);
        }
    }

    static Difference of(Side earlier, Side later) {
        return new Difference(later.value.subtract(earlier.value), margin(earlier, later));
    }

    private static BigDecimal margin(Side earlier, Side later) {
        if (earlier.variance == null
                || later.variance == null
                || earlier.degreesOfFreedom < 1
                || later.degreesOfFreedom < 1) {
            return null;
        }
        var together = earlier.spread().add(later.spread());
        if (together.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var freedom = together.pow(2)
                .divide(
                        earlier.spread()
                                .pow(2)
                                .divide(BigDecimal.valueOf(earlier.degreesOfFreedom), PRECISION)
                                .add(later.spread()
                                        .pow(2)
                                        .divide(BigDecimal.valueOf(later.degreesOfFreedom), PRECISION)),
                        PRECISION);
        return StudentT.of(Math.max(1, freedom.longValue())).multiply(together.sqrt(PRECISION));
    }

    /** Whether the difference is larger than sampling alone explains; null where that cannot be said. */
    Boolean exceedsSamplingError() {
        return margin == null
                ? null
                : value.abs().bigDecimalValue(DIGITS, RoundingMode.HALF_UP).compareTo(margin) > 0;
    }
}
