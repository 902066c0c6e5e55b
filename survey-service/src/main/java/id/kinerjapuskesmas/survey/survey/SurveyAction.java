package id.kinerjapuskesmas.survey.survey;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to a survey's state. */
@Schema(
        description = "`OPEN` begin to take responses; `CLOSE` take no more; `PUBLISH` keep the figures as published;"
                + " `REOPEN` take responses again as a new edition, the published figures stay readable.")
public enum SurveyAction {
    OPEN,
    CLOSE,
    PUBLISH,
    REOPEN
}
