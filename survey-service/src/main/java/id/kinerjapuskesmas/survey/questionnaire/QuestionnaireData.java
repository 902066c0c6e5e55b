package id.kinerjapuskesmas.survey.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An own version of a form as its owner writes it. */
@Schema(
        description =
                "An own version of a form. Unsur and questions left null are copied from `from`, once, when the version is"
                        + " made.")
record QuestionnaireData(
        @NotNull @Valid Owner owner,
        @NotNull
                @Schema(
                        description = "Whose bands give mutu and kinerja; see `GET /v1/regulations`",
                        examples = "PERMENPANRB_14_2017")
                String regulation,
        @NotNull @Valid Label title,
        @Pattern(regexp = QuestionnaireData.CODE)
                @Schema(
                        nullable = true,
                        description = "A version the caller sees, to begin as a copy of",
                        examples = "skm-2017-v1")
                String from,
        @Valid
                @Size(min = 1, max = 20)
                @Schema(
                        nullable = true,
                        description =
                                "1 to 20 unsur, each with at least one question; each weighs 1/x. Permenpan-RB 14/2017"
                                        + " has nine.")
                List<@NotNull @Valid Unsur> unsur,
        @Valid
                @Size(min = 1, max = 60)
                @Schema(
                        nullable = true,
                        description = "1 to 60 questions in the order of the form, at most ten of one unsur")
                List<@NotNull @Valid Question> questions) {

    static final String CODE = "^[a-z0-9][a-z0-9-]{1,59}$";

    /** The same with what is left out taken from another version. */
    QuestionnaireData filledFrom(Questionnaire source) {
        return new QuestionnaireData(
                owner,
                regulation,
                title,
                from,
                unsur == null ? source.unsur() : unsur,
                questions == null ? source.questions() : questions);
    }

    boolean isComplete() {
        return unsur != null && questions != null;
    }
}
