package id.kinerjapuskesmas.ward.ward;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ward is called. */
@Schema(description = "What a ward is called.")
public record WardName(
        @NotBlank @Size(max = 200) @Schema(examples = "Rawat Inap Umum") String name,
        @Size(min = 1, max = 60)
                @Schema(
                        nullable = true,
                        description =
                                "Jenis pelayanan as RL 3.1 and RL 3.2 list it; left out, it stays as it is, `Umum` for a new ward",
                        examples = "Umum")
                String service) {}
