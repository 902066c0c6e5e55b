package id.kinerjapuskesmas.kinerja.coaching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One indicator to work on. */
@Schema(description = "One indicator to work on.")
public record FocusIndicator(
        @NotBlank @Size(max = 64) @Schema(description = "Its code in the instrument", examples = "KIA_K6")
                String indicator,
        @Size(max = 1000)
                @Schema(nullable = true, description = "Why", examples = "Kunjungan K6 tidak tercatat di pustu")
                String note) {}
