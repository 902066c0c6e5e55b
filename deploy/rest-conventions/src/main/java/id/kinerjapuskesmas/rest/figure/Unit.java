package id.kinerjapuskesmas.rest.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit a figure is published in. */
@Schema(
        description =
                "`PERCENT` per hundred; `PER_MILLE` per thousand; `DAYS`; `TIMES` in the period; `SCORE` points of an"
                        + " official scale (IKM 25 to 100, coverage 0 to 100, management 0 to 10); `COUNT` people or things.")
public enum Unit {
    PERCENT,
    PER_MILLE,
    DAYS,
    TIMES,
    SCORE,
    COUNT
}
