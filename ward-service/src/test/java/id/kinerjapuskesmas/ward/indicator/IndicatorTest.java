package id.kinerjapuskesmas.ward.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.ward.Vectors;
import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    private static BedUse use(JsonNode inputs) {
        var days = inputs.get("days").asLong();
        var deaths48 = inputs.path("deaths_48h_plus").asLong();
        return new BedUse(
                inputs.get("patient_days").asLong(),
                inputs.path("length_of_stay_days").asLong(),
                inputs.get("discharges").asLong(),
                inputs.path("deaths").asLong() - deaths48,
                deaths48,
                inputs.get("beds").asLong() * days,
                days);
    }

    private static void expect(BedUse use, Indicator indicator, String value) {
        assertThat(FigureBuilder.round(indicator.value(use).orElseThrow(), 4))
                .as(indicator.name())
                .isEqualByComparingTo(value);
    }

    @Test
    void keepsOccupancyAndTurnoverOfAMonthWithoutDischarges() {
        var vector = Vectors.ward("synthetic", "syn-zero-discharge");
        var use = use(vector.get("inputs"));
        expect(use, Indicator.BOR, vector.get("expected").get("bor_pct").asText());
        expect(use, Indicator.BTO, vector.get("expected").get("bto_times").asText());
        for (var indicator : new Indicator[] {Indicator.AVLOS, Indicator.TOI, Indicator.GDR, Indicator.NDR}) {
            assertThat(indicator.nullReason(use)).contains(NullReason.NO_DISCHARGES);
        }
    }

    @Test
    void hasNoValueAtAllWithoutBedsAndPatients() {
        var use = use(Vectors.ward("synthetic", "syn-zero-beds").get("inputs"));
        for (var indicator : Indicator.values()) {
            assertThat(indicator.nullReason(use)).contains(NullReason.NO_BEDS_AVAILABLE);
        }
    }

    @Test
    void keepsStaysAndDeathsOfPatientsWithoutBedsAndFlagsThem() {
        var use = use(Vectors.ward("synthetic", "syn-zero-beds-with-patients").get("inputs"));
        for (var indicator : new Indicator[] {Indicator.BOR, Indicator.TOI, Indicator.BTO}) {
            assertThat(indicator.nullReason(use)).contains(NullReason.NO_BEDS_AVAILABLE);
            assertThat(indicator.flags(use)).contains(Flag.PATIENTS_WITHOUT_BEDS);
        }
        for (var indicator : new Indicator[] {Indicator.AVLOS, Indicator.GDR, Indicator.NDR}) {
            assertThat(indicator.value(use)).isPresent();
        }
    }

    @Test
    void matchesTheExampleOfBarberAndJohnson() {
        var example = Vectors.ward().get("barber_johnson").get("example");
        var use = new BedUse(1170, 0L, 260L, 0L, 0L, 50 * 30, 30);
        expect(use, Indicator.BOR, example.get("bor_pct").asText());
        expect(use, Indicator.LOS, example.get("los").asText());
        expect(use, Indicator.TOI, example.get("toi").asText());
        expect(use, Indicator.BTO, example.get("bto").asText());
    }

    @Test
    void flagsRatesOfFewerThanThirtyDischarges() {
        assertThat(Indicator.GDR.flags(new BedUse(90, 90L, 29L, 0L, 0L, 300, 30)))
                .containsExactly(Flag.SMALL_DENOMINATOR);
        assertThat(Indicator.GDR.flags(new BedUse(90, 90L, 30L, 0L, 0L, 300, 30)))
                .isEmpty();
    }

    @Test
    void scalesOnlyTheBoundsOfTurnoverWithThePeriod() {
        var scaling = Vectors.ward().get("thresholds").get("bto_scaling");
        var depkes = new IdealRange(Indicator.BTO, new BigDecimal("40"), new BigDecimal("50"));
        var barberJohnson = new IdealRange(Indicator.BTO, new BigDecimal("30"), null);
        scaling.properties().forEach(entry -> {
            var days = Long.parseLong(entry.getKey());
            var bounds = entry.getValue().get("depkes");
            assertThat(FigureBuilder.round(depkes.lowerOver(days), 2))
                    .isEqualByComparingTo(bounds.get(0).asText());
            assertThat(FigureBuilder.round(depkes.upperOver(days), 2))
                    .isEqualByComparingTo(bounds.get(1).asText());
            assertThat(FigureBuilder.round(barberJohnson.lowerOver(days), 2))
                    .isEqualByComparingTo(
                            entry.getValue().get("barber_johnson_min").asText());
        });
        var occupancy = new IdealRange(Indicator.BOR, new BigDecimal("60"), new BigDecimal("85"));
        assertThat(occupancy.lowerOver(30)).isEqualTo(BigFraction.of(60));
    }

    @Test
    void takesABoundForIdealOnlyWhenTheProfileSaysSo() {
        var range = new IdealRange(Indicator.BOR, new BigDecimal("60"), new BigDecimal("85"));
        assertThat(range.compare(BigFraction.of(60), 30, true)).isZero();
        assertThat(range.compare(BigFraction.of(85), 30, true)).isZero();
        assertThat(range.compare(BigFraction.of(60), 30, false)).isEqualTo(-1);
        assertThat(range.compare(BigFraction.of(85), 30, false)).isEqualTo(1);
        assertThat(range.compare(BigFraction.of(5999999, 100000), 30, true)).isEqualTo(-1);
    }

    @Test
    void addsInputsAndNeverRates() {
        var full = new BedUse(300, 300L, 100L, 0L, 0L, 310, 31);
        var closed = BedUse.none(31);
        var quarter = full.then(closed);
        expect(quarter, Indicator.BOR, "96.7742");
        assertThat(quarter.periodDays()).isEqualTo(62);
    }

    @Test
    void refusesNegativeCountsAndWardsOfDifferentPeriods() {
        assertThatThrownBy(() -> new BedUse(-1, 0L, 0L, 0L, 0L, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BedUse.none(30).beside(BedUse.none(31))).isInstanceOf(IllegalArgumentException.class);
    }
}
