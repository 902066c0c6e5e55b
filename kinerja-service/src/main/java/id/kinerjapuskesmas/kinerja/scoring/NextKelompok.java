package id.kinerjapuskesmas.kinerja.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The smallest change of one indicator alone that lifts the kelompok: more people served, fewer cases, a rate into another
 * band, more points.
 */
public final class NextKelompok {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Node root;
    private final Map<String, Reading> readings;
    private final BandPolicy bands;
    private final OverallPolicy overall;
    private final Standing now;

    private NextKelompok(Node root, Map<String, Reading> readings, BandPolicy bands, OverallPolicy overall) {
        this.root = root;
        this.readings = readings;
        this.bands = bands;
        this.overall = overall;
        this.now = Standing.of(root, readings, bands, overall);
    }

    /**
     * One way up.
     *
     * @param gain what the indicator's score gains, as a share of its scale
     */
    public record Step(String indicator, Reading before, Reading after, Kelompok reached, BigFraction gain) {}

    /** All single-indicator ways to a better kelompok, the smallest gain in score first; empty when there is none. */
    public static List<Step> steps(Node root, Map<String, Reading> readings, BandPolicy bands, OverallPolicy overall) {
        var search = new NextKelompok(root, readings, bands, overall);
        if (search.now.kelompok() == null || search.now.kelompok() == Kelompok.I) {
            return List.of();
        }
        return search.now
                .scored()
                .leaves()
                .filter(leaf -> leaf.state() == State.OK)
                .map(leaf -> search.smallest(leaf.node().indicator()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Step::gain).thenComparing(Step::indicator))
                .toList();
    }

    private Optional<Step> smallest(Indicator indicator) {
        var reading = readings.get(indicator.code());
        return switch (indicator.type()) {
            case COVERAGE, COUNT -> served(indicator, (Reading.Counts) reading);
            case LOWER_IS_BETTER, RANGE, RATIO_ABOVE -> first(indicator, counts(indicator, (Reading.Counts) reading));
            case SCORE, BINARY -> first(indicator, points(indicator, (Reading.Points) reading));
            case IKM, BED -> first(indicator, figures(indicator, (Reading.Pulled) reading));
        };
    }

    /** Serving more never lowers the score, so that the fewest are found by halving. */
    private Optional<Step> served(Indicator indicator, Reading.Counts counts) {
        var full = indicator.type() == IndicatorType.COVERAGE
                ? ceiling(indicator.target().multiply(counts.denominator()).divide(100))
                : ceiling(indicator.target());
        if (counts.numerator() >= full || lifted(indicator, with(counts, full)).isEmpty()) {
            return Optional.empty();
        }
        var low = counts.numerator();
        var high = full;
        while (high - low > 1) {
            var middle = low + (high - low) / 2;
            if (lifted(indicator, with(counts, middle)).isPresent()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return lifted(indicator, with(counts, high));
    }

    private Optional<Step> first(Indicator indicator, Stream<Reading> nearestFirst) {
        return nearestFirst
                .map(candidate -> lifted(indicator, candidate))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Step> lifted(Indicator indicator, Reading candidate) {
        var changed = new HashMap<>(readings);
        changed.put(indicator.code(), candidate);
        var then = Standing.of(root, changed, bands, overall);
        if (then.kelompok() == null || then.kelompok().compareTo(now.kelompok()) >= 0) {
            return Optional.empty();
        }
        var before = readings.get(indicator.code());
        var gain = indicator
                .score(candidate)
                .score()
                .subtract(indicator.score(before).score());
        return Optional.of(
                new Step(indicator.code(), before, candidate, then.kelompok(), gain.divide(top(indicator.code()))));
    }

    private int top(String indicator) {
        return root.children().stream()
                .filter(component ->
                        component.indicators().anyMatch(one -> one.code().equals(indicator)))
                .findFirst()
                .map(component -> Component.valueOf(component.code()).scale().top())
                .orElseThrow();
    }

    /** The nearest numerator inside each band. */
    private static Stream<Reading> counts(Indicator indicator, Reading.Counts counts) {
        if (counts.denominator() == 0) {
            return Stream.empty();
        }
        var unit = BigFraction.of(counts.denominator(), indicator.factor());
        var numerators = new ArrayList<Long>();
        for (var edge : indicator.bands()) {
            if (edge.upTo() == null) {
                continue;
            }
            var exact = edge.upTo().multiply(unit);
            var onEdge = ceiling(exact);
            var below = floor(exact);
            // the last inside the band that ends here, and the first inside the one that begins
            numerators.add(edge.included() || !exact.equals(BigFraction.of(below)) ? below : below - 1);
            numerators.add(edge.included() && exact.equals(BigFraction.of(onEdge)) ? onEdge + 1 : onEdge);
        }
        var isShare = indicator.type() == IndicatorType.LOWER_IS_BETTER && indicator.factor() == 100;
        return numerators.stream()
                .distinct()
                .filter(numerator -> numerator >= 0 && (!isShare || numerator <= counts.denominator()))
                .sorted(Comparator.comparing(numerator -> Math.abs(numerator - counts.numerator())))
                .map(numerator -> with(counts, numerator));
    }

    private static Stream<Reading> points(Indicator indicator, Reading.Points points) {
        return Stream.of(4, 7, 10)
                .filter(indicator.type()::allows)
                .filter(more -> more > points.points())
                .map(Reading.Points::new);
    }

    /** A figure of another service at the edges of the bands, to the hundredth it is published in. */
    private static Stream<Reading> figures(Indicator indicator, Reading.Pulled pulled) {
        return indicator.bands().stream()
                .filter(band -> band.upTo() != null)
                .map(band -> band.upTo().bigDecimalValue(2, RoundingMode.HALF_UP))
                .flatMap(edge -> Stream.of(edge.subtract(CENT), edge, edge.add(CENT)))
                .filter(value -> value.signum() >= 0)
                .sorted(Comparator.comparing(
                        value -> value.subtract(pulled.value()).abs()))
                .map(Reading.Pulled::new);
    }

    private static Reading with(Reading.Counts counts, long numerator) {
        return new Reading.Counts(numerator, counts.denominator());
    }

    private static long floor(BigFraction value) {
        return value.getNumerator().divide(value.getDenominator()).longValueExact();
    }

    private static long ceiling(BigFraction value) {
        var parts = value.getNumerator().divideAndRemainder(value.getDenominator());
        return parts[0].add(parts[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE)
                .longValueExact();
    }
}
