package id.kinerjapuskesmas.ward.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The profile a facility is held to. */
@Schema(description = "The profile a facility is held to.")
public record ProfileChoice(
        @NotNull @Pattern(regexp = ProfileChoice.CODE) @Schema(examples = "PKP_JATIM_2025") String profile) {

    static final String CODE = "^[A-Z0-9][A-Z0-9_-]{0,39}$";
}
