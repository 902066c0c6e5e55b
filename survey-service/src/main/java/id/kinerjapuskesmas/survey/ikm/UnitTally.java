package id.kinerjapuskesmas.survey.ikm;

/** The tally of one service unit over the surveys asked for. */
record UnitTally(String facility, String questionnaire, String unit, Tally tally) {}
