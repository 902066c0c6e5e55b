package id.kinerjapuskesmas.survey.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One aspect of service that the IKM weighs. */
@Schema(
        description =
                "One unsur. The key is the semantic code; the display number is data of the questionnaire, because"
                        + " pengaduan and sarana are swapped between the regulation's list and its form.")
public record Unsur(
        @Schema(examples = "WAKTU") String unsur,
        @Schema(description = "Number on the form", examples = "U3") String display,
        Label label) {}
