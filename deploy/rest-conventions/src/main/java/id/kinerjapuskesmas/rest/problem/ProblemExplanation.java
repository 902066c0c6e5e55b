package id.kinerjapuskesmas.rest.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The page behind a problem's {@code type}. */
@Schema(description = "What a problem type means, in Indonesian and English.")
public record ProblemExplanation(
        @Schema(examples = "/problems/rule-violated") String type,
        @Schema(examples = "A rule is violated") String title,
        @Schema(description = "The HTTP status it comes with", examples = "422") int status,
        @Schema(description = "Indonesian") String id,
        @Schema(description = "English") String en) {

    static ProblemExplanation of(ProblemType type) {
        return new ProblemExplanation(
                "/problems/" + type.slug(),
                type.title(),
                type.status(),
                type.explanation().id(),
                type.explanation().en());
    }
}
