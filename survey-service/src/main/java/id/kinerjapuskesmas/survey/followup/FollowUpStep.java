package id.kinerjapuskesmas.survey.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every legal change of a follow-up's state; there is no other. */
enum FollowUpStep {
    SUBMITTED(FollowUpState.DRAFT, FollowUpAction.SUBMIT, FollowUpState.SUBMITTED),
    APPROVED(FollowUpState.SUBMITTED, FollowUpAction.APPROVE, FollowUpState.APPROVED),
    RETURNED(FollowUpState.SUBMITTED, FollowUpAction.RETURN, FollowUpState.DRAFT),
    COMPLETED(FollowUpState.APPROVED, FollowUpAction.COMPLETE, FollowUpState.DONE),
    REOPENED(FollowUpState.DONE, FollowUpAction.REOPEN, FollowUpState.APPROVED),
    CANCELLED_AS_DRAFT(FollowUpState.DRAFT, FollowUpAction.CANCEL, FollowUpState.CANCELLED),
    CANCELLED_AS_SUBMITTED(FollowUpState.SUBMITTED, FollowUpAction.CANCEL, FollowUpState.CANCELLED),
    CANCELLED_AS_APPROVED(FollowUpState.APPROVED, FollowUpAction.CANCEL, FollowUpState.CANCELLED);

    private final FollowUpState from;
    private final FollowUpAction action;
    private final FollowUpState to;

    FollowUpStep(FollowUpState from, FollowUpAction action, FollowUpState to) {
        this.from = from;
        this.action = action;
        this.to = to;
    }

    FollowUpState to() {
        return to;
    }

    static Optional<FollowUpStep> of(FollowUpState from, FollowUpAction action) {
        return Arrays.stream(values())
                .filter(step -> step.from == from && step.action == action)
                .findFirst();
    }

    static List<FollowUpAction> actionsFrom(FollowUpState state) {
        return Arrays.stream(values())
                .filter(step -> step.from == state)
                .map(step -> step.action)
                .toList();
    }
}
