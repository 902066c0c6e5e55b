package id.kinerjapuskesmas.ward.stay;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a revision of a stay did. */
@Schema(
        description =
                "`ADMITTED` the stay was recorded first; `TRANSFERRED` a transfer was added; `DISCHARGED` the discharge was"
                        + " added; `CORRECTED` anything recorded before was changed, with a reason; `VOIDED` it was taken back, with"
                        + " a reason.")
public enum StayChange {
    ADMITTED,
    TRANSFERRED,
    DISCHARGED,
    CORRECTED,
    VOIDED
}
