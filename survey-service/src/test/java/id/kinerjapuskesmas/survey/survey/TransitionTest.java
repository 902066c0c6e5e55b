package id.kinerjapuskesmas.survey.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransitionTest {

    @Test
    void leadsEveryStateSomewhere() {
        for (var state : SurveyState.values()) {
            assertThat(Transition.actionsFrom(state)).isNotEmpty();
        }
    }

    @Test
    void reopensOnlyWhatWasClosed() {
        assertThat(Transition.of(SurveyState.DRAFT, SurveyAction.REOPEN)).isEmpty();
        assertThat(Transition.of(SurveyState.OPEN, SurveyAction.REOPEN)).isEmpty();
        assertThat(Transition.of(SurveyState.PUBLISHED, SurveyAction.REOPEN).map(Transition::to))
                .contains(SurveyState.OPEN);
    }
}
