package id.kinerjapuskesmas.kinerja.ranking;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a ranking is published. */
@Schema(
        description =
                "Empty for the first publication of a region and period; later ones name what they supersede and why.")
public record PublicationRequest(
        @Pattern(regexp = Publication.NUMBER)
                @Schema(
                        nullable = true,
                        description = "Number of the current publication",
                        examples = "PKP-32.07-2025-1")
                String supersedes,
        @Size(min = 1, max = 2000) @Schema(nullable = true, examples = "Nilai KIA Puskesmas Ciulu diverifikasi ulang")
                String reason) {}
