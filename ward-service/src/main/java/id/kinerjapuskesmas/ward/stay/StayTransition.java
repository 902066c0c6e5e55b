package id.kinerjapuskesmas.ward.stay;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of state that is no event of the patient's. */
@Schema(description = "Takes a stay back that was recorded by mistake.")
public record StayTransition(
        @NotNull @Schema(description = "Only VOID") Action action,
        @NotBlank @Size(max = 500) @Schema(description = "Why", examples = "Tercatat dua kali") String reason) {

    /** What the transition does. */
    @Schema(name = "StayTransitionAction", description = "`VOID` the stay counts nowhere any more; its history stays.")
    public enum Action {
        VOID
    }
}
