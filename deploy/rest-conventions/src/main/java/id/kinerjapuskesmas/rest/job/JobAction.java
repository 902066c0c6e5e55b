package id.kinerjapuskesmas.rest.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do to a job. */
@Schema(
        description =
                "`CANCEL` a job that is `QUEUED` or `RUNNING`: nothing of it is stored; `RESUME` a job that is"
                        + " `CANCELLED` or `FAILED` and whose file is still kept: it is done from the beginning of the kept file.")
public enum JobAction {
    CANCEL,
    RESUME
}
