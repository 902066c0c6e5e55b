package id.kinerjapuskesmas.rest.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a job is. */
@Schema(
        description = "`QUEUED` waits for a worker; `RUNNING` is read and stored; `DONE` everything to be stored is"
                + " stored, or the dry run is over; `REFUSED` the file breaks a rule, see `report` or `problem`,"
                + " nothing was stored; `CANCELLED` stopped by a caller, nothing was stored; `FAILED` an error of"
                + " the service, nothing was stored.")
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    REFUSED,
    CANCELLED,
    FAILED;

    boolean isActive() {
        return this == QUEUED || this == RUNNING;
    }

    /** Ended without a result of its own: the file is kept for a while, so that it can go on. */
    boolean isResumable() {
        return this == CANCELLED || this == FAILED;
    }
}
