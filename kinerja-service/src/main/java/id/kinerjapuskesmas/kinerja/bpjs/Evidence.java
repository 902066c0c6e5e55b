package id.kinerjapuskesmas.kinerja.bpjs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an attribution rests on. */
@Schema(name = "ConstraintEvidence", description = "What an attribution rests on; no names and no NIK.")
public record Evidence(
        @NotBlank @Size(max = 500) @Schema(examples = "Kartu stok Mei 2024: amlodipin kosong 12 hari")
                String description,
        @Pattern(regexp = "^https?://.{1,490}$")
                @Schema(
                        nullable = true,
                        description = "Where it can be seen",
                        examples = "https://dinkes.lebongkab.go.id/notulen/2024-06-12")
                String link) {}
