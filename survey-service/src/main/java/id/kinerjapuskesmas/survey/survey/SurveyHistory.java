package id.kinerjapuskesmas.survey.survey;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All changes of a survey, oldest first. */
@Schema(description = "All changes of a survey, oldest first, complete in one call.")
record SurveyHistory(List<SurveyChange> items) {}
