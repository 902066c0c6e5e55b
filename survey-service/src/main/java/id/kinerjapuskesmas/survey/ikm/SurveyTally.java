package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.period.Period;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One service unit's tally in one counted survey.
 *
 * @param unit null, as the tally, for a survey without any response
 */
record SurveyTally(
        String facility,
        UUID survey,
        String questionnaire,
        LocalDate periodStart,
        LocalDate periodEnd,
        Long population,
        String unit,
        Tally tally) {

    /** The survey alone: it counts, and says nothing. */
    SurveyTally withoutTally() {
        return new SurveyTally(facility, survey, questionnaire, periodStart, periodEnd, population, null, null);
    }

    boolean isInside(Period period) {
        return period.contains(periodStart) && period.contains(periodEnd);
    }
}
