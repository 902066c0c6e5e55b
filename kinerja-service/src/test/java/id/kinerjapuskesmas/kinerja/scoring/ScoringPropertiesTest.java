package id.kinerjapuskesmas.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;

class ScoringPropertiesTest {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    /** Few distinct values, so that ties are frequent. */
    @Provide
    Arbitrary<List<Contender>> contenders() {
        var value = Arbitraries.integers().between(0, 3).map(BigFraction::of);
        var one = Combinators.combine(Arbitraries.of(Kelompok.class), value, value, value.injectNull(0.3))
                .as((kelompok, coverage, management, quality) ->
                        new Contender("", kelompok, coverage, management, quality));
        return one.list().ofMinSize(1).ofMaxSize(40).map(all -> IntStream.range(0, all.size())
                .mapToObj(i -> new Contender(
                        "F%02d".formatted(i),
                        all.get(i).kelompok(),
                        all.get(i).coverage(),
                        all.get(i).management(),
                        all.get(i).quality()))
                .toList());
    }

    @Property
    void ranksDoNotDependOnTheOrderOfTheInput(@ForAll("contenders") List<Contender> contenders, @ForAll Random random) {
        var shuffled = new ArrayList<>(contenders);
        Collections.shuffle(shuffled, random);
        assertThat(Place.of(shuffled)).isEqualTo(Place.of(contenders));
    }

    @Property
    void theRankIsOneMoreThanTheNumberOfBetterOnesInTheKelompok(@ForAll("contenders") List<Contender> contenders) {
        for (var place : Place.of(contenders)) {
            var better = contenders.stream()
                    .filter(other -> Contender.BY_PERFORMANCE.compare(other, place.contender()) < 0)
                    .toList();
            assertThat(place.position()).isEqualTo(better.size() + 1);
            assertThat(place.rank())
                    .isEqualTo(1
                            + (int) better.stream()
                                    .filter(other -> other.kelompok()
                                            == place.contender().kelompok())
                                    .count());
        }
    }

    @Property
    void whoStandsInsteadIsPlacedAsIfAllWereRankedAgain(
            @ForAll("contenders") List<Contender> contenders,
            @ForAll("contenders") List<Contender> others,
            @ForAll @IntRange(max = 39) int which) {
        var real = contenders.get(which % contenders.size());
        var other = others.get(0);
        var supposed =
                new Contender(real.facility(), other.kelompok(), other.coverage(), other.management(), other.quality());
        var ranked = Place.of(
                contenders.stream().map(one -> one == real ? supposed : one).toList());
        assertThat(Field.of(Place.of(contenders)).instead(real, supposed))
                .isEqualTo(ranked.stream()
                        .filter(place -> place.contender() == supposed)
                        .findFirst()
                        .orElseThrow());
    }

    @Property
    void servingMorePeopleNeverWorsensThePlace(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 1000) Integer> served,
            @ForAll @IntRange(max = 11) int which,
            @ForAll @IntRange(min = 1, max = 500) int more) {
        var improved = which % served.size();
        var before = places(served);
        var better = new ArrayList<>(served);
        better.set(improved, served.get(improved) + more);
        assertThat(places(better).get("F" + improved)).isLessThanOrEqualTo(before.get("F" + improved));
    }

    private static Map<String, Integer> places(List<Integer> served) {
        var contenders = IntStream.range(0, served.size())
                .mapToObj(i -> {
                    var coverage = tree(1, HUNDRED)
                            .score(code -> new Reading.Counts((long) served.get(i), 1000L))
                            .score();
                    var values = Map.of(Component.PELAYANAN, coverage, Component.MANAJEMEN, BigFraction.of(9));
                    return new Contender(
                            "F" + i,
                            OverallPolicy.WORST_OF.kelompok(values, BandPolicy.CONTINUOUS),
                            coverage,
                            BigFraction.of(9),
                            null);
                })
                .toList();
        return Place.of(contenders).stream()
                .collect(Collectors.toMap(place -> place.contender().facility(), Place::position));
    }

    private static Node tree(int leaves, BigFraction target) {
        return Node.branch(
                "I",
                NodeKind.PROGRAMME,
                IntStream.range(0, leaves)
                        .mapToObj(
                                i -> Node.leaf(new Indicator("L" + i, IndicatorType.COVERAGE, target, 100, List.of())))
                        .toList());
    }

    @Property
    void aRowThatDoesNotApplyNeverMovesAMean(
            @ForAll @Size(min = 1, max = 10) List<@LongRange(max = 5000) Long> served,
            @ForAll @IntRange(max = 10) int where) {
        var readings = new ArrayList<Reading>();
        served.forEach(number -> readings.add(new Reading.Counts(number, 3000L)));
        var without = mean(readings);
        readings.add(where % (served.size() + 1), new Reading.Counts(0L, 0L));
        assertThat(mean(readings)).isEqualTo(without);
    }

    private static BigFraction mean(List<Reading> readings) {
        var byCode = new HashMap<String, Reading>();
        for (var i = 0; i < readings.size(); i++) {
            byCode.put("L" + i, readings.get(i));
        }
        return tree(readings.size(), BigFraction.of(80)).score(byCode::get).score();
    }

    @Property
    void aCoverageIsNeverBelowZeroNorAboveAHundredNorLoweredByServingMore(
            @ForAll @LongRange(max = 1_000_000) long served,
            @ForAll @LongRange(min = 1, max = 1_000_000) long population,
            @ForAll @IntRange(min = 1, max = 100) int target) {
        var indicator = new Indicator("L", IndicatorType.COVERAGE, BigFraction.of(target), 100, List.of());
        var score = indicator.score(new Reading.Counts(served, population)).score();
        var more = indicator.score(new Reading.Counts(served + 1, population)).score();
        assertThat(score).isBetween(BigFraction.ZERO, HUNDRED);
        assertThat(more).isGreaterThanOrEqualTo(score);
    }
}
