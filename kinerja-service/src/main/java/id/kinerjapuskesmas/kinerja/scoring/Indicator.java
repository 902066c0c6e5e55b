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
            return Outcome.none(this, reading, State.NOT_AVAILABLE, absent.reason());
        }
        if (reading instanceof Reading.Excluded excluded) {
            return Outcome.none(this, reading, State.NOT_APPLICABLE, excluded.reason());
        }
        if (reading instanceof Reading.Missing) {
            return Outcome.none(this, reading, State.MISSING, "NOT_FILLED");
        }
        return switch (type) {
            case COVERAGE -> coverage((Reading.Counts) reading);
            case COUNT -> capped((Reading.Counts) reading);
            case LOWER_IS_BETTER, RANGE -> banded((Reading.Counts) reading);
            case RATIO_ABOVE -> ratio((Reading.Counts) reading);
            case SCORE, BINARY -> points((Reading.Points) reading);
            case IKM, BED -> Outcome.of(this, reading, band(raw(reading)));
        };
    }

    /** Nobody to serve means that the row does not apply. */
    private Outcome coverage(Reading.Counts counts) {
        return counts.denominator() == 0
                ? Outcome.none(this, counts, State.NOT_APPLICABLE, "NO_TARGET_POPULATION")
                : capped(counts);
    }

    private Outcome capped(Reading.Counts counts) {
        var uncapped = uncapped(counts);
        return Outcome.of(this, counts, uncapped.reaches(Ratio.HUNDRED) ? Ratio.HUNDRED : uncapped);
    }

    /** TS = T × ToS of a coverage, which stays unrounded; the times of a count. */
    Ratio expected(Reading.Counts counts) {
        var expected = Ratio.of(target);
        return type == IndicatorType.COVERAGE
                ? expected.times(Ratio.of(counts.denominator())).over(Ratio.HUNDRED)
                : expected;
    }

    /** Achievement in per cent of what was expected. */
    Ratio uncapped(Reading.Counts counts) {
        return Ratio.HUNDRED.times(Ratio.of(counts.numerator())).over(expected(counts));
    }

    private Outcome banded(Reading.Counts counts) {
        return counts.denominator() == 0
                ? Outcome.none(this, counts, State.NOT_APPLICABLE, "DENOMINATOR_ZERO")
                : Outcome.of(this, counts, band(raw(counts)));
    }

    /** Something over nothing exceeds every bound; nothing over nothing does not apply. */
    private Outcome ratio(Reading.Counts counts) {
        if (counts.denominator() == 0 && counts.numerator() > 0) {
            return Outcome.of(this, counts, Ratio.of(bands.get(bands.size() - 1).score()));
        }
        return banded(counts);
    }

    private Ratio band(BigFraction raw) {
        return Ratio.of(Band.score(bands, raw));
    }

    private Outcome points(Reading.Points points) {
        if (!type.allows(points.points())) {
            throw new IllegalArgumentException(code + ": " + points.points() + " is no score of " + type);
        }
        return Outcome.of(this, points, Ratio.of(points.points()));
    }

    /** The value before target, bands and cap; null for something over nothing. */
    BigFraction raw(Reading reading) {
        if (reading instanceof Reading.Points points) {
            return BigFraction.of(points.points());
        }
        if (reading instanceof Reading.Pulled pulled) {
            return Exact.of(pulled.value());
        }
        var counts = (Reading.Counts) reading;
        if (type == IndicatorType.COUNT) {
            return BigFraction.of(counts.numerator());
        }
        if (counts.denominator() == 0) {
            return null;
        }
        return BigFraction.of(counts.numerator(), counts.denominator())
                .multiply(type == IndicatorType.COVERAGE ? 100 : factor);
    }
}
