package id.kinerjapuskesmas.local.example;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.local.example.InstrumentItem.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratedAssessmentTest {

    private static final List<InstrumentItem> INSTRUMENT = List.of(
            new InstrumentItem("KIA_K6", "COVERAGE", 100, 100, false, List.of()),
            new InstrumentItem("PROMKES_PENYULUHAN", "COUNT", 1, 6, false, List.of()),
            new InstrumentItem(
                    "UKP_RRNS",
                    "LOWER_IS_BETTER",
                    100,
                    0,
                    false,
                    List.of(new Step(2.0, 100), new Step(3.0, 75), new Step(null, 25))),
            new InstrumentItem(
                    "UKP_KONTAK",
                    "RANGE",
                    1000,
                    0,
                    false,
                    List.of(new Step(150.0, 50), new Step(250.0, 100), new Step(null, 75))),
            new InstrumentItem("UKP_GIGI", "RATIO_ABOVE", 1, 0, false, List.of(new Step(1.0, 50), new Step(null, 100))),
            new InstrumentItem("MAN_RUK", "SCORE", 1, 0, false, List.of()),
            new InstrumentItem("MUTU_TIM", "BINARY", 1, 0, false, List.of()),
            new InstrumentItem("RI_REKAM_MEDIS", "COVERAGE", 100, 100, true, List.of()));

    @Test
    void fillsInEveryRowThatConcernsTheFacility() {
        assertThat(Examples.district())
                .allSatisfy(puskesmas -> assertThat(values(puskesmas)).hasSize(puskesmas.inpatient() ? 8 : 7));
    }

    @Test
    void neverServesMoreThanThePopulation() {
        assertThat(values("KIA_K6"))
                .allSatisfy(value -> assertThat(value.numerator()).isBetween(0L, value.denominator()));
    }

    @Test
    void givesOnlyPointsThatTheScaleHas() {
        assertThat(values("MAN_RUK"))
                .extracting(AssessmentValue::score)
                .isSubsetOf(0, 4, 7, 10)
                .contains(4, 7, 10);
        assertThat(values("MUTU_TIM")).extracting(AssessmentValue::score).isSubsetOf(0, 10);
    }

    @Test
    void countsWithoutADenominator() {
        assertThat(values("PROMKES_PENYULUHAN")).allSatisfy(value -> {
            assertThat(value.denominator()).isNull();
            assertThat(value.numerator()).isNotNegative();
        });
    }

    @Test
    void setsMostBandedValuesIntoTheBestStep() {
        var inRange = values("UKP_KONTAK")
                .filter(value -> {
                    var rate = 1000.0 * value.numerator() / value.denominator();
                    return rate > 149 && rate < 251;
                })
                .count();

        assertThat(inRange).isBetween(20L, 36L);
    }

    @Test
    void isTheSameEveryTime() {
        var ciamis = Examples.district().get(0);

        assertThat(values(ciamis)).isEqualTo(values(ciamis));
        assertThat(new GeneratedAssessment(ciamis).id()).isEqualTo(new GeneratedAssessment(ciamis).id());
    }

    @Test
    void findsALittleLessInTwoRowsOfWhatWasFilledIn() {
        var instrument = List.of(
                INSTRUMENT.get(0),
                new InstrumentItem("KB_AKTIF", "COVERAGE", 100, 70, false, List.of()),
                INSTRUMENT.get(1));
        assertThat(Examples.district()).allSatisfy(puskesmas -> {
            var generated = new GeneratedAssessment(puskesmas);
            var self = generated.values(instrument);
            assertThat(generated.findings(instrument)).hasSize(2).allSatisfy(finding -> {
                var before = self.stream()
                        .filter(value ->
                                value.indicator().equals(finding.value().indicator()))
                        .findFirst()
                        .orElseThrow();
                assertThat(finding.value().numerator()).isLessThan(before.numerator());
                assertThat(finding.value().denominator()).isEqualTo(before.denominator());
                assertThat(finding.reason()).contains("dibangkitkan");
            });
        });
    }

    @Test
    void givesEachFacilityAnAssessmentOfItsOwn() {
        assertThat(Examples.district().stream().map(puskesmas -> new GeneratedAssessment(puskesmas).id()))
                .doesNotHaveDuplicates();
    }

    private static Stream<AssessmentValue> values(String indicator) {
        return Examples.district().stream()
                .flatMap(puskesmas -> values(puskesmas).stream())
                .filter(value -> value.indicator().equals(indicator));
    }

    private static List<AssessmentValue> values(Puskesmas puskesmas) {
        return new GeneratedAssessment(puskesmas).values(INSTRUMENT);
    }
}
