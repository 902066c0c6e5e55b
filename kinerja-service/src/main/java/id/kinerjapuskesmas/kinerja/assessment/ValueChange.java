package id.kinerjapuskesmas.kinerja.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row before and after. */
@Schema(description = "One row before and after; null where it was or is empty.")
public record ValueChange(
        @Schema(examples = "KIA_K6") String indicator,
        @Schema(nullable = true) Entered before,
        @Schema(nullable = true) Entered after) {}
