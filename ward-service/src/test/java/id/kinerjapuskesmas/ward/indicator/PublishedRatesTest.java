package id.kinerjapuskesmas.ward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.ward.Vectors;
import java.math.BigDecimal;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published rates without their inputs: BOR and BTO alone fix TOI and HP/D, and show which published ones cannot be. */
class PublishedRatesTest {

    /** So many beds make every count of the published two decimals a whole number. */
    private static final long BEDS = 100_000;

    private static final BigDecimal AGREES_WITHIN = new BigDecimal("0.01");

    static Stream<JsonNode> kajen() {
        return StreamSupport.stream(
                Vectors.ward().get("published_indicators_identity_check").spliterator(), false);
    }

    private static BedUse use(String bor, String bto, long days) {
        var patientDays = new BigDecimal(bor).multiply(BigDecimal.valueOf(BEDS / 100 * days));
        var discharges = new BigDecimal(bto).multiply(BigDecimal.valueOf(BEDS)).longValueExact();
        return new BedUse(patientDays.longValueExact(), null, discharges, null, null, BEDS * days, days);
    }

    private static BigDecimal value(Indicator indicator, BedUse use) {
        return FigureBuilder.round(indicator.value(use).orElseThrow(), 4);
    }

    @ParameterizedTest
    @MethodSource("kajen")
    void derivesWhatBorAndBtoImplyAndFindsTheToiThatDisagrees(JsonNode vector) {
        var published = vector.get("published");
        var use = use(
                published.get("bor_pct").asText(),
                published.get("bto_times").asText(),
                vector.get("period_days").asLong());
        var implied = vector.get("implied");
        var toi = value(Indicator.TOI, use);
        assertThat(toi).isEqualTo(implied.get("toi_days").asText());
        assertThat(value(Indicator.LOS, use))
                .isEqualTo(implied.get("los_barber_johnson_days").asText());
        var difference =
                toi.subtract(new BigDecimal(published.get("toi_days").asText())).abs();
        assertThat(difference.compareTo(AGREES_WITHIN) < 0 ? "ok" : "NO")
                .isEqualTo(vector.get("toi_check").asText());
    }

    /** Counting both the day of admission and that of discharge: the stays of 2017 to 2019 are a day too long. */
    @ParameterizedTest
    @MethodSource("kajen")
    void recognisesTheDayTooManyInThePublishedStay(JsonNode vector) {
        var year = vector.get("period").asText();
        var published = vector.get("published");
        var use = use(
                published.get("bor_pct").asText(),
                published.get("bto_times").asText(),
                vector.get("period_days").asLong());
        var excess = new BigDecimal(published.get("los_or_avlos_days").asText()).subtract(value(Indicator.LOS, use));
        var isADay = excess.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.03")) < 0;
        assertThat(isADay).isEqualTo(Stream.of("2017", "2018", "2019").anyMatch(year::equals));
    }

    @Test
    void cannotReachATotalRowThatAveragedItsMonths() {
        var merak = Vectors.ward().get("aggregation");
        var published = merak.get("published");
        var openDays = 395;
        var use = use(published.get("bor_pct").asText(), published.get("bto").asText(), openDays);
        assertThat(value(Indicator.TOI, use))
                .isBetween(new BigDecimal("2.13"), new BigDecimal("2.48"))
                .isGreaterThan(new BigDecimal(published.get("toi").asText()));
    }
}
