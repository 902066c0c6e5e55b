package id.kinerjapuskesmas.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Every thousandth of both scales, every edge to a billionth, under every policy; expected values by whole numbers. */
class KelompokEdgesTest {

    private static final BigFraction HAIR = BigFraction.of(1, 1_000_000_000);

    private static Kelompok whole(long value, long first, long secondFrom) {
        return value >= first ? Kelompok.I : value >= secondFrom ? Kelompok.II : Kelompok.III;
    }

    private static BigFraction thousandths(long value) {
        return BigFraction.of(value, 1000);
    }

    @Test
    void bandsEveryThousandthOfACoverage() {
        for (var k = 0L; k <= 100_000; k++) {
            // above 80 begins with 80.001 here
            assertThat(BandPolicy.CONTINUOUS.kelompok(Scale.COVERAGE, thousandths(k)))
                    .as("%d thousandths", k)
                    .isEqualTo(whole(k, 91_000, 80_001));
            assertThat(BandPolicy.ROUND_INT.kelompok(Scale.COVERAGE, thousandths(k)))
                    .as("%d thousandths, rounded", k)
                    .isEqualTo(whole((k + 500) / 1000, 91, 81));
        }
    }

    @Test
    void bandsEveryThousandthOfAScore() {
        for (var k = 0L; k <= 10_000; k++) {
            assertThat(BandPolicy.CONTINUOUS.kelompok(Scale.SCORE, thousandths(k)))
                    .as("%d thousandths", k)
                    .isEqualTo(whole(k, 8_500, 5_500));
            assertThat(BandPolicy.ROUND_INT.kelompok(Scale.SCORE, thousandths(k)))
                    .as("%d thousandths, rounded", k)
                    .isEqualTo(whole((k + 50) / 100, 85, 55));
        }
    }

    private record Edge(BandPolicy policy, Scale scale, BigFraction at, Kelompok below, Kelompok on, Kelompok above) {}

    @Test
    void bandsAHairBelowOnAndAboveEveryEdge() {
        var edges = List.of(
                new Edge(
                        BandPolicy.CONTINUOUS, Scale.COVERAGE, BigFraction.of(91), Kelompok.II, Kelompok.I, Kelompok.I),
                new Edge(
                        BandPolicy.CONTINUOUS,
                        Scale.COVERAGE,
                        BigFraction.of(80),
                        Kelompok.III,
                        Kelompok.III,
                        Kelompok.II),
                new Edge(
                        BandPolicy.CONTINUOUS, Scale.SCORE, BigFraction.of(17, 2), Kelompok.II, Kelompok.I, Kelompok.I),
                new Edge(
                        BandPolicy.CONTINUOUS,
                        Scale.SCORE,
                        BigFraction.of(11, 2),
                        Kelompok.III,
                        Kelompok.II,
                        Kelompok.II),
                new Edge(
                        BandPolicy.ROUND_INT,
                        Scale.COVERAGE,
                        BigFraction.of(181, 2),
                        Kelompok.II,
                        Kelompok.I,
                        Kelompok.I),
                new Edge(
                        BandPolicy.ROUND_INT,
                        Scale.COVERAGE,
                        BigFraction.of(161, 2),
                        Kelompok.III,
                        Kelompok.II,
                        Kelompok.II),
                new Edge(
                        BandPolicy.ROUND_INT,
                        Scale.SCORE,
                        BigFraction.of(845, 100),
                        Kelompok.II,
                        Kelompok.I,
                        Kelompok.I),
                new Edge(
                        BandPolicy.ROUND_INT,
                        Scale.SCORE,
                        BigFraction.of(545, 100),
                        Kelompok.III,
                        Kelompok.II,
                        Kelompok.II));
        for (var edge : edges) {
            assertThat(edge.policy().kelompok(edge.scale(), edge.at().subtract(HAIR)))
                    .as("below %s", edge)
                    .isEqualTo(edge.below());
            assertThat(edge.policy().kelompok(edge.scale(), edge.at()))
                    .as("on %s", edge)
                    .isEqualTo(edge.on());
            assertThat(edge.policy().kelompok(edge.scale(), edge.at().add(HAIR)))
                    .as("above %s", edge)
                    .isEqualTo(edge.above());
        }
    }

    /** Around each edge in tenths: coverage in tenths, management and quality in hundredths. */
    @Test
    void putsComponentsTogetherAroundEveryEdgeUnderEveryPolicy() {
        var coverages = List.of(0, 799, 800, 801, 904, 905, 909, 910, 911, 1000);
        var scores = new ArrayList<Integer>(List.of(0, 544, 545, 549, 550, 551, 844, 845, 849, 850, 851, 1000));
        scores.add(null);
        for (var coverage : coverages) {
            for (var management : scores) {
                for (var quality : scores) {
                    if (management != null) {
                        check(coverage, management, quality);
                    }
                }
            }
        }
    }

    private static void check(int coverage, int management, Integer quality) {
        Map<Component, BigFraction> values = new EnumMap<>(Component.class);
        values.put(Component.PELAYANAN, BigFraction.of(coverage, 10));
        values.put(Component.MANAJEMEN, BigFraction.of(management, 100));
        if (quality != null) {
            values.put(Component.MUTU, BigFraction.of(quality, 100));
        }
        var ofCoverage = whole(coverage, 910, 801);
        var worst = Math.max(
                Math.max(ofCoverage.ordinal(), whole(management, 850, 550).ordinal()),
                quality == null ? 0 : whole(quality, 850, 550).ordinal());
        assertThat(OverallPolicy.WORST_OF
                        .kelompok(values, BandPolicy.CONTINUOUS)
                        .ordinal())
                .isEqualTo(worst);
        assertThat(OverallPolicy.COVERAGE_ONLY.kelompok(values, BandPolicy.CONTINUOUS))
                .isEqualTo(ofCoverage);
        // tenths of per cent, summed; compared with 91 and 80 times the number of components
        var count = quality == null ? 2 : 3;
        var sum = coverage + management + (quality == null ? 0 : quality);
        assertThat(OverallPolicy.MEAN_OF_BLOCKS.kelompok(values, BandPolicy.CONTINUOUS))
                .isEqualTo(whole(sum, 910L * count, 800L * count + 1));
    }
}
