package id.kinerjapuskesmas.survey.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question as printed on the form. */
@Schema(description = "A question, the unsur it measures and its answer options.")
public record Question(
        @NotNull
                @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,39}$")
                @Schema(description = "Key of the answer in `answers`", examples = "WAKTU")
                String question,
        @NotNull
                @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]{0,9}$")
                @Schema(description = "Column header in files", examples = "U3")
                String display,
        @Schema(
                        nullable = true,
                        description = "The unsur it measures; null: asked, but outside the IKM",
                        examples = "WAKTU")
                String unsur,
        @NotNull @Valid Label text,
        @NotNull
                @Valid
                @Size(min = 4, max = 4)
                @Schema(description = "The four answers, scores 1, 2, 3 and 4 in this order")
                List<@NotNull @Valid AnswerOption> options) {}
