package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import id.kinerjapuskesmas.survey.questionnaire.Regulation;
import java.util.List;

/**
 * One part of a whole with its own estimate.
 *
 * @param tally of all its respondents, or null when they answered different questionnaires or none
 */
record Part(
        String code, String name, Questionnaire questionnaire, Regulation regulation, Tally tally, Estimate estimate) {

    boolean counts() {
        return estimate.ikm() != null;
    }

    ExcludedPart excluded() {
        return new ExcludedPart(
                code,
                name,
                estimate.n(),
                estimate.reason(),
                Estimate.UNSUR_WITHOUT_ANSWERS.equals(estimate.reason()) ? estimate.unanswered() : List.of());
    }
}
