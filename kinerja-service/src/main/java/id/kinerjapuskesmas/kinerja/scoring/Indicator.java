package id.kinerjapuskesmas.kinerja.scoring;

import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One row of an instrument and its arithmetic.
 *
 * @param target per cent of the population for a coverage, times for a count; null elsewhere
 * @param factor what the raw value is multiplied with: 100 for per cent, 1000 for per mille, 1 for a ratio
 * @param bands for the banded types, the last one open; else empty
 */
public record Indicator(String code, IndicatorType type, BigFraction target, int factor, List<Band> bands) {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    public Indicator {
        Objects.requireNonNull(code);
        bands = List.copyOf(bands);
        var needsTarget = type == IndicatorType.COVERAGE || type == IndicatorType.COUNT;
        if (needsTarget != (target != null) || (target != null && target.signum() <= 0)) {
            throw new IllegalArgumentException(code + ": coverages and counts, and only they, have a target above 0");
        }
        var open = !bands.isEmpty() && bands.get(bands.size() - 1).upTo() == null;
        if (!(needsTarget || type.isPoints()) && !open) {
            throw new IllegalArgumentException(code + ": its last band must be open");
        }
    }

    /** The score of a reading, or why there is none. */
    public Outcome score(Reading reading) {
        if (reading instanceof Reading.Absent absent) {
            return Outcome.none(State.NOT_AVAILABLE, absent.reason());
        }
        if (reading instanceof Reading.Excluded excluded) {
            return Outcome.none(State.NOT_APPLICABLE, excluded.reason());
        }
        if (reading instanceof Reading.Missing) {
            return Outcome.none(State.MISSING, "NOT_FILLED");
        }
        return switch (type) {
            case COVERAGE -> coverage((Reading.Counts) reading);
            case COUNT -> count((Reading.Counts) reading);
            case LOWER_IS_BETTER, RANGE -> banded((Reading.Counts) reading);
            case RATIO_ABOVE -> ratio((Reading.Counts) reading);
            case SCORE, BINARY -> points((Reading.Points) reading);
            case IKM, BED -> pulled((Reading.Pulled) reading);
        };
    }

    /** TS = T × ToS stays unrounded; nobody to serve means that the row does not apply. */
    private Outcome coverage(Reading.Counts counts) {
        if (counts.denominator() == 0) {
            return Outcome.none(State.NOT_APPLICABLE, "NO_TARGET_POPULATION");
        }
        var raw = HUNDRED.multiply(BigFraction.of(counts.numerator(), counts.denominator()));
        var expected = target.multiply(counts.denominator()).divide(100);
        return capped(counts.numerator(), expected, raw);
    }

    private Outcome count(Reading.Counts counts) {
        return capped(counts.numerator(), target, BigFraction.of(counts.numerator()));
    }

    private static Outcome capped(long achieved, BigFraction expected, BigFraction raw) {
        var uncapped = HUNDRED.multiply(achieved).divide(expected);
        var score = uncapped.compareTo(HUNDRED) > 0 ? HUNDRED : uncapped;
        return new Outcome(State.OK, score, raw, expected, uncapped, null);
    }

    private Outcome banded(Reading.Counts counts) {
        if (counts.denominator() == 0) {
            return Outcome.none(State.NOT_APPLICABLE, "DENOMINATOR_ZERO");
        }
        var raw = BigFraction.of(counts.numerator(), counts.denominator()).multiply(factor);
        return Outcome.of(Band.score(bands, raw), raw);
    }

    /** Something over nothing exceeds every bound; nothing over nothing does not apply. */
    private Outcome ratio(Reading.Counts counts) {
        if (counts.denominator() == 0 && counts.numerator() > 0) {
            return Outcome.of(bands.get(bands.size() - 1).score(), null);
        }
        return banded(counts);
    }

    private Outcome points(Reading.Points points) {
        if (!type.allows(points.points())) {
            throw new IllegalArgumentException(code + ": " + points.points() + " is no score of " + type);
        }
        var score = BigFraction.of(points.points());
        return Outcome.of(score, score);
    }

    private Outcome pulled(Reading.Pulled pulled) {
        var raw = Exact.of(pulled.value());
        return Outcome.of(Band.score(bands, raw), raw);
    }
}
