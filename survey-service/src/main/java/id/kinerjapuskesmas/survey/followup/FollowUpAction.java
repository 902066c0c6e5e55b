package id.kinerjapuskesmas.survey.followup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to a follow-up's state. */
@Schema(
        description =
                "`SUBMIT` hand it to the Dinas; `APPROVE` agree to it (Dinas); `RETURN` send it back to be rewritten"
                        + " (Dinas, with a reason); `COMPLETE` it was carried out on `completedOn`; `REOPEN` it was not"
                        + " (Dinas, with a reason); `CANCEL` give it up (Dinas, with a reason).")
enum FollowUpAction {
    SUBMIT(false, false),
    APPROVE(true, false),
    RETURN(true, true),
    COMPLETE(false, false),
    REOPEN(true, true),
    CANCEL(true, true);

    private final boolean ofDinas;
    private final boolean needsReason;

    FollowUpAction(boolean ofDinas, boolean needsReason) {
        this.ofDinas = ofDinas;
        this.needsReason = needsReason;
    }

    /** Whether it is a decision of the Dinas, not of the Puskesmas. */
    boolean isOfDinas() {
        return ofDinas;
    }

    boolean needsReason() {
        return needsReason;
    }
}
