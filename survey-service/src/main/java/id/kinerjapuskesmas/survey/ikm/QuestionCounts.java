package id.kinerjapuskesmas.survey.ikm;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** How often a question was answered 1, 2, 3 and 4; blanks are in none of them. */
record QuestionCounts(long ones, long twos, long threes, long fours) {

    static final QuestionCounts NONE = new QuestionCounts(0, 0, 0, 0);

    long filled() {
        return ones + twos + threes + fours;
    }

    long sum() {
        return ones + 2 * twos + 3 * threes + 4 * fours;
    }

    /** The variance of the mean answer: the sample variance over n, exact. Null below two answers. */
    BigFraction varianceOfMean() {
        var n = filled();
        if (n < 2) {
            return null;
        }
        var squares = ones + 4 * twos + 9 * threes + 16 * fours;
        var count = BigInteger.valueOf(n);
        // (squares - sum^2 / n) / (n - 1) / n
        return BigFraction.of(
                BigInteger.valueOf(squares)
                        .multiply(count)
                        .subtract(BigInteger.valueOf(sum()).pow(2)),
                count.pow(2).multiply(BigInteger.valueOf(n - 1)));
    }

    QuestionCounts plus(QuestionCounts other) {
        return new QuestionCounts(ones + other.ones, twos + other.twos, threes + other.threes, fours + other.fours);
    }
}
