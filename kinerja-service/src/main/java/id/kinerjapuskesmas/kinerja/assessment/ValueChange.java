package id.kinerjapuskesmas.kinerja.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row before and after. */
@Schema(description = "One row before and after.")
public record ValueChange(
        @Schema(examples = "KIA_K6") String indicator,
        @Schema(nullable = true, description = "Null: it was empty") Entered before,
        @Schema(nullable = true, description = "Null: it is empty now") Entered after) {}
