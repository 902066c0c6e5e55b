package id.kinerjapuskesmas.survey.ikm;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part that is left out of a result, and why. */
@Schema(description = "A part left out of a result, and why.")
record ExcludedPart(
        PartLevel level,
        @Schema(examples = "LAB") String part,
        @Schema(nullable = true, examples = "Laboratorium") String name,
        @Schema(description = "Respondents", examples = "0") long n,
        @Schema(
                        description = "NO_SURVEY (no closed or published survey in the period), NO_RESPONSES,"
                                + " UNSUR_WITHOUT_ANSWERS, MIXED_QUESTIONNAIRES (its own surveys used different"
                                + " ones), OTHER_REGULATION or OTHER_QUESTIONNAIRE (than most parts of the result)",
                        examples = "NO_RESPONSES")
                String reason,
        @Schema(description = "The unsur that nobody answered", examples = "[\"BIAYA\"]") List<String> unsur) {

    ExcludedPart {
        // publications stored before the level was kept hold service units only
        level = level == null ? PartLevel.SERVICE_UNIT : level;
    }
}
