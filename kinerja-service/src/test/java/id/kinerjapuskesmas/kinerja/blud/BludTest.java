package id.kinerjapuskesmas.kinerja.blud;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.kinerja.facility.FacilityStatus;
import id.kinerjapuskesmas.kinerja.facility.FacilityType;
import id.kinerjapuskesmas.kinerja.measure.FigureSource;
import id.kinerjapuskesmas.kinerja.measure.Measure;
import id.kinerjapuskesmas.kinerja.measure.Measurement;
import id.kinerjapuskesmas.kinerja.measure.Origin;
import id.kinerjapuskesmas.kinerja.scoring.Vectors;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class BludTest {

    private static final LocalDate JUNE_2016 = LocalDate.of(2016, 6, 1);

    private static FacilityStatus status(LocalDate from, boolean blud) {
        return new FacilityStatus(from, FacilityType.PUSKESMAS, true, blud);
    }

    @Test
    void reproducesTheChangeOfVisitsAtPadas() {
        var vector = Vectors.of("SEED-04").get("recomputed");
        assertThat(percent(30092, 25463))
                .isEqualByComparingTo(vector.get("change_pct_printed").asText());
        assertThat(percent(30090, 25863))
                .isEqualByComparingTo(vector.get("change_pct_resummed").asText());
    }

    private static java.math.BigDecimal percent(long before, long after) {
        return FigureBuilder.round(Difference.percent(BigFraction.of(before), BigFraction.of(after)), 2);
    }

    @Test
    void hasNoChangeInPerCentOfNothing() {
        assertThat(Difference.percent(BigFraction.ZERO, BigFraction.ONE)).isNull();
    }

    @Test
    void laysEqualWindowsAroundTheDay() {
        assertThat(Windows.around(JUNE_2016, 12))
                .isEqualTo(new Windows(
                        YearMonth.of(2015, 6), YearMonth.of(2016, 5), YearMonth.of(2016, 6), YearMonth.of(2017, 5)));
    }

    @Test
    void leavesOutTheMonthThatTheDayCuts() {
        var windows = Windows.around(LocalDate.of(2016, 6, 15), 3);
        assertThat(windows)
                .isEqualTo(new Windows(
                        YearMonth.of(2016, 3), YearMonth.of(2016, 5), YearMonth.of(2016, 7), YearMonth.of(2016, 9)));
        assertThat(windows.areEqual()).isTrue();
        assertThat(windows.findings(LocalDate.of(2016, 6, 15))).isEmpty();
    }

    @Test
    void saysWhenAWindowHoldsTheDayItself() {
        var years = new Windows(
                YearMonth.of(2016, 1), YearMonth.of(2016, 12), YearMonth.of(2018, 1), YearMonth.of(2018, 12));
        assertThat(years.findings(JUNE_2016)).containsExactly("BEFORE_CONTAINS_THE_DATE");
        assertThat(years.findings(null)).containsExactly("NO_DATE");
        assertThat(years.overlap()).isFalse();
        assertThat(Windows.label(YearMonth.of(2016, 1), YearMonth.of(2016, 12))).isEqualTo("2016");
        assertThat(Windows.label(YearMonth.of(2015, 6), YearMonth.of(2016, 5))).isEqualTo("2015-06-01/2016-05-31");
    }

    @Test
    void readsSinceWhenAFacilityIsBludFromItsStatuses() {
        var statuses = List.of(status(null, false), status(JUNE_2016, true), status(LocalDate.of(2019, 1, 1), true));
        assertThat(BludStatus.since(statuses, LocalDate.of(2020, 1, 1))).contains(JUNE_2016);
        assertThat(BludStatus.since(statuses, LocalDate.of(2016, 5, 31))).isEmpty();
        assertThat(BludStatus.on(statuses, JUNE_2016)).isTrue();
        var lost = List.of(status(null, true), status(JUNE_2016, false));
        assertThat(BludStatus.since(lost, LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(BludStatus.on(lost, LocalDate.of(2020, 1, 1))).isFalse();
    }

    private static Map<Measure, Measurement> measured(YearInputs inputs, Long people) {
        return InputMeasures.of(inputs, people, BludTest::frame).stream()
                .collect(Collectors.toMap(Measurement::measure, Function.identity()));
    }

    private static Measurement.Frame frame(Measure measure) {
        return new Measurement.Frame(null, FigureSource.here(Origin.SCORECARD_INPUTS, 1), "v", Instant.EPOCH);
    }

    @Test
    void computesFinanceAndStaff() {
        var figures = measured(
                new YearInputs(
                        new Finance(
                                4_200_000_000L,
                                4_410_000_000L,
                                4_600_000_000L,
                                4_140_000_000L,
                                3_900_000_000L,
                                4_000_000_000L),
                        new Staff(
                                Map.of(
                                        Profession.DOKTER, new Posts(2, 2),
                                        Profession.PERAWAT, new Posts(9, 8),
                                        Profession.BIDAN, new Posts(10, 12)),
                                14)),
                36_233L);
        // by hand: 4.14/4.6, 4.14/4.41, 4.41/4.2, 3.9/4.0, (2+8+10)/22, 14/21, 36233/2
        assertThat(value(figures, Measure.ECONOMY)).isEqualTo("90.00");
        assertThat(value(figures, Measure.EFFICIENCY)).isEqualTo("93.88");
        assertThat(value(figures, Measure.EFFECTIVENESS)).isEqualTo("105.00");
        assertThat(value(figures, Measure.COST_RECOVERY)).isEqualTo("97.50");
        assertThat(value(figures, Measure.STAFF_ADEQUACY)).isEqualTo("90.91");
        assertThat(value(figures, Measure.STAFF_TRAINED)).isEqualTo("66.67");
        assertThat(value(figures, Measure.PEOPLE_PER_DOCTOR)).isEqualTo("18117");
    }

    private static String value(Map<Measure, Measurement> figures, Measure measure) {
        return figures.get(measure).figure().value().toPlainString();
    }

    @Test
    void leavesWhatIsNotKnownWithoutValue() {
        measured(YearInputs.UNKNOWN, null).values().forEach(one -> {
            assertThat(one.exact()).isNull();
            assertThat(one.figure().value()).isNull();
            assertThat(one.figure().valueStatus()).isEqualTo(ValueStatus.NO_DATA);
            assertThat(one.figure().reason()).isEqualTo("NOT_AVAILABLE");
        });
    }

    @Test
    void dividesByNothingNever() {
        var figures = measured(
                new YearInputs(
                        new Finance(0L, 5L, null, null, null, null),
                        new Staff(Map.of(Profession.DOKTER, new Posts(0, 1)), 0)),
                100L);
        assertThat(figures.get(Measure.EFFECTIVENESS).figure().valueStatus()).isEqualTo(ValueStatus.DENOMINATOR_ZERO);
        assertThat(figures.get(Measure.PEOPLE_PER_DOCTOR).figure().valueStatus())
                .isEqualTo(ValueStatus.DENOMINATOR_ZERO);
        assertThat(figures.get(Measure.STAFF_ADEQUACY).figure().value()).isEqualByComparingTo("0.00");
    }

    @Test
    void comparesOnlyWhatWasComputedUnderTheSameVersion() {
        var frame = new Measurement.Frame(
                null, FigureSource.here(Origin.SPM_SHEETS, 1), "Permenkes 43/2016", Instant.EPOCH);
        var newer =
                new Measurement.Frame(null, FigureSource.here(Origin.SPM_SHEETS, 1), "Permenkes 4/2019", Instant.EPOCH);
        var before = frame.ratio(Measure.SPM_ON_TARGET, 6, 12, 100);
        assertThat(ComparedMeasure.of(before, newer.ratio(Measure.SPM_ON_TARGET, 9, 12, 100))
                        .reason())
                .isEqualTo("VERSIONS_DIFFER");
        var same = ComparedMeasure.of(before, frame.ratio(Measure.SPM_ON_TARGET, 9, 12, 100));
        assertThat(same.reason()).isNull();
        assertThat(same.difference()).isEqualByComparingTo("25.00");
        assertThat(same.changePercent()).isEqualByComparingTo("50.00");
        assertThat(ComparedMeasure.of(before, frame.notAvailable(Measure.SPM_ON_TARGET))
                        .reason())
                .isEqualTo("NO_VALUE_AFTER");
    }
}
