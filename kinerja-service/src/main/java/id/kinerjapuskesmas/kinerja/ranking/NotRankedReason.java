package id.kinerjapuskesmas.kinerja.ranking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a Puskesmas is left out of a ranking. */
@Schema(
        description =
                "`NO_ASSESSMENT` none of this period and instrument; `NOT_VERIFIED` the health office has not verified it;"
                        + " `OTHER_INSTRUMENT_VERSION` it was submitted on another version; `INCOMPLETE` verified rows are"
                        + " missing; `COMPONENT_WITHOUT_VALUE` services or management have no value at all.")
public enum NotRankedReason {
    NO_ASSESSMENT,
    NOT_VERIFIED,
    OTHER_INSTRUMENT_VERSION,
    INCOMPLETE,
    COMPONENT_WITHOUT_VALUE
}
