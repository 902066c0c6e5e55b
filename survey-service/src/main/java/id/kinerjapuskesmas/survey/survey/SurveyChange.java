package id.kinerjapuskesmas.survey.survey;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of a survey's history. */
@Schema(description = "Who changed a survey, when, and from what to what.")
record SurveyChange(
        @Schema(examples = "2") int sequence,
        Instant changedAt,
        @Schema(description = "Name of the caller", examples = "dinkes") String changedBy,
        @Schema(description = "CREATE, UPDATE, OPEN, CLOSE, PUBLISH or REOPEN", examples = "CLOSE") String action,
        @Schema(nullable = true, examples = "Periode selesai") String reason,
        @Schema(nullable = true, description = "State before; null when it was created", examples = "OPEN")
                String stateBefore,
        @Schema(examples = "CLOSED") String stateAfter,
        @Schema(nullable = true, description = "Content before; null when it was created") SurveyData before,
        SurveyData after) {}
