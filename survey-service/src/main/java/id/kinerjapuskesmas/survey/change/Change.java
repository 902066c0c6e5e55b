package id.kinerjapuskesmas.survey.change;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of a record's history. */
@Schema(description = "Who changed a record, when, and from what to what.")
public record Change(
        @Schema(description = "1 for the first change of the record", examples = "2") int sequence,
        Instant changedAt,
        @Schema(description = "Name of the caller", examples = "dinkes") String changedBy,
        @Schema(description = "CREATE, UPDATE, DELETE or an action of the record's transitions", examples = "UPDATE")
                String action,
        @Schema(nullable = true, examples = "Salah ketik triwulan") String reason,
        @Schema(nullable = true, description = "The record as it was on the wire; null when it was created")
                Map<String, Object> before,
        @Schema(nullable = true, description = "The record as it became; null when it was deleted")
                Map<String, Object> after) {}
