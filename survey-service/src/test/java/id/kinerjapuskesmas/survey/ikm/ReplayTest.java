package id.kinerjapuskesmas.survey.ikm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayTest {

    private static final Map<String, RoundingPath> PATHS = Map.of(
            "no intermediate rounding",
            RoundingPath.NONE,
            "NRR tertimbang rounded 3dp",
            RoundingPath.WEIGHTED_NRR_3,
            "sum (NI) rounded 3dp",
            RoundingPath.NI_3);

    static Stream<JsonNode> published() {
        return StreamSupport.stream(Vectors.ikm().get("vectors").spliterator(), false)
                .filter(vector -> vector.at("/recomputed/variants").isObject());
    }

    @ParameterizedTest
    @MethodSource("published")
    void recomputesEveryVariantOfThePublishedReports(JsonNode vector) {
        var replays = Replay.of(nrr(vector));
        var variants = vector.at("/recomputed/variants");
        assertThat(variants.size()).isGreaterThanOrEqualTo(6);
        variants.properties().forEach(variant -> {
            var weight = new BigDecimal(variant.getKey().replaceAll("^w=([0-9.]+),.*", "$1"));
            var path = PATHS.get(variant.getKey().replaceAll("^[^,]+, ", ""));
            var replay = replays.stream()
                    .filter(way -> weight.equals(way.weight()) && way.rounding() == path)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(variant.getKey()));
            assertThat(replay.value().bigDecimalValue(4, RoundingMode.HALF_UP))
                    .as(variant.getKey())
                    .isEqualByComparingTo(variant.getValue().asText());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "PUB-01, 76.475, 0.071, NI_3",
        "PUB-02, 80.50, 0.1, NONE",
        "PUB-03, 90.56, 0.11, NONE",
        "PUB-04, 86.63, 0.33, NONE"
    })
    void namesTheWayBehindEachOfTheFourPublishedFigures(
            String id, BigDecimal printed, BigDecimal weight, RoundingPath rounding) {
        var vector = published()
                .filter(published -> published.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
        var ways = Replay.of(nrr(vector)).stream()
                .filter(replay -> replay.gives(printed))
                .toList();
        assertThat(ways)
                .extracting(Replay::weight, Replay::rounding)
                .contains(org.assertj.core.api.Assertions.tuple(weight, rounding));
        assertThat(ways).noneMatch(Replay::isExact);
    }

    @Test
    void knowsThatThePrintedWeightedNrrOfPub04DoNotAddUpToItsIkm() {
        var pub04 = published()
                .filter(vector -> vector.get("id").asText().equals("PUB-04"))
                .findFirst()
                .orElseThrow();
        var rounded = Replay.of(nrr(pub04)).stream()
                .filter(replay -> new BigDecimal("0.33").equals(replay.weight()))
                .filter(replay -> replay.rounding() == RoundingPath.WEIGHTED_NRR_2)
                .findFirst()
                .orElseThrow();
        assertThat(rounded.value()).isEqualTo(BigFraction.of(865, 10));
        assertThat(rounded.gives(new BigDecimal("86.63"))).isFalse();
    }

    @Test
    void putsTheRegulationsOwnWayFirst() {
        var replays = Replay.of(List.of(BigFraction.of(3), BigFraction.of(4)));
        assertThat(replays.get(0).isExact()).isTrue();
        assertThat(replays.get(0).gives(new BigDecimal("87.50"))).isTrue();
        assertThat(replays.get(0).gives(new BigDecimal("87.49"))).isFalse();
    }

    /** Published NRR, or sums of published sheets and distributions over their respondents. */
    static List<BigFraction> nrr(JsonNode vector) {
        var nrr = new ArrayList<BigFraction>();
        if (vector.has("rows")) {
            var totals = vector.has("totals") ? vector.get("totals") : vector.at("/reported/totals");
            totals.forEach(total ->
                    nrr.add(BigFraction.of(total.asInt(), vector.get("rows").size())));
        } else if (vector.get("unsur").get(0).has("total")) {
            vector.get("unsur")
                    .forEach(unsur -> nrr.add(BigFraction.of(
                            unsur.get("total").asInt(),
                            vector.get("n_respondents").asInt())));
        } else {
            vector.get("unsur")
                    .forEach(unsur -> nrr.add(
                            Replay.fraction(new BigDecimal(unsur.get("nrr").asText()))));
        }
        return nrr;
    }
}
