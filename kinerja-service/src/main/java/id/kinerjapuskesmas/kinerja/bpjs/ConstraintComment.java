package id.kinerjapuskesmas.kinerja.bpjs;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something said about a constraint. */
@Schema(description = "Something said about a constraint, by whom and in which role.")
public record ConstraintComment(
        UUID comment,
        @Schema(examples = "Klaim obat program rujuk balik sudah dibayar 3 Juni.") String text,
        @Schema(examples = "bpjs") String role,
        @Schema(examples = "bpjs") String by,
        Instant at) {}
