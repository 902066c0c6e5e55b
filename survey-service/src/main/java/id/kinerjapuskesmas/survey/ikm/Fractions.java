package id.kinerjapuskesmas.survey.ikm;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Sums of many fractions over one common denominator. Added one by one they would be reduced each time, and a province
 * has thousands of them.
 */
final class Fractions {

    private Fractions() {}

    static BigFraction sum(List<BigFraction> values) {
        var common = BigInteger.ONE;
        for (var value : values) {
            var denominator = value.getDenominator();
            common = common.multiply(denominator.divide(common.gcd(denominator)));
        }
        var numerator = BigInteger.ZERO;
        for (var value : values) {
            numerator = numerator.add(value.getNumerator().multiply(common.divide(value.getDenominator())));
        }
        return BigFraction.of(numerator, common);
    }

    /** The plain mean; null of no values. */
    static BigFraction mean(List<BigFraction> values) {
        return values.isEmpty() ? null : sum(values).divide(values.size());
    }
}
