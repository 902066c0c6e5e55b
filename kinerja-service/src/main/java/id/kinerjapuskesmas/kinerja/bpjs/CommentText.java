package id.kinerjapuskesmas.kinerja.bpjs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as it is sent. */
@Schema(description = "A comment; it cannot be changed afterwards. No names and no NIK.")
public record CommentText(
        @NotBlank @Size(max = 2000) @Schema(examples = "Klaim obat program rujuk balik sudah dibayar 3 Juni.")
                String text) {}
