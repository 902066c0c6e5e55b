package id.kinerjapuskesmas.rest.problem;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every failing answer, as RFC 9457 has it, with our {@code code}, {@code traceId} and {@code errors}. */
@Schema(
        description = "Problem details (RFC 9457). Switch on `type` and `code`; `title` is stable English, `detail` and"
                + " `errors[].message` follow Accept-Language (id by default, en).")
public record Problem(
        @Schema(
                        description = "Stable, relative URI of the kind of problem; GET it for an explanation",
                        format = "uri-reference",
                        examples = "/problems/rule-violated")
                URI type,
        @Schema(description = "Stable English title of the type", examples = "A rule is violated") String title,
        @Schema(description = "The HTTP status", examples = "422") int status,
        @Schema(
                        description = "What happened here, in the caller's language",
                        examples = "Ada jawaban di luar 1 sampai 4.")
                String detail,
        @Schema(description = "The path that was asked for", examples = "/v1/facilities/1032988") String instance,
        @Schema(description = "Stable code, finer than the type", examples = "RULE_VIOLATED") String code,
        @Schema(
                        description = "Id of this request in answers and log lines",
                        examples = "4bf92f3577b34da6a3ce929d0e0e4736")
                String traceId,
        @Schema(description = "What to mend, empty where there is nothing finer to say") List<Violation> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
