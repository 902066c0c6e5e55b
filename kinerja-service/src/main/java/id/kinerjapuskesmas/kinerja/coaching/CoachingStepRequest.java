package id.kinerjapuskesmas.kinerja.coaching;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step to take. */
@Schema(description = "A step to take; CANCEL needs its reason.")
public record CoachingStepRequest(
        @NotNull CoachingStep action,
        @Size(max = 2000) @Schema(nullable = true, examples = "Puskesmas digabung dengan Puskesmas Ciulu")
                String reason) {}
