package id.kinerjapuskesmas.survey.ikm;

import java.util.UUID;

/** A closed or published survey that lies wholly inside the asked period. */
record CountedSurvey(String facility, UUID survey, String questionnaire, Long population) {}
