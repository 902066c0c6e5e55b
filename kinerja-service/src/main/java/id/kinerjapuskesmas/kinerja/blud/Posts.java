package id.kinerjapuskesmas.kinerja.blud;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Posts of one profession. */
@Schema(description = "Staff of one profession at the end of the year, and how many the standard asks for.")
public record Posts(
        @NotNull @Min(0) @Max(10_000) @Schema(examples = "10") Integer present,
        @NotNull @Min(0) @Max(10_000) @Schema(examples = "12") Integer needed) {

    /** A surplus of one profession fills no post of another. */
    int filled() {
        return Math.min(present, needed);
    }
}
