package id.kinerjapuskesmas.survey.ikm;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part that is left out of a result, and why. */
@Schema(description = "A part left out: it has no IKM of its own.")
record ExcludedPart(
        @Schema(examples = "LAB") String part,
        @Schema(nullable = true, examples = "Laboratorium") String name,
        @Schema(description = "Respondents", examples = "0") long n,
        @Schema(
                        description = "NO_SURVEY (no closed or published survey in the period), NO_RESPONSES,"
                                + " UNSUR_WITHOUT_ANSWERS or MIXED_QUESTIONNAIRES",
                        examples = "NO_RESPONSES")
                String reason,
        @Schema(description = "The unsur that nobody answered", examples = "[\"BIAYA\"]") List<String> unsur) {}
