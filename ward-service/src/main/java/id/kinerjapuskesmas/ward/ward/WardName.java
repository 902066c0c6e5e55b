package id.kinerjapuskesmas.ward.ward;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ward is called. */
@Schema(description = "What a ward is called.")
public record WardName(@NotBlank @Size(max = 200) @Schema(examples = "Rawat Inap Umum") String name) {}
