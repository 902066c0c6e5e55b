package id.kinerjapuskesmas.survey.survey;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a survey stands. */
@Schema(
        description =
                "`DRAFT` being prepared, takes no responses; `OPEN` takes responses; `CLOSED` takes none, its figures"
                        + " count; `PUBLISHED` closed, and its figures are kept as published.")
public enum SurveyState {
    DRAFT,
    OPEN,
    CLOSED,
    PUBLISHED
}
