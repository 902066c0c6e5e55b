package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.kinerja.scoring.Reading;

/**
 * What the sheets of a period add up to for one row, over one facility or many.
 *
 * @param sheets how many sheets of a month hold the row
 * @param summedNumerator over all months
 * @param lastNumerator of each facility's last month in the period, added over facilities
 */
record SpmTotals(
        long facilities,
        long sheets,
        long summedNumerator,
        long summedDenominator,
        long lastNumerator,
        long lastDenominator) {

    static final SpmTotals NONE = new SpmTotals(0, 0, 0, 0, 0, 0);

    boolean isEmpty() {
        return sheets == 0;
    }

    /** The counts of the period: a stock is never summed over months, facilities always add up. */
    Reading.Counts counts(Aggregation aggregation) {
        return switch (aggregation) {
            case CUMULATIVE -> new Reading.Counts(summedNumerator, lastDenominator);
            case RATIO -> new Reading.Counts(summedNumerator, summedDenominator);
            case LAST -> new Reading.Counts(lastNumerator, lastDenominator);
        };
    }
}
