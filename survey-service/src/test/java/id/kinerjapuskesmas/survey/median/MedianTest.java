package id.kinerjapuskesmas.survey.median;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class MedianTest {

    private static BigFraction median(Map<Long, Long> timesByValue) {
        return Median.of(new TreeMap<>(timesByValue)).orElse(null);
    }

    @Test
    void isTheMiddleOfAnOddCount() {
        assertThat(median(Map.of(0L, 1L, 2L, 1L, 30L, 1L))).isEqualTo(BigFraction.of(2));
        assertThat(median(Map.of(1L, 5L, 9L, 4L))).isEqualTo(BigFraction.of(1));
    }

    @Test
    void isTheMeanOfBothMiddlesOfAnEvenCount() {
        assertThat(median(Map.of(1L, 2L, 2L, 2L))).isEqualTo(BigFraction.of(3, 2));
        assertThat(median(Map.of(-3L, 1L, 3L, 1L))).isEqualTo(BigFraction.ZERO);
    }

    @Test
    void isNothingWithoutValues() {
        assertThat(median(Map.of())).isNull();
    }
}
