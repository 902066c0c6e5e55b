package id.kinerjapuskesmas.ward.indicator;

/** The unit an indicator is published in, and the factor its ratio takes for it. */
enum Measure {
    PERCENT(100),
    PER_MILLE(1000),
    DAYS(1),
    TIMES(1);

    private final int factor;

    Measure(int factor) {
        this.factor = factor;
    }

    int factor() {
        return factor;
    }
}
