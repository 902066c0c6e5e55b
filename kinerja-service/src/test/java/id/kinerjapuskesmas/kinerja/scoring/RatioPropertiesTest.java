package id.kinerjapuskesmas.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;

/** What is reduced only at the end must be what would have been reduced at every step. */
class RatioPropertiesTest {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    @Provide
    Arbitrary<BigFraction> fractions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4000),
                        Arbitraries.integers().between(1, 40))
                .as(BigFraction::of);
    }

    @Provide
    Arbitrary<List<BigFraction>> manyFractions() {
        return fractions().list().ofMinSize(1).ofMaxSize(60);
    }

    /** Four programmes of coverages: target, served and population of each; a population of 0 does not apply. */
    @Provide
    Arbitrary<List<List<int[]>>> programmes() {
        var row = Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(0, 700))
                .as((target, served, population) -> new int[] {target, served, population});
        return row.list().ofMinSize(1).ofMaxSize(12).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 300)
    void meansOfATreeAreThoseOfReducedFractionsStepByStep(@ForAll("programmes") List<List<int[]>> programmes) {
        var readings = new HashMap<String, Reading>();
        var nodes = new ArrayList<Node>();
        var means = new ArrayList<BigFraction>();
        for (var p = 0; p < programmes.size(); p++) {
            var leaves = new ArrayList<Node>();
            var scores = new ArrayList<BigFraction>();
            for (var i = 0; i < programmes.get(p).size(); i++) {
                var row = programmes.get(p).get(i);
                var code = "P" + p + "I" + i;
                leaves.add(
                        Node.leaf(new Indicator(code, IndicatorType.COVERAGE, BigFraction.of(row[0]), 100, List.of())));
                readings.put(code, new Reading.Counts((long) row[1], (long) row[2]));
                if (row[2] > 0) {
                    var achieved = BigFraction.of(row[1])
                            .divide(BigFraction.of(row[0], 100).multiply(row[2]))
                            .multiply(100);
                    scores.add(achieved.compareTo(HUNDRED) > 0 ? HUNDRED : achieved);
                }
            }
            nodes.add(Node.branch("P" + p, NodeKind.PROGRAMME, leaves));
            if (!scores.isEmpty()) {
                means.add(mean(scores));
            }
        }
        var scored = Node.branch("PELAYANAN", NodeKind.COMPONENT, nodes).score(readings::get);
        assertThat(scored.score()).isEqualTo(means.isEmpty() ? null : mean(means));
    }

    @Property(tries = 300)
    void aRoundedMeanIsTheExactMeanRounded(@ForAll("manyFractions") List<BigFraction> values) {
        assertThat(RoundedMean.of(values, 2)).isEqualTo(mean(values).bigDecimalValue(2, RoundingMode.HALF_UP));
    }

    @Example
    void aMeanThatThirdsPutExactlyOnTheEdgeIsRoundedUp() {
        var thirds = List.of(BigFraction.of(1, 3), BigFraction.of(2, 3), BigFraction.of(203, 100));
        // 1/3 + 2/3 + 2.03 = 3.03, a third of it 1.01; with 2.015 in its place 3.015, a third of it 1.005
        assertThat(RoundedMean.of(thirds, 2)).isEqualTo(new BigDecimal("1.01"));
        var edge = List.of(BigFraction.of(1, 3), BigFraction.of(2, 3), BigFraction.of(2015, 1000));
        assertThat(RoundedMean.of(edge, 2)).isEqualTo(new BigDecimal("1.01"));
        assertThat(RoundedMean.of(List.of(), 2)).isNull();
    }

    @Property(tries = 300)
    void aRatioReachesAnotherWhereTheReducedFractionDoes(
            @ForAll("fractions") BigFraction one, @ForAll("fractions") BigFraction other) {
        assertThat(Ratio.of(one).reaches(Ratio.of(other))).isEqualTo(one.compareTo(other) >= 0);
    }

    private static BigFraction mean(List<BigFraction> values) {
        return IntStream.range(0, values.size())
                .mapToObj(values::get)
                .reduce(BigFraction.ZERO, BigFraction::add)
                .divide(values.size());
    }
}
