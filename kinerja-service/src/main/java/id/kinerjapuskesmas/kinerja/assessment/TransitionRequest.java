package id.kinerjapuskesmas.kinerja.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of the workflow. */
@Schema(name = "AssessmentTransition", description = "A step of the workflow.")
public record TransitionRequest(
        @NotNull Action action,
        @Size(max = 2000)
                @Schema(
                        nullable = true,
                        description = "Required for RETURN (why) and FEEDBACK (the feedback itself)",
                        examples = "Sasaran KIA_K6 belum sesuai BPS")
                String reason) {}
