package id.kinerjapuskesmas.ward.indicator;

import java.util.function.BiPredicate;

/** What to know about a value that stands: it is never clamped. */
enum Flag {
    /** More patients than beds, really so, or a sheet that sums whole stays. */
    BOR_OVER_100((indicator, use) -> indicator == Indicator.BOR && use.hasBeds() && use.emptyBedDays() < 0),
    TOI_NEGATIVE((indicator, use) -> indicator == Indicator.TOI && use.hasBeds() && use.emptyBedDays() < 0),
    /** Fewer than {@link Indicator#SMALL_DENOMINATOR} discharges. */
    SMALL_DENOMINATOR((indicator, use) -> indicator.isPerDischarge()
            && use.discharges() != null
            && use.discharges() > 0
            && use.discharges() < Indicator.SMALL_DENOMINATOR),
    /** Patients were counted where the bed history has no bed. */
    PATIENTS_WITHOUT_BEDS((indicator, use) -> indicator.needsBeds() && !use.hasBeds() && use.hasPatients());

    private final BiPredicate<Indicator, BedUse> concerns;

    Flag(BiPredicate<Indicator, BedUse> concerns) {
        this.concerns = concerns;
    }

    boolean concerns(Indicator indicator, BedUse use) {
        return concerns.test(indicator, use);
    }
}
