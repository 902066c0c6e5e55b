package id.kinerjapuskesmas.survey.facility;

import id.kinerjapuskesmas.survey.questionnaire.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a service unit is called. */
@Schema(description = "What a service unit is called.")
record ServiceUnitData(@NotNull @Valid Label name) {}
