package id.kinerjapuskesmas.survey.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowUpStepTest {

    @Test
    void isApprovedBeforeItIsDone() {
        assertThat(FollowUpStep.of(FollowUpState.DRAFT, FollowUpAction.COMPLETE))
                .isEmpty();
        assertThat(FollowUpStep.of(FollowUpState.SUBMITTED, FollowUpAction.COMPLETE))
                .isEmpty();
        assertThat(FollowUpStep.of(FollowUpState.APPROVED, FollowUpAction.COMPLETE))
                .isPresent();
    }

    @Test
    void isChangedAgainAfterEveryStateButCancelled() {
        for (var state : FollowUpState.values()) {
            assertThat(FollowUpStep.actionsFrom(state).isEmpty())
                    .as(state.name())
                    .isEqualTo(state == FollowUpState.CANCELLED);
        }
    }

    @Test
    void asksAReasonOfWhateverTakesSomethingBack() {
        assertThat(FollowUpAction.values())
                .filteredOn(FollowUpAction::needsReason)
                .containsExactly(FollowUpAction.RETURN, FollowUpAction.REOPEN, FollowUpAction.CANCEL)
                .allMatch(FollowUpAction::isOfDinas);
    }
}
