package id.kinerjapuskesmas.kinerja.facility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerjapuskesmas.kinerja.scoring.Vectors;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PuskesmasCodeTest {

    static Stream<Map.Entry<String, JsonNode>> parses() {
        return Vectors.of("KODE-01").at("/recomputed/parse").properties().stream();
    }

    static Stream<String> registrations() {
        return Vectors.of("KODE-01").at("/recomputed/registration_samples").properties().stream()
                .map(Map.Entry::getKey);
    }

    static Stream<String> lines(String file) {
        return new BufferedReader(new InputStreamReader(
                        PuskesmasCodeTest.class.getResourceAsStream("/data/" + file), StandardCharsets.UTF_8))
                .lines()
                .skip(1);
    }

    @ParameterizedTest
    @MethodSource("parses")
    void takesTheOldCodeApart(Map.Entry<String, JsonNode> sample) {
        var parsed = PuskesmasCode.parse(sample.getKey());
        var expected = sample.getValue();
        if (expected.isNull()) {
            assertThat(parsed).isEmpty();
        } else {
            assertThat(parsed)
                    .contains(new PuskesmasCode(
                            expected.get("prov").asText(),
                            expected.get("kab").asText(),
                            expected.get("kec_bps").asText(),
                            expected.get("jenis").asText().equals("1"),
                            expected.get("urut").asText()));
        }
    }

    @ParameterizedTest
    @MethodSource("registrations")
    void knowsTheSevenDigitsOfEveryIslandGroup(String code) {
        assertThat(FacilityCode.isPuskesmasRegistration(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1020005", "1040005", "101000", "10100055", "1.01E+06", "2010005"})
    void refusesWhatIsNoRegistrationCode(String code) {
        assertThat(FacilityCode.isPuskesmasRegistration(code)).isFalse();
    }

    @Test
    void agreesWithTheRegisterOfCiamisOnWhoHasBeds() {
        var expected = Vectors.of("KODE-01").at("/recomputed/jenis_counts_ciamis");
        var counted = lines("facilities-ciamis.csv")
                .map(line -> line.split(","))
                .peek(cells -> assertThat(
                                PuskesmasCode.parse(cells[0]).orElseThrow().inpatient())
                        .as(cells[0])
                        .isEqualTo(Boolean.parseBoolean(cells[3])))
                .collect(Collectors.groupingBy(cells -> cells[3], Collectors.counting()));
        assertThat(counted)
                .containsEntry("true", expected.get("1").asLong())
                .containsEntry("false", expected.get("2").asLong());
    }

    @Test
    void addsUpToThePublishedNumberOfPuskesmas() {
        var vector = Vectors.of("FAC-01");
        for (var year : new String[] {"2020", "2024"}) {
            var counts = vector.at("/inputs/" + year);
            assertThat(counts.get("ri").asLong() + counts.get("non_ri").asLong())
                    .isEqualTo(vector.at("/published/" + year).asLong());
        }
    }
}
