package id.kinerjapuskesmas.survey.ikm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final Instrument ONE_UNSUR = new Instrument(List.of("U1"), List.of(List.of(0)), 1);

    /** Respondents whose only answers are 1 and 4. */
    private static Estimate estimate(long ones, long fours) {
        var n = ones + fours;
        return Estimate.pooled(
                ONE_UNSUR,
                new Tally(
                        List.of(new QuestionCounts(ones, 0, 0, fours)),
                        new Moments(n, BigInteger.valueOf(ones + 4 * fours), BigInteger.valueOf(ones + 16 * fours))));
    }

    @Test
    void isStudentsTTimesTheStandardErrorOfRespondentMeans() {
        // mean 2.5, s^2 = 2.25 * 4/3 = 3, se = sqrt(3 / 4) * 25 = 21.6506, t(3) = 3.182: 62.5 -+ 68.9, cut to the scale
        var wide = Interval.of(estimate(2, 2)).orElseThrow();
        assertThat(wide.lower()).isEqualByComparingTo("25.00");
        assertThat(wide.upper()).isEqualByComparingTo("100.00");
        // n = 100: s^2 = 2.25 * 100/99, se = sqrt(s^2 / 100) * 25 = 3.76889, t(99) read as t(60) = 2.000
        var narrow = Interval.of(estimate(50, 50)).orElseThrow();
        assertThat(narrow.lower()).isEqualByComparingTo("54.96");
        assertThat(narrow.upper()).isEqualByComparingTo("70.04");
    }

    @Test
    void shrinksWithThePopulationAsked() {
        // (200 - 100) / (200 - 1): se = 3.76889 * sqrt(0.502513) = 2.67168
        var half = Interval.of(estimate(50, 50).ofPopulation(200L)).orElseThrow();
        assertThat(half.lower()).isEqualByComparingTo("57.16");
        assertThat(half.upper()).isEqualByComparingTo("67.84");
        var everybody = Interval.of(estimate(50, 50).ofPopulation(100L)).orElseThrow();
        assertThat(everybody.lower()).isEqualByComparingTo(everybody.upper());
    }

    @Test
    void doesNotExistForOneRespondent() {
        assertThat(Interval.of(estimate(0, 1))).isEmpty();
    }

    @Test
    void doesNotExistForAMeanWithASingleRespondentUnit() {
        assertThat(Interval.of(Estimate.meanOf(List.of(estimate(50, 50), estimate(0, 1)))))
                .isEmpty();
    }
}
