package id.kinerjapuskesmas.kinerja.scoring;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A fraction that is reduced only when somebody asks for it.
 *
 * <p>The mean of 200 shares has a denominator of hundreds of digits, and reducing every sum on the way costs thirty times
 * the sums themselves: a country's ranking would take minutes. Reduced once at the end, the value is the same.
 */
record Ratio(BigInteger numerator, BigInteger denominator) {

    static final Ratio ZERO = of(0);
    static final Ratio HUNDRED = of(100);

    static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Ratio of(BigFraction fraction) {
        return new Ratio(fraction.getNumerator(), fraction.getDenominator());
    }

    Ratio plus(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return new Ratio(numerator.add(other.numerator), denominator);
        }
        return new Ratio(
                times(numerator, other.denominator).add(times(other.numerator, denominator)),
                times(denominator, other.denominator));
    }

    Ratio times(Ratio other) {
        return new Ratio(times(numerator, other.numerator), times(denominator, other.denominator));
    }

    /** By something above 0. */
    Ratio over(Ratio other) {
        return new Ratio(times(numerator, other.denominator), times(denominator, other.numerator));
    }

    /** Whether it is at least as large; both denominators are above 0. */
    boolean reaches(Ratio other) {
        return times(numerator, other.denominator).compareTo(times(other.numerator, denominator)) >= 0;
    }

    BigFraction reduced() {
        return BigFraction.of(numerator, denominator);
    }

    private static BigInteger times(BigInteger a, BigInteger b) {
        if (a.equals(BigInteger.ONE)) {
            return b;
        }
        return b.equals(BigInteger.ONE) ? a : a.multiply(b);
    }
}
