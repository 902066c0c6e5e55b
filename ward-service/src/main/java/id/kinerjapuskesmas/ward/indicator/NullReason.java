package id.kinerjapuskesmas.ward.indicator;

/** Why an indicator has no value; never 0 in its place. */
enum NullReason {
    /** Nobody left: AVLOS, TOI, GDR and NDR are undefined. */
    NO_DISCHARGES,
    /** No bed was open: BOR, TOI and BTO are undefined, and all of them when there was no patient either. */
    NO_BEDS_AVAILABLE,
    /** Days are missing, or an input was never written down. */
    INCOMPLETE_CENSUS
}
