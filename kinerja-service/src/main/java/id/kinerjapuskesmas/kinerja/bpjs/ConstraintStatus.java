package id.kinerjapuskesmas.kinerja.bpjs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a constraint has come. */
@Schema(
        description =
                "`OPEN` reported; `IN_PROGRESS` with a follow-up; `RESOLVED` with a day and what was done; `REJECTED` found"
                        + " to be none, with why in the follow-up.")
public enum ConstraintStatus {
    OPEN,
    IN_PROGRESS,
    RESOLVED,
    REJECTED
}
