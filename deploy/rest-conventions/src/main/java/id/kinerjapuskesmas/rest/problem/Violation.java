package id.kinerjapuskesmas.rest.problem;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing to mend, located by JSON Pointer, by parameter name, or by line and column of a file. */
@Schema(description = "One thing to mend: where it is, a stable code, a sentence and its parameters.")
public record Violation(
        @Schema(nullable = true, description = "JSON Pointer into the request body", examples = "/answers/WAKTU")
                String pointer,
        @Schema(nullable = true, description = "Name of the query, path or header parameter", examples = "period")
                String parameter,
        @Schema(nullable = true, description = "Line of the uploaded file, the header being line 1", examples = "17")
                Long line,
        @Schema(nullable = true, description = "Column of the uploaded file, by its header", examples = "U3")
                String column,
        @Schema(description = "Stable code to switch on", examples = "OUT_OF_RANGE") String code,
        @Schema(description = "Sentence in the caller's language", examples = "Jawaban harus 1 sampai 4.")
                String message,
        @Schema(description = "The values the sentence speaks of; `value` is what was sent")
                Map<String, Object> params) {}
