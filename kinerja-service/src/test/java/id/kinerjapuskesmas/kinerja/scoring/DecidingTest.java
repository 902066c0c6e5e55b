package id.kinerjapuskesmas.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class DecidingTest {

    private static Map<Component, Kelompok> groups(Kelompok coverage, Kelompok management, Kelompok quality) {
        var groups = new EnumMap<Component, Kelompok>(Component.class);
        groups.put(Component.PELAYANAN, coverage);
        groups.put(Component.MANAJEMEN, management);
        if (quality != null) {
            groups.put(Component.MUTU, quality);
        }
        return groups;
    }

    @Test
    void theWorstComponentsDecideUnderWorstOf() {
        assertThat(OverallPolicy.WORST_OF.deciding(groups(Kelompok.I, Kelompok.III, Kelompok.II)))
                .containsExactly(Component.MANAJEMEN);
        assertThat(OverallPolicy.WORST_OF.deciding(groups(Kelompok.II, Kelompok.I, Kelompok.II)))
                .containsExactly(Component.PELAYANAN, Component.MUTU);
        assertThat(OverallPolicy.WORST_OF.deciding(groups(Kelompok.I, Kelompok.I, null)))
                .containsExactly(Component.PELAYANAN, Component.MANAJEMEN);
    }

    @Test
    void coverageAloneOrAllTogetherDecideUnderTheOthers() {
        assertThat(OverallPolicy.COVERAGE_ONLY.deciding(groups(Kelompok.I, Kelompok.III, null)))
                .containsExactly(Component.PELAYANAN);
        assertThat(OverallPolicy.MEAN_OF_BLOCKS.deciding(groups(Kelompok.I, Kelompok.III, Kelompok.II)))
                .containsExactly(Component.PELAYANAN, Component.MANAJEMEN, Component.MUTU);
    }

    @Test
    void aSpanTouchesOneValueOfEveryBandOnItsWay() {
        // the bands of the shipped IKM row: 0 below 65, 4 below 76.61, 7 below 88.31, else 10
        var table = List.of(
                new Band(Exact.of("65.00"), false, BigFraction.of(0)),
                new Band(Exact.of("76.61"), false, BigFraction.of(4)),
                new Band(Exact.of("88.31"), false, BigFraction.of(7)),
                new Band(null, false, BigFraction.of(10)));
        assertThat(scores(table, "80", "85")).containsExactly(BigFraction.of(7));
        assertThat(scores(table, "70", "76.61")).containsExactly(BigFraction.of(4), BigFraction.of(7));
        assertThat(scores(table, "64.99", "95"))
                .containsExactly(BigFraction.of(0), BigFraction.of(4), BigFraction.of(7), BigFraction.of(10));
    }

    private static List<BigFraction> scores(List<Band> table, String lower, String upper) {
        return Band.touched(table, Exact.of(lower), Exact.of(upper)).stream()
                .map(value -> Band.score(table, value))
                .toList();
    }
}
