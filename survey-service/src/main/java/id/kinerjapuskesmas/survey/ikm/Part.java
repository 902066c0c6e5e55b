package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import id.kinerjapuskesmas.survey.questionnaire.Regulation;
import java.util.List;

/**
 * One part of a whole with its own estimate.
 *
 * @param questionnaire null when its respondents answered different ones, or there are none
 * @param regulation null when the part cannot be put together with others
 * @param tally of all its respondents, or null when they answered different questionnaires or none
 */
record Part(
        String code, String name, Questionnaire questionnaire, Regulation regulation, Tally tally, Estimate estimate) {

    boolean counts() {
        return estimate.ikm() != null;
    }

    /** Whether it has respondents whose answers may be put together with those of others. */
    boolean takesPart() {
        return estimate.n() > 0 && regulation != null;
    }

    boolean isOf(Questionnaire other) {
        return questionnaire != null && questionnaire.questionnaire().equals(other.questionnaire());
    }

    Part leftOut(String reason) {
        return new Part(code, name, null, null, null, Whole.none(reason, estimate.n()));
    }

    ExcludedPart excluded(PartLevel level) {
        return new ExcludedPart(
                level,
                code,
                name,
                estimate.n(),
                estimate.reason(),
                Estimate.UNSUR_WITHOUT_ANSWERS.equals(estimate.reason()) ? estimate.unanswered() : List.of());
    }
}
