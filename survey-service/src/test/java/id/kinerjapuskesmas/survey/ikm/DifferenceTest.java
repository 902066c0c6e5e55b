package id.kinerjapuskesmas.survey.ikm;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.survey.ikm.Difference.Side;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static Side side(int value, BigFraction variance, long degrees) {
        return new Side(BigFraction.of(value), variance, degrees);
    }

    @Test
    void followsWelchAndSatterthwaite() {
        // v1 = 4, v2 = 9, f1 = 10, f2 = 15: (13)^2 / (16/10 + 81/15) = 169 / 7 = 24.14, t(24) = 2.064; root 13 =
        // 3.605551
        var difference = Difference.of(side(70, BigFraction.of(4), 10), side(78, BigFraction.of(9), 15));
        assertThat(difference.value()).isEqualTo(BigFraction.of(8));
        assertThat(difference.margin().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("7.4419");
        assertThat(difference.exceedsSamplingError()).isTrue();
        var smaller = Difference.of(side(78, BigFraction.of(9), 15), side(71, BigFraction.of(4), 10));
        assertThat(smaller.value()).isEqualTo(BigFraction.of(-7));
        assertThat(smaller.exceedsSamplingError()).isFalse();
    }

    @Test
    void saysNothingWhereOneSideHasNoVariance() {
        var difference = Difference.of(side(70, null, 0), side(78, BigFraction.of(9), 15));
        assertThat(difference.margin()).isNull();
        assertThat(difference.exceedsSamplingError()).isNull();
        assertThat(difference.value()).isEqualTo(BigFraction.of(8));
    }

    @Test
    void hasNoMarginWhereNobodyDiffers() {
        var moved = Difference.of(side(75, BigFraction.ZERO, 3), side(100, BigFraction.ZERO, 3));
        assertThat(moved.exceedsSamplingError()).isTrue();
        var same = Difference.of(side(75, BigFraction.ZERO, 3), side(75, BigFraction.ZERO, 3));
        assertThat(same.exceedsSamplingError()).isFalse();
    }

    @Test
    void takesTheVarianceOfAnUnsurFromItsAnswers() {
        // answers 2, 3, 3, 4: mean 3, sample variance 2/3, over n = 1/6
        assertThat(new QuestionCounts(0, 1, 2, 1).varianceOfMean()).isEqualTo(BigFraction.of(1, 6));
        assertThat(new QuestionCounts(0, 0, 1, 0).varianceOfMean()).isNull();
    }
}
