package id.kinerjapuskesmas.rest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureBuilderTest {

    private static final Formula FORMULA = new Formula("BOR", 1, "Depkes RI 2005");

    private static FigureBuilder bor() {
        return FigureBuilder.of("BOR", Unit.PERCENT, FORMULA).polarity(Polarity.RANGE_IS_BEST);
    }

    @Test
    void roundsOnceFromTheExactFraction() {
        var figure = bor().fraction(145, 16)
                .decimals(3)
                .value(BigFraction.of(145, 16))
                .build(Instant.EPOCH, "1");
        assertThat(figure.value()).isEqualTo("9.063");
        assertThat(figure.numerator()).isEqualTo("145");
        assertThat(figure.valueStatus()).isEqualTo(ValueStatus.OK);
    }

    @Test
    void givesNoValueWithoutAReason() {
        var figure = bor().undefined(ValueStatus.DENOMINATOR_ZERO, "NO_BEDS_AVAILABLE")
                .build(Instant.EPOCH, "1");
        assertThat(figure.value()).isNull();
        assertThat(figure.reason()).isEqualTo("NO_BEDS_AVAILABLE");
        assertThat(figure.status()).isEqualTo(IdealStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"59.99, BELOW", "60, IDEAL", "85.00, IDEAL", "85.01, ABOVE"})
    void countsTheBoundsOfTheIdealIn(BigDecimal value, IdealStatus status) {
        assertThat(new Ideal(new BigDecimal("60"), new BigDecimal("85"), "DEPKES_2005").judge(value))
                .isEqualTo(status);
    }

    @Test
    void acceptsAnyValueOnAnOpenSide() {
        assertThat(new Ideal(null, new BigDecimal("45"), "DEPKES_2005").judge(BigDecimal.ZERO))
                .isEqualTo(IdealStatus.IDEAL);
    }
}
