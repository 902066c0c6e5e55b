package id.kinerjapuskesmas.survey.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every legal change of a survey's state; there is no other. */
enum Transition {
    OPENED(SurveyState.DRAFT, SurveyAction.OPEN, SurveyState.OPEN),
    CLOSED(SurveyState.OPEN, SurveyAction.CLOSE, SurveyState.CLOSED),
    PUBLISHED(SurveyState.CLOSED, SurveyAction.PUBLISH, SurveyState.PUBLISHED),
    REOPENED_BEFORE_PUBLICATION(SurveyState.CLOSED, SurveyAction.REOPEN, SurveyState.OPEN),
    REOPENED(SurveyState.PUBLISHED, SurveyAction.REOPEN, SurveyState.OPEN);

    private final SurveyState from;
    private final SurveyAction action;
    private final SurveyState to;

    Transition(SurveyState from, SurveyAction action, SurveyState to) {
        this.from = from;
        this.action = action;
        this.to = to;
    }

    SurveyState to() {
        return to;
    }

    static Optional<Transition> of(SurveyState from, SurveyAction action) {
        return Arrays.stream(values())
                .filter(transition -> transition.from == from && transition.action == action)
                .findFirst();
    }

    static List<SurveyAction> actionsFrom(SurveyState state) {
        return Arrays.stream(values())
                .filter(transition -> transition.from == state)
                .map(transition -> transition.action)
                .toList();
    }
}
