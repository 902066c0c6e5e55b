package id.kinerjapuskesmas.survey.complaint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done about a complaint. */
@Schema(
        description =
                "`START` begin to look into it; `ANSWER` close it with `answer` and `answeredAt`; `REOPEN` the answer did"
                        + " not settle it (needs a reason; the former answer stays in the history).")
enum ComplaintAction {
    START,
    ANSWER,
    REOPEN
}
