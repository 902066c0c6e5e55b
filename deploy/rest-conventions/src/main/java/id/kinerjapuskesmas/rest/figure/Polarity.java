package id.kinerjapuskesmas.rest.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which direction of an indicator is good. */
@Schema(description = "`HIGHER_IS_BETTER`, `LOWER_IS_BETTER`, or `RANGE_IS_BEST` where the ideal lies between bounds.")
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    RANGE_IS_BEST
}
