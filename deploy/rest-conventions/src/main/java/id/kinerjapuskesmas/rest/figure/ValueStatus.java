package id.kinerjapuskesmas.rest.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a figure has a value, or has none. */
@Schema(
        description =
                "`OK` the value stands; `NO_DATA` nothing was recorded; `DENOMINATOR_ZERO` the ratio is undefined;"
                        + " `INCOMPLETE` parts are missing; `SUPPRESSED` too few people to publish; `NOT_APPLICABLE` does not"
                        + " concern this facility or period.")
public enum ValueStatus {
    OK,
    NO_DATA,
    DENOMINATOR_ZERO,
    INCOMPLETE,
    SUPPRESSED,
    NOT_APPLICABLE
}
