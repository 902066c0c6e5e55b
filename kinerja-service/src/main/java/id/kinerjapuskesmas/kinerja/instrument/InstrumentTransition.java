package id.kinerjapuskesmas.kinerja.instrument;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which step to take. */
@Schema(description = "The step to take, and why.")
public record InstrumentTransition(
        @NotNull InstrumentAction action,
        @Size(max = 2000)
                @Schema(nullable = true, description = "For the history", examples = "Ditetapkan Kepala Dinas")
                String reason) {}
