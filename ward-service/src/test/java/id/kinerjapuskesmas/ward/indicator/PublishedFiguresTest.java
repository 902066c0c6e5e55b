package id.kinerjapuskesmas.ward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.ward.Vectors;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures that hospitals and Puskesmas really published: ours is right, and says why theirs differs. */
class PublishedFiguresTest {

    private static final Map<Indicator, String> NAMES = Map.of(
            Indicator.BOR, "bor_pct",
            Indicator.AVLOS, "avlos_days",
            Indicator.LOS, "los_barber_johnson_days",
            Indicator.TOI, "toi_days",
            Indicator.BTO, "bto_times",
            Indicator.GDR, "gdr_permil",
            Indicator.NDR, "ndr_permil");

    static Stream<JsonNode> published() {
        return StreamSupport.stream(Vectors.ward().get("published_inputs").spliterator(), false);
    }

    private static BedUse use(JsonNode vector) {
        var inputs = vector.get("inputs");
        var days = vector.get("period_days").asLong();
        return new BedUse(
                inputs.get("patient_days").asLong(),
                optional(inputs, "length_of_stay_days"),
                optional(inputs, "discharges"),
                inputs.has("deaths")
                        ? inputs.get("deaths").asLong()
                                - inputs.path("deaths_48h_plus").asLong()
                        : null,
                optional(inputs, "deaths_48h_plus"),
                inputs.get("beds").asLong() * days,
                days);
    }

    private static Long optional(JsonNode inputs, String name) {
        return inputs.has(name) ? inputs.get(name).asLong() : null;
    }

    @ParameterizedTest
    @MethodSource("published")
    void computesEveryCheckableFigure(JsonNode vector) {
        var use = use(vector);
        NAMES.forEach((indicator, name) -> {
            var expected = vector.get("computed").get(name);
            var ours = indicator.value(use).map(value -> FigureBuilder.round(value, 4));
            if (expected == null || expected.isNull()) {
                assertThat(ours).as(name).isEmpty();
                assertThat(indicator.nullReason(use)).contains(NullReason.INCOMPLETE_CENSUS);
            } else {
                assertThat(ours.orElseThrow()).as(name).isEqualByComparingTo(expected.asText());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("published")
    void namesTheReasonWhereThePublishedFigureDiffers(JsonNode vector) {
        var use = use(vector);
        NAMES.forEach((indicator, name) -> {
            var published = vector.get("published").get(name);
            if (published == null) {
                return;
            }
            var expected =
                    switch (vector.get("reproduces").get(name).asText()) {
                        case "ok" -> Replay.Verdict.REPRODUCES;
                        case "truncated" -> Replay.Verdict.TRUNCATED;
                        default -> Replay.Verdict.DOES_NOT_REPRODUCE;
                    };
            assertThat(Replay.judge(indicator, use, new BigDecimal(published.asText()), 1))
                    .as(name)
                    .isEqualTo(expected);
        });
    }

    @Test
    void showsNoValueWhereAClosedWardPublishedZeros() {
        var closed = BedUse.none(31);
        for (var indicator : Indicator.official()) {
            assertThat(indicator.value(closed)).isEmpty();
            assertThat(indicator.nullReason(closed)).contains(NullReason.NO_BEDS_AVAILABLE);
            assertThat(Replay.judge(indicator, closed, BigDecimal.ZERO, 1))
                    .isEqualTo(Replay.Verdict.ZERO_FOR_UNDEFINED);
        }
    }

    @Test
    void seesTheDayThatRsudKajenCountsTwice() {
        // 3.64 patient days per discharge; discharge - admission is taken as 3.62 days here, the published AVLOS 4.62
        var use = new BedUse(36427, 36200L, 10000L, 0L, 0L, 48364, 365);
        assertThat(Replay.judge(Indicator.AVLOS, use, new BigDecimal("4.62"), 12))
                .isEqualTo(Replay.Verdict.ONE_DAY_TOO_MANY);
    }

    @Test
    void seesTheMeanOfMonthlyTurnovers() {
        var use = new BedUse(0, 0L, 823L, 0L, 0L, 3650, 365);
        assertThat(FigureBuilder.round(Indicator.BTO.value(use).orElseThrow(), 1))
                .isEqualByComparingTo("82.3");
        assertThat(Replay.judge(Indicator.BTO, use, new BigDecimal("6.86"), 12))
                .isEqualTo(Replay.Verdict.MEAN_OF_MONTHS);
    }

    @Test
    void seesADeathRateInPerCentAndOneWithTheEarlyDeathsInIt() {
        var kardinah = new BedUse(5000, 4000L, 1000L, 255L, 351L, 9000, 90);
        assertThat(Indicator.NDR.value(kardinah).orElseThrow()).isEqualTo(BigFraction.of(351));
        assertThat(Replay.judge(Indicator.NDR, kardinah, new BigDecimal("35.1"), 3))
                .isEqualTo(Replay.Verdict.PERCENT_OF_PER_MILLE);
        assertThat(Replay.judge(Indicator.NDR, kardinah, new BigDecimal("606"), 3))
                .isEqualTo(Replay.Verdict.DEATHS_UNDER_48H_INCLUDED);
    }

    @Test
    void acceptsAnOccupancyAbove100AndFlagsIt() {
        var sadewa = new BedUse(11667, 1L, 1L, 0L, 0L, 10000, 365);
        assertThat(FigureBuilder.round(Indicator.BOR.value(sadewa).orElseThrow(), 2))
                .isEqualByComparingTo("116.67");
        assertThat(Indicator.BOR.flags(sadewa)).containsExactly(Flag.BOR_OVER_100);
        assertThat(Indicator.TOI.flags(sadewa)).contains(Flag.TOI_NEGATIVE);
    }

    @Test
    void keepsNetBelowGrossInEveryPublishedYear() {
        var years = Vectors.ward("published_rates_only", "pku-surakarta-2011-2015");
        for (var i = 0; i < years.get("gdr_permil").size(); i++) {
            var gross = new BigDecimal(years.get("gdr_permil").get(i).asText());
            var net = new BigDecimal(years.get("ndr_permil").get(i).asText());
            var deaths = gross.movePointRight(2).longValueExact();
            var late = net.movePointRight(2).longValueExact();
            var use = new BedUse(1, 100_000L, 100_000L, deaths - late, late, 1, 365);
            assertThat(FigureBuilder.round(Indicator.GDR.value(use).orElseThrow(), 2))
                    .isEqualByComparingTo(gross);
            assertThat(FigureBuilder.round(Indicator.NDR.value(use).orElseThrow(), 2))
                    .isEqualByComparingTo(net);
        }
    }
}
