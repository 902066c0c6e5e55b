package id.kinerjapuskesmas.survey.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One aspect of service that the IKM weighs. */
@Schema(
        description =
                "One unsur. The key is the semantic code; the display number is data of the questionnaire, because"
                        + " the regulation's list and its form number pengaduan and sarana differently.")
public record Unsur(
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,39}$") @Schema(examples = "WAKTU") String unsur,
        @NotNull
                @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]{0,9}$")
                @Schema(description = "Number on the form", examples = "U3")
                String display,
        @NotNull @Valid Label label) {}
