package id.kinerjapuskesmas.kinerja.ranking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a rank has no interval. */
@Schema(
        description = "`NO_IKM_IN_INSTRUMENT` the instrument asks for none; `NO_IKM` survey-service gave none;"
                + " `IKM_NOT_COUNTED` its component is not assessed here, so no IKM could move the rank;"
                + " `NO_CONFIDENCE_INTERVAL` survey-service gave an IKM without one, as of a whole count or of too few"
                + " answers; `MADE_BEFORE_INTERVALS` the ranking is older than they are.")
public enum IntervalReason {
    NO_IKM_IN_INSTRUMENT,
    NO_IKM,
    IKM_NOT_COUNTED,
    NO_CONFIDENCE_INTERVAL,
    MADE_BEFORE_INTERVALS
}
