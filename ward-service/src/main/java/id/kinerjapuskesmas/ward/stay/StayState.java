package id.kinerjapuskesmas.ward.stay;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a stay stands. */
@Schema(
        description =
                "`OPEN` the patient is in the facility; `DISCHARGED` left, alive or dead; `VOIDED` recorded by mistake: kept"
                        + " for its history, counted nowhere, its id is never used again.")
public enum StayState {
    OPEN,
    DISCHARGED,
    VOIDED
}
