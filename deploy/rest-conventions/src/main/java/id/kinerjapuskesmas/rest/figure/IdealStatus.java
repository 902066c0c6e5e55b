package id.kinerjapuskesmas.rest.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a value lies against its ideal range. */
@Schema(
        description =
                "`BELOW`, `IDEAL` (bounds included) or `ABOVE` the ideal range; `NOT_APPLICABLE` without value or range.")
public enum IdealStatus {
    BELOW,
    IDEAL,
    ABOVE,
    NOT_APPLICABLE
}
