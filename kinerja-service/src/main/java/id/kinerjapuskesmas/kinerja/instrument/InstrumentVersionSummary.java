package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.rest.problem.Text;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version in the list of an instrument. */
@Schema(description = "A version of an instrument in a list, the latest first.")
public record InstrumentVersionSummary(
        @Schema(examples = "1") int version,
        InstrumentState state,
        @Schema(examples = "2026") int year,
        Text name,
        @Schema(nullable = true) InstrumentOrigin origin,
        @Schema(nullable = true, description = "Null where it was shipped", examples = "dinkes") String changedBy,
        @Schema(nullable = true, description = "Null where it was shipped") Instant changedAt) {}
