package id.kinerjapuskesmas.survey.ikm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class FractionsTest {

    @Property
    void sumAsAddingOneByOne(@ForAll @Size(max = 40) List<@IntRange(min = 1, max = 900) Integer> denominators) {
        var values = denominators.stream()
                .map(denominator -> BigFraction.of(denominator % 7 - 3, denominator))
                .toList();
        assertThat(Fractions.sum(values)).isEqualTo(values.stream().reduce(BigFraction.ZERO, BigFraction::add));
    }

    @Test
    void haveNoMeanOfNothing() {
        assertThat(Fractions.mean(List.of())).isNull();
        assertThat(Fractions.mean(List.of(BigFraction.of(1, 2), BigFraction.of(1, 3))))
                .isEqualTo(BigFraction.of(5, 12));
    }
}
