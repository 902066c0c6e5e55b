package id.kinerjapuskesmas.ward.ward;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The beds of a facility in the field names of Aplicares. */
@Schema(description = "The beds of a facility in the field names of Aplicares; nothing is sent to BPJS.")
public record AplicaresBeds(
        @Schema(examples = "P3327040201") String facility,
        @Schema(description = "When it was read") Instant readAt,
        List<AplicaresBed> items,
        @Schema(
                        description =
                                "Wards and classes left out, as ward/class, because nothing tells how many patients lie there")
                List<String> unknown) {}
