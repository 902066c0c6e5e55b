package id.kinerjapuskesmas.survey.ikm;

/** The respondents of a facility's counted surveys who said the same of themselves. */
record GroupTally(String facility, String questionnaire, Characteristic characteristic, String code, Tally tally) {}
