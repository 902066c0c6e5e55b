package id.kinerjapuskesmas.kinerja.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The mean of many fractions, rounded HALF_UP as the exact mean would be.
 *
 * <p>The exact sum over a country has a denominator of millions of digits. Sums of the fractions cut after sixty decimals
 * lie below it by less than one unit of the last decimal each; where both ends of that span round alike, so does the exact
 * mean. Only where a rounding edge lies inside the span, or where it is met exactly, is the sum taken exactly.
 */
public final class RoundedMean {

    private static final int DECIMALS = 60;

    private RoundedMean() {}

    /** Null of no values. */
    public static BigDecimal of(Collection<BigFraction> values, int decimals) {
        if (values.isEmpty()) {
            return null;
        }
        var cut = BigInteger.ZERO;
        var inexact = 0;
        for (var value : values) {
            var parts = value.getNumerator().multiply(BigInteger.TEN.pow(DECIMALS));
            var whole = parts.divideAndRemainder(value.getDenominator());
            // towards zero; scores are never negative
            cut = cut.add(whole[0]);
            inexact += whole[1].signum() == 0 ? 0 : 1;
        }
        var lowest = mean(cut, values.size(), decimals);
        var highest = mean(cut.add(BigInteger.valueOf(inexact)), values.size(), decimals);
        return lowest.equals(highest) ? lowest : exact(values, decimals);
    }

    private static BigDecimal mean(BigInteger sum, int count, int decimals) {
        return new BigDecimal(sum, DECIMALS).divide(BigDecimal.valueOf(count), decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal exact(Collection<BigFraction> values, int decimals) {
        return values.stream()
                .map(Ratio::of)
                .reduce(Ratio.ZERO, Ratio::plus)
                .reduced()
                .divide(values.size())
                .bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }
}
