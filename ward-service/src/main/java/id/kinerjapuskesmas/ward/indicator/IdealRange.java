package id.kinerjapuskesmas.ward.indicator;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The bounds a profile sets for one indicator, as written in it; those of BTO are per year of 365 days.
 *
 * @param lower null for none
 * @param upper null for none
 */
record IdealRange(Indicator indicator, BigDecimal lower, BigDecimal upper) {

    private static final int DAYS_OF_THE_NORM = 365;

    BigFraction lowerOver(long periodDays) {
        return over(lower, periodDays);
    }

    BigFraction upperOver(long periodDays) {
        return over(upper, periodDays);
    }

    private BigFraction over(BigDecimal bound, long periodDays) {
        if (bound == null) {
            return null;
        }
        var exact = BigFraction.of(
                bound.unscaledValue(), BigDecimal.TEN.pow(bound.scale()).toBigIntegerExact());
        return indicator.scalesWithPeriod() ? exact.multiply(BigFraction.of(periodDays, DAYS_OF_THE_NORM)) : exact;
    }

    /** -1 below, 0 inside, 1 above; a value on a bound is inside only when bounds are inclusive. */
    int compare(BigFraction value, long periodDays, boolean inclusive) {
        var edge = inclusive ? 0 : 1;
        if (lower != null && value.compareTo(lowerOver(periodDays)) < edge) {
            return -1;
        }
        return upper != null && value.compareTo(upperOver(periodDays)) > -edge ? 1 : 0;
    }
}
