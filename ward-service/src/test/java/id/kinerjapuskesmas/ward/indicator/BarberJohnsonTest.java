package id.kinerjapuskesmas.ward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerjapuskesmas.ward.Vectors;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarberJohnsonTest {

    private static final List<IdealRange> NORM = List.of(
            new IdealRange(Indicator.BOR, BigDecimal.valueOf(75), BigDecimal.valueOf(85)),
            new IdealRange(Indicator.LOS, BigDecimal.valueOf(3), BigDecimal.valueOf(12)),
            new IdealRange(Indicator.TOI, BigDecimal.ONE, BigDecimal.valueOf(3)),
            new IdealRange(Indicator.BTO, BigDecimal.valueOf(30), null));

    private static final BigFraction WINDOW = BigFraction.of(12);

    private static List<String> rounded(List<BarberJohnson.Place> corners) {
        return corners.stream()
                .map(corner -> text(corner.toi()) + " " + text(corner.los()))
                .toList();
    }

    private static String text(BigFraction value) {
        return value.bigDecimalValue(4, RoundingMode.HALF_UP).toPlainString();
    }

    private static List<String> ofTheVector() {
        var corners = new ArrayList<String>();
        for (JsonNode corner : Vectors.ward().get("barber_johnson").get("polygon_year_bor75_85")) {
            corners.add(decimal(corner.get(0)) + " " + decimal(corner.get(1)));
        }
        return corners;
    }

    private static String decimal(JsonNode number) {
        return number.decimalValue().setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    @ParameterizedTest
    @ValueSource(longs = {28, 29, 30, 31, 90, 91, 181, 365, 366})
    void hasTheSameFiveCornersInAPeriodOfAnyLengthBecauseTurnoverScales(long days) {
        assertThat(rounded(BarberJohnson.efficientRegion(NORM, days, WINDOW, WINDOW)))
                .containsExactlyInAnyOrderElementsOf(ofTheVector());
    }

    @Test
    void placesTheWorkedExampleInsideTheEfficientRegion() {
        var example = Vectors.ward().get("barber_johnson").get("example");
        var use = new BedUse(
                example.get("patient_days").longValue(),
                null,
                example.get("discharges").longValue(),
                0L,
                0L,
                example.get("beds").longValue() * example.get("days").longValue(),
                example.get("days").longValue());
        var place = BarberJohnson.place(use);
        assertThat(text(place.los())).isEqualTo("4.5000");
        assertThat(text(place.toi())).isEqualTo(example.get("toi").asText());
        assertThat(text(place.sum())).isEqualTo(example.get("cycle").asText());
        assertThat(BarberJohnson.isEfficient(place, NORM, use.periodDays()))
                .isEqualTo(example.get("inside_efficient_region").booleanValue());
    }

    @Test
    void countsTheBoundsAsInside() {
        assertThat(BarberJohnson.isEfficient(at(1, 3), NORM, 365)).isTrue();
        assertThat(BarberJohnson.isEfficient(at(3, 9), NORM, 365)).isTrue();
        assertThat(BarberJohnson.isEfficient(at(3, 10), NORM, 365)).isFalse();
        assertThat(BarberJohnson.isEfficient(at(1, 2), NORM, 365)).isFalse();
    }

    private static BarberJohnson.Place at(int toi, int los) {
        return new BarberJohnson.Place(BigFraction.of(toi), BigFraction.of(los));
    }

    @Test
    void drawsRaysAndLinesAsTheirDefinitionsSay() {
        assertThat(BarberJohnson.slope(BigFraction.of(75))).isEqualTo(BigFraction.of(3));
        assertThat(text(BarberJohnson.slope(BigFraction.of(85)))).isEqualTo("5.6667");
        assertThat(text(BarberJohnson.inPeriod(BigFraction.of(30), 30))).isEqualTo("2.4658");
        assertThat(text(BarberJohnson.intercept(BarberJohnson.inPeriod(BigFraction.of(30), 366), 366)))
                .isEqualTo("12.1667");
    }

    @Test
    void hasNoRegionWhereBoundsExcludeEachOther() {
        var impossible = List.of(
                new IdealRange(Indicator.TOI, BigDecimal.valueOf(5), BigDecimal.valueOf(6)),
                new IdealRange(Indicator.BOR, BigDecimal.valueOf(90), null));
        assertThat(BarberJohnson.efficientRegion(impossible, 365, WINDOW, WINDOW))
                .isEmpty();
    }

    @Property(tries = 200)
    void liesWhereItsRayAndItsLineCross(
            @ForAll @LongRange(min = 1, max = 50_000) long patientDays,
            @ForAll @LongRange(min = 1, max = 9_000) long discharges,
            @ForAll @LongRange(min = 1, max = 60_000) long bedDays,
            @ForAll @LongRange(min = 1, max = 366) long days) {
        var use = new BedUse(patientDays, null, discharges, 0L, 0L, bedDays, days);
        var place = BarberJohnson.place(use);
        var bto = Indicator.BTO.value(use).orElseThrow();
        assertThat(place.sum()).isEqualTo(BarberJohnson.intercept(bto, days));
        var bor = Indicator.BOR.value(use).orElseThrow();
        if (bor.compareTo(BigFraction.of(100)) != 0) {
            assertThat(place.los()).isEqualTo(place.toi().multiply(BarberJohnson.slope(bor)));
        }
    }

    @Property(tries = 300)
    void drawsExactlyTheRegionInWhichPointsAreEfficient(
            @ForAll @LongRange(min = 0, max = 1200) long toi, @ForAll @LongRange(min = 0, max = 1200) long los) {
        var place = new BarberJohnson.Place(BigFraction.of(toi, 100), BigFraction.of(los, 100));
        var corners = BarberJohnson.efficientRegion(NORM, 365, WINDOW, WINDOW);
        var inside = true;
        for (var i = 0; i < corners.size(); i++) {
            var from = corners.get(i);
            var to = corners.get((i + 1) % corners.size());
            var cross = to.toi()
                    .subtract(from.toi())
                    .multiply(place.los().subtract(from.los()))
                    .subtract(to.los().subtract(from.los()).multiply(place.toi().subtract(from.toi())));
            inside &= cross.signum() >= 0;
        }
        assertThat(BarberJohnson.isEfficient(place, NORM, 365)).isEqualTo(inside);
    }
}
