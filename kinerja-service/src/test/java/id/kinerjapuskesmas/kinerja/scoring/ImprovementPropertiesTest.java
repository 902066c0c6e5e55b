package id.kinerjapuskesmas.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

/** Whole instruments with rows of every hand-entered type, and what must hold of them whatever is entered. */
class ImprovementPropertiesTest {

    private static final List<Band> FEWER_IS_BETTER = List.of(
            new Band(BigFraction.of(14), true, BigFraction.of(100)),
            new Band(BigFraction.of(20), true, BigFraction.of(75)),
            new Band(null, false, BigFraction.of(25)));
    private static final int[] POINTS = {0, 4, 7, 10};

    /** An instrument of random shape with a random reading of each row; some rows do not apply. */
    private static final class Filled {

        final Random random;
        final Node root;
        final Map<String, Reading> readings = new HashMap<>();

        Filled(Random random) {
            this.random = random;
            var programmes = new ArrayList<Node>();
            for (var programme = 0; programme <= random.nextInt(3); programme++) {
                programmes.add(Node.branch("P" + programme, NodeKind.PROGRAMME, rows("P" + programme + "_")));
            }
            var groups = new ArrayList<Node>();
            for (var group = 0; group <= random.nextInt(2); group++) {
                groups.add(Node.branch("G" + group, NodeKind.GROUP, items("G" + group + "_")));
            }
            root = Node.branch(
                    "PKP",
                    NodeKind.ROOT,
                    List.of(
                            Node.branch("PELAYANAN", NodeKind.COMPONENT, programmes),
                            Node.branch("MANAJEMEN", NodeKind.COMPONENT, groups)));
        }

        private List<Node> rows(String prefix) {
            var rows = new ArrayList<Node>();
            for (var row = 0; row <= random.nextInt(5); row++) {
                var code = prefix + row;
                var kind = random.nextInt(3);
                rows.add(Node.leaf(
                        kind == 0
                                ? new Indicator(code, IndicatorType.LOWER_IS_BETTER, null, 100, FEWER_IS_BETTER)
                                : kind == 1
                                        ? new Indicator(code, IndicatorType.COUNT, BigFraction.of(6), 1, List.of())
                                        : new Indicator(
                                                code,
                                                IndicatorType.COVERAGE,
                                                BigFraction.of(10L + random.nextInt(91)),
                                                100,
                                                List.of())));
                var population = row > 0 && random.nextInt(4) == 0 ? 0L : 1L + random.nextInt(500);
                readings.put(
                        code,
                        kind == 1
                                ? new Reading.Counts((long) random.nextInt(9), null)
                                : new Reading.Counts((long) random.nextInt((int) population + 1), population));
            }
            return rows;
        }

        private List<Node> items(String prefix) {
            var items = new ArrayList<Node>();
            for (var item = 0; item <= random.nextInt(4); item++) {
                var code = prefix + item;
                items.add(Node.leaf(new Indicator(code, IndicatorType.SCORE, null, 1, List.of())));
                readings.put(code, new Reading.Points(POINTS[random.nextInt(POINTS.length)]));
            }
            return items;
        }

        /** The same with one row bettered; a row that does not apply cannot be. */
        Map<String, Reading> bettered() {
            var all = root.indicators().toList();
            var one = all.get(random.nextInt(all.size()));
            var after = new HashMap<>(readings);
            after.put(one.code(), better(one, readings.get(one.code())));
            return after;
        }

        private Reading better(Indicator one, Reading reading) {
            if (reading instanceof Reading.Points points) {
                return new Reading.Points(Math.min(10, points.points() == 0 ? 4 : points.points() + 3));
            }
            var counts = (Reading.Counts) reading;
            if (counts.denominator() != null && counts.denominator() == 0) {
                return counts;
            }
            var step = 1L + random.nextInt(50);
            return one.type() == IndicatorType.LOWER_IS_BETTER
                    ? new Reading.Counts(Math.max(0, counts.numerator() - step), counts.denominator())
                    : new Reading.Counts(counts.numerator() + step, counts.denominator());
        }

        Standing standing(Map<String, Reading> of, BandPolicy bands, OverallPolicy overall) {
            return Standing.of(root, of, bands, overall);
        }
    }

    private static Contender contender(String facility, Standing standing) {
        return new Contender(
                facility,
                standing.kelompok(),
                standing.components().get(Component.PELAYANAN),
                standing.components().get(Component.MANAJEMEN),
                null);
    }

    private static int position(List<Contender> all, String facility) {
        return Place.of(all).stream()
                .filter(place -> place.contender().facility().equals(facility))
                .findFirst()
                .orElseThrow()
                .position();
    }

    @Property(tries = 500)
    void betteringOneRowNeverWorsensKelompokOrPlace(
            @ForAll Random random,
            @ForAll BandPolicy bands,
            @ForAll OverallPolicy overall,
            @ForAll @IntRange(min = 1, max = 5) int others) {
        var own = new Filled(random);
        var before = own.standing(own.readings, bands, overall);
        var after = own.standing(own.bettered(), bands, overall);
        if (before.kelompok() == null) {
            // every row of a component may be without anybody to serve
            assertThat(after.kelompok()).isNull();
            return;
        }
        assertThat(after.kelompok()).isLessThanOrEqualTo(before.kelompok());
        var rest = new ArrayList<Contender>();
        for (var other = 0; other < others; other++) {
            var filled = new Filled(random);
            var standing = filled.standing(filled.readings, bands, overall);
            if (standing.kelompok() != null) {
                rest.add(contender("F" + other, standing));
            }
        }
        var with = new ArrayList<>(rest);
        with.add(contender("OWN", before));
        var then = new ArrayList<>(rest);
        then.add(contender("OWN", after));
        assertThat(position(then, "OWN")).isLessThanOrEqualTo(position(with, "OWN"));
    }

    @Property(tries = 500)
    void aRowThatDoesNotApplyMovesNoMeanOfTheTree(@ForAll Random random, @ForAll OverallPolicy overall) {
        var own = new Filled(random);
        var services = own.root.children().get(0);
        var where = random.nextInt(services.children().size());
        var programmes = new ArrayList<>(services.children());
        var rows = new ArrayList<>(programmes.get(where).children());
        rows.add(
                random.nextInt(rows.size() + 1),
                Node.leaf(new Indicator("EXTRA", IndicatorType.COVERAGE, BigFraction.of(100), 100, List.of())));
        programmes.set(where, Node.branch("P" + where, NodeKind.PROGRAMME, rows));
        var root = Node.branch(
                "PKP",
                NodeKind.ROOT,
                List.of(
                        Node.branch("PELAYANAN", NodeKind.COMPONENT, programmes),
                        own.root.children().get(1)));
        var with = new HashMap<>(own.readings);
        with.put("EXTRA", new Reading.Counts((long) random.nextInt(10), 0L));
        var before = own.standing(own.readings, BandPolicy.CONTINUOUS, overall);
        var after = Standing.of(root, with, BandPolicy.CONTINUOUS, overall);
        assertThat(after.components()).isEqualTo(before.components());
        assertThat(after.kelompok()).isEqualTo(before.kelompok());
        assertThat(after.scored().tally().notApplicable())
                .isEqualTo(before.scored().tally().notApplicable() + 1);
    }

    @Property
    void aStockIsNeverSummedOverMonths(@ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int months) {
        var counts = new ArrayList<Reading.Counts>();
        for (var month = 0; month < months; month++) {
            counts.add(new Reading.Counts((long) random.nextInt(1000), (long) random.nextInt(1000)));
        }
        var last = counts.get(months - 1);
        var done = counts.stream().mapToLong(Reading.Counts::numerator).sum();
        var of = counts.stream().mapToLong(Reading.Counts::denominator).sum();
        assertThat(Aggregation.LAST.over(counts)).isEqualTo(last);
        assertThat(Aggregation.CUMULATIVE.over(counts)).isEqualTo(new Reading.Counts(done, last.denominator()));
        assertThat(Aggregation.RATIO.over(counts)).isEqualTo(new Reading.Counts(done, of));
    }
}
