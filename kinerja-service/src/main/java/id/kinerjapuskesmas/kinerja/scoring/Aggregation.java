package id.kinerjapuskesmas.kinerja.scoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the counts of several months become those of the period: {@code CUMULATIVE} adds what was done and keeps the
 * target population, {@code RATIO} adds both, {@code LAST} takes the last month alone, because a stock is never summed.
 */
@Schema(
        description = "How months become a longer period: `CUMULATIVE` adds what was done and keeps the "
                + "target population; `RATIO` adds both counts; `LAST` takes the last month, a stock is "
                + "never summed.")
public enum Aggregation {
    CUMULATIVE {
        @Override
        public Reading.Counts over(List<Reading.Counts> months) {
            return new Reading.Counts(sum(months, true), last(months).denominator());
        }
    },
    RATIO {
        @Override
        public Reading.Counts over(List<Reading.Counts> months) {
            var countsOfNothing = months.stream().anyMatch(counts -> counts.denominator() == null);
            return new Reading.Counts(sum(months, true), countsOfNothing ? null : sum(months, false));
        }
    },
    LAST {
        @Override
        public Reading.Counts over(List<Reading.Counts> months) {
            return last(months);
        }
    };

    public abstract Reading.Counts over(List<Reading.Counts> months);

    private static Reading.Counts last(List<Reading.Counts> months) {
        return months.get(months.size() - 1);
    }

    private static long sum(List<Reading.Counts> months, boolean numerators) {
        return months.stream()
                .mapToLong(counts -> numerators ? counts.numerator() : counts.denominator())
                .reduce(0, Math::addExact);
    }
}
