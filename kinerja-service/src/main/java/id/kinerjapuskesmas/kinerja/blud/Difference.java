package id.kinerjapuskesmas.kinerja.blud;

import org.apache.commons.numbers.fraction.BigFraction;

/** What lies between two values. */
final class Difference {

    private Difference() {}

    static BigFraction absolute(BigFraction before, BigFraction after) {
        return after.subtract(before);
    }

    /** In per cent of the earlier value; null where that is 0. */
    static BigFraction percent(BigFraction before, BigFraction after) {
        return before.signum() == 0
                ? null
                : after.subtract(before).divide(before).multiply(100);
    }
}
