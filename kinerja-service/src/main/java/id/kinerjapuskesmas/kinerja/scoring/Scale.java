package id.kinerjapuskesmas.kinerja.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/** The two scales of the guideline with the bounds of their kelompok. */
public enum Scale {
    /** Kelompok I from 91, II above 80; printed as whole numbers 81-90. */
    COVERAGE(100, BigFraction.of(91), BigFraction.of(80), false, 0),
    /** Kelompok I from 8.5, II from 5.5; printed with one decimal 5.5-8.4. */
    SCORE(10, BigFraction.of(17, 2), BigFraction.of(11, 2), true, 1);

    private final int top;
    private final BigFraction first;
    private final BigFraction second;
    private final boolean secondIncluded;
    private final int printedDecimals;

    Scale(int top, BigFraction first, BigFraction second, boolean secondIncluded, int printedDecimals) {
        this.top = top;
        this.first = first;
        this.second = second;
        this.secondIncluded = secondIncluded;
        this.printedDecimals = printedDecimals;
    }

    public int top() {
        return top;
    }

    /** Where kelompok I begins. */
    public BigFraction first() {
        return first;
    }

    /** Where kelompok II begins, on a coverage beyond this value. */
    public BigFraction second() {
        return second;
    }

    int printedDecimals() {
        return printedDecimals;
    }

    Kelompok kelompok(BigFraction value) {
        if (value.compareTo(first) >= 0) {
            return Kelompok.I;
        }
        var order = value.compareTo(second);
        return order > 0 || (order == 0 && secondIncluded) ? Kelompok.II : Kelompok.III;
    }
}
