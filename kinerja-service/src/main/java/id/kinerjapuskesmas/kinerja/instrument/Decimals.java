package id.kinerjapuskesmas.kinerja.instrument;

import java.math.BigDecimal;

/** Decimals of an instrument in one form, so that 2.50 and 2.5 are the same version. */
final class Decimals {

    /** More digits than this are refused by the rules, and must not be written out before. */
    private static final int MOST_DIGITS = 20;

    private Decimals() {}

    static BigDecimal canonical(BigDecimal decimal) {
        if (decimal == null || !isShort(decimal)) {
            return decimal;
        }
        var stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether it lies above 0, up to the most, with at most so many decimals. */
    static boolean isPositive(BigDecimal decimal, int most, int decimals) {
        return decimal.signum() > 0 && isAtMost(decimal, most, decimals);
    }

    /** Whether it is not above the most and has at most so many decimals. */
    static boolean isAtMost(BigDecimal decimal, int most, int decimals) {
        return isShort(decimal)
                && canonical(decimal).scale() <= decimals
                && decimal.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    static String shown(BigDecimal decimal) {
        return isShort(decimal) ? decimal.toPlainString() : decimal.toString();
    }

    private static boolean isShort(BigDecimal decimal) {
        return decimal.precision() <= MOST_DIGITS && Math.abs((long) decimal.scale()) <= MOST_DIGITS;
    }
}
