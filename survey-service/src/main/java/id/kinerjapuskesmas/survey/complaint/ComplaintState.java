package id.kinerjapuskesmas.survey.complaint;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a complaint stands, and every legal change of that; there is no other. */
@Schema(
        description =
                "`RECEIVED` noted; `IN_PROGRESS` somebody is looking into it; `ANSWERED` handled, with an answer.")
enum ComplaintState {
    RECEIVED,
    IN_PROGRESS,
    ANSWERED;

    List<ComplaintAction> actions() {
        return switch (this) {
            case RECEIVED -> List.of(ComplaintAction.START, ComplaintAction.ANSWER);
            case IN_PROGRESS -> List.of(ComplaintAction.ANSWER);
            case ANSWERED -> List.of(ComplaintAction.REOPEN);
        };
    }

    static ComplaintState after(ComplaintAction action) {
        return action == ComplaintAction.ANSWER ? ANSWERED : IN_PROGRESS;
    }
}
