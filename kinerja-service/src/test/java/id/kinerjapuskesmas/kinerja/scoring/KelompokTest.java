package id.kinerjapuskesmas.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bounds of the kelompok, and the holes between the printed ranges. */
class KelompokTest {

    static Stream<JsonNode> coverages() {
        return Vectors.list(Vectors.of("PKP-09").at("/recomputed/cakupan")).stream();
    }

    static Stream<JsonNode> managements() {
        return Vectors.list(Vectors.of("PKP-09").at("/recomputed/manajemen")).stream();
    }

    static Stream<JsonNode> pairs() {
        return Vectors.list(Vectors.of("PKP-10").at("/recomputed/table")).stream();
    }

    @ParameterizedTest
    @MethodSource("coverages")
    void bandsCoverages(JsonNode row) {
        var value = Vectors.exact(row.get("cakupan"));
        assertThat(BandPolicy.CONTINUOUS.kelompok(Scale.COVERAGE, value).name())
                .isEqualTo(row.get("continuous").asText());
        assertThat(BandPolicy.ROUND_INT.kelompok(Scale.COVERAGE, value).name())
                .isEqualTo(row.get("round_integer_half_up").asText());
    }

    @ParameterizedTest
    @MethodSource("managements")
    void bandsManagement(JsonNode row) {
        var value = Vectors.exact(row.get("manajemen"));
        assertThat(BandPolicy.CONTINUOUS.kelompok(Scale.SCORE, value).name())
                .isEqualTo(row.get("continuous").asText());
        assertThat(BandPolicy.ROUND_INT.kelompok(Scale.SCORE, value).name())
                .isEqualTo(row.get("round_1dp_half_up").asText());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void takesTheWorstOfTheComponentsWhereTheGuidelineIsSilent(JsonNode row) {
        var values = Map.of(
                Component.PELAYANAN, coverageOf(row.get("pelayanan").asText()),
                Component.MANAJEMEN, scoreOf(row.get("manajemen").asText()));
        assertThat(OverallPolicy.WORST_OF
                        .kelompok(values, BandPolicy.CONTINUOUS)
                        .name())
                .isEqualTo(row.get("worst_of").asText());
        assertThat(OverallPolicy.COVERAGE_ONLY
                        .kelompok(values, BandPolicy.CONTINUOUS)
                        .name())
                .isEqualTo(row.get("pelayanan").asText());
    }

    private static BigFraction coverageOf(String kelompok) {
        return Map.of("I", BigFraction.of(95), "II", BigFraction.of(85), "III", BigFraction.of(70))
                .get(kelompok);
    }

    private static BigFraction scoreOf(String kelompok) {
        return Map.of("I", BigFraction.of(9), "II", BigFraction.of(6), "III", BigFraction.of(4))
                .get(kelompok);
    }

    @Test
    void takesTheWorstOfThreeWhereQualityIsAssessed() {
        var values = Map.of(
                Component.PELAYANAN, BigFraction.of(95),
                Component.MANAJEMEN, BigFraction.of(9),
                Component.MUTU, BigFraction.of(5));
        assertThat(OverallPolicy.WORST_OF.kelompok(values, BandPolicy.CONTINUOUS))
                .isEqualTo(Kelompok.III);
    }

    @Test
    void bandsTheMeanOfBlocksAsACoverage() {
        var values = Map.of(Component.PELAYANAN, BigFraction.of(82), Component.MANAJEMEN, BigFraction.of(10));
        assertThat(OverallPolicy.MEAN_OF_BLOCKS.kelompok(values, BandPolicy.CONTINUOUS))
                .isEqualTo(Kelompok.I);
        assertThat(OverallPolicy.MEAN_OF_BLOCKS.kelompok(
                        Map.of(Component.PELAYANAN, BigFraction.of(82), Component.MANAJEMEN, BigFraction.of(99, 10)),
                        BandPolicy.CONTINUOUS))
                .isEqualTo(Kelompok.II);
    }
}
