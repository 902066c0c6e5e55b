package id.kinerjapuskesmas.survey.ikm;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Respondents and the first two moments of their own mean scores, in whole numbers that add up.
 *
 * @param sum of the respondents' means times the questionnaire's score scale
 * @param squares of the same numbers squared
 */
record Moments(long n, BigInteger sum, BigInteger squares) {

    static final Moments NONE = new Moments(0, BigInteger.ZERO, BigInteger.ZERO);

    /** A respondent's mean of 1 to 4 is an IKM of 25 to 100. */
    private static final BigInteger POINTS_SQUARED = BigInteger.valueOf(25 * 25);

    Moments plus(Moments other) {
        return new Moments(n + other.n, sum.add(other.sum), squares.add(other.squares));
    }

    /**
     * The variance of the mean, in IKM points squared: the sample variance over n. Null below two respondents, where
     * nothing is known of their spread.
     */
    BigFraction varianceOfMean(long scale) {
        if (n < 2) {
            return null;
        }
        var count = BigInteger.valueOf(n);
        var scaleSquared = BigInteger.valueOf(scale).pow(2);
        // (squares - sum^2 / n) / (n - 1) / n, over scale^2
        var numerator = squares.multiply(count).subtract(sum.pow(2)).multiply(POINTS_SQUARED);
        var denominator = count.pow(2).multiply(BigInteger.valueOf(n - 1)).multiply(scaleSquared);
        return BigFraction.of(numerator, denominator);
    }
}
