package id.kinerjapuskesmas.survey.followup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a follow-up stands. */
@Schema(
        description =
                "`DRAFT` being written by the Puskesmas; `SUBMITTED` waits for the Dinas; `APPROVED` to be carried out;"
                        + " `DONE` carried out; `CANCELLED` given up, counts nowhere.")
enum FollowUpState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    DONE,
    CANCELLED
}
