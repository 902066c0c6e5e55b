package id.kinerjapuskesmas.survey.survey;

import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.survey.facility.Facility;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import java.time.LocalDate;
import java.util.UUID;

/** A survey in the caller's reach, with its facility and questionnaire: what other features work on. */
public record SurveyInReach(
        Facility facility,
        UUID survey,
        Questionnaire questionnaire,
        String title,
        LocalDate periodStart,
        LocalDate periodEnd,
        Long population,
        SurveyState state,
        int edition,
        int version) {

    /** Refuses with 409 unless the survey takes responses. */
    public void mustBeOpen() {
        if (state != SurveyState.OPEN) {
            throw ProblemException.conflict(
                    "SURVEY_NOT_OPEN",
                    Text.of(
                            "Survei berstatus %s dan tidak menerima jawaban.".formatted(state),
                            "The survey is %s and accepts no responses.".formatted(state)));
        }
    }
}
