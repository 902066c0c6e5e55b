package id.kinerjapuskesmas.survey.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action on a survey's state, and why. */
@Schema(description = "An action on a survey's state. REOPEN needs a reason.")
record TransitionRequest(
        @NotNull SurveyAction action,
        @Size(max = 1000) @Schema(nullable = true, examples = "Periode selesai") String reason) {}
