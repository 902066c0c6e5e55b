package id.kinerjapuskesmas.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores of 0, 4, 7 and 10. */
class ManagementTest {

    private static Indicator item(String code, IndicatorType type) {
        return new Indicator(code, type, null, 1, List.of());
    }

    private static Scored mean(List<Integer> scores) {
        var readings = new HashMap<String, Reading>();
        var items = IntStream.range(0, scores.size())
                .mapToObj(i -> {
                    readings.put("M" + i, new Reading.Points(scores.get(i)));
                    return Node.leaf(item("M" + i, IndicatorType.SCORE));
                })
                .toList();
        return Node.branch("G", NodeKind.GROUP, items).score(readings::get);
    }

    @Test
    void averagesTheScoresOfPkp07() {
        var vector = Vectors.of("PKP-07");
        var scores = Vectors.list(vector.at("/inputs/scores")).stream()
                .map(score -> score.asInt())
                .toList();
        assertThat(mean(scores).score()).isEqualTo(Vectors.exact(vector.at("/published/kelompok_manajemen")));
    }

    @Test
    void roundsHalfUpAsPkp08Prints() {
        var vector = Vectors.of("PKP-08");
        // sum 145 over 16 items, of the scores that the scale has
        var scores = List.of(10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 7, 4, 4);
        assertThat(scores.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(vector.at("/inputs/sum").asInt());
        assertThat(scores).hasSize(vector.at("/inputs/n").asInt());
        var mean = mean(scores).score();
        assertThat(mean).isEqualTo(Vectors.exact(vector.at("/recomputed/exact")));
        assertThat(mean.bigDecimalValue(3, RoundingMode.HALF_UP))
                .isEqualByComparingTo(Vectors.decimal(vector.at("/published/manajemen_umum")));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 5, 8, 9, 11, 100})
    void refusesScoresThatTheScaleDoesNotHave(int points) {
        assertThatThrownBy(() -> item("M", IndicatorType.SCORE).score(new Reading.Points(points)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 7})
    void refusesHalfMeasuresForBinaryItems(int points) {
        assertThatThrownBy(() -> item("M", IndicatorType.BINARY).score(new Reading.Points(points)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
