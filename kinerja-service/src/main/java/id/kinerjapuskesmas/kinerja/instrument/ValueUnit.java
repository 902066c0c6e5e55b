package id.kinerjapuskesmas.kinerja.instrument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit of an indicator's own value, before it becomes a score. */
@Schema(
        description =
                "`PERCENT` per hundred; `PER_MILLE` per thousand; `RATIO` one count over another; `TIMES` in the year;"
                        + " `SCORE` points of an official scale; `DAYS`.")
public enum ValueUnit {
    PERCENT(100),
    PER_MILLE(1000),
    RATIO(1),
    TIMES(1),
    SCORE(1),
    DAYS(1);

    private final int factor;

    ValueUnit(int factor) {
        this.factor = factor;
    }

    /** What a numerator over a denominator is multiplied with. */
    public int factor() {
        return factor;
    }
}
