package id.kinerjapuskesmas.survey.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the four answers of a question. */
@Schema(description = "An answer option and the score it counts; `Gratis` (4) and `Tidak ada` (1) are scored answers.")
public record AnswerOption(
        @NotNull @Min(1) @Max(4) @Schema(description = "1 to 4", examples = "3") Integer score,
        @NotNull @Valid Label label) {}
