package id.kinerjapuskesmas.survey.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the four answers of a question. */
@Schema(description = "An answer option and the score it counts; `Gratis` (4) and `Tidak ada` (1) are scored answers.")
public record AnswerOption(@Schema(description = "1 to 4", examples = "3") int score, Label label) {}
