package id.kinerjapuskesmas.survey.questionnaire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question as printed on the form. */
@Schema(description = "A question, the unsur it measures and its answer options.")
public record Question(
        @Schema(description = "Key of the answer in `answers`", examples = "WAKTU") String question,
        @Schema(description = "Column header in files", examples = "U3") String display,
        @Schema(
                        nullable = true,
                        description = "The unsur it measures; null: asked, but outside the IKM",
                        examples = "WAKTU")
                String unsur,
        Label text,
        List<AnswerOption> options) {}
