package id.kinerjapuskesmas.kinerja.spm;

import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/** The SPM index: of a service 80 parts people served and 20 parts goods and staff, of a region the mean over services. */
final class SpmIndex {

    static final BigFraction HUNDRED = BigFraction.of(100);
    private static final BigFraction PEOPLE = BigFraction.of(4, 5);
    private static final BigFraction QUALITY = BigFraction.of(1, 5);

    private SpmIndex() {}

    /** Served over target population in the unit's factor, uncapped; null when there is nobody to serve. */
    static BigFraction raw(long numerator, long denominator, int factor) {
        return denominator == 0 ? null : BigFraction.of(numerator, denominator).multiply(factor);
    }

    static BigFraction capped(BigFraction percent) {
        return percent.compareTo(HUNDRED) > 0 ? HUNDRED : percent;
    }

    /** Mean of the item percentages, each capped; null when no item is needed. */
    static BigFraction quality(List<BigFraction> items) {
        return mean(
                items.stream().filter(Objects::nonNull).map(SpmIndex::capped).toList());
    }

    static BigFraction service(BigFraction served, BigFraction quality) {
        return PEOPLE.multiply(capped(served)).add(QUALITY.multiply(capped(quality)));
    }

    /** Null when there is nothing to average. */
    static BigFraction mean(List<BigFraction> values) {
        return values.isEmpty()
                ? null
                : values.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(values.size());
    }
}
