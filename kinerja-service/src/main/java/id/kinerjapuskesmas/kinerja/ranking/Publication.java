package id.kinerjapuskesmas.kinerja.ranking;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published ranking as it is cited. */
@Schema(
        description =
                "A published ranking as it is cited: its number and the digest of its document say together what was"
                        + " published. Nothing of it ever changes but `supersededBy`, when a later publication takes its"
                        + " place; the document stays readable.")
public record Publication(
        @Schema(
                        description = "PKP, region, period and how many it is of them",
                        pattern = Publication.NUMBER,
                        examples = "PKP-32.07-2025-1")
                String number,
        UUID ranking,
        @Schema(description = "Kemendagri code, or `ID` for the country", examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        @Schema(
                        description = "SHA-256 of the bytes of `/document`, hexadecimal",
                        examples = "9f2feb0f1ef425b292f2f94bc8482494df430413f2f94bc8482494df43041312")
                String sha256,
        Instant publishedAt,
        @Schema(description = "The caller's name", examples = "dinkes") String publishedBy,
        @Schema(nullable = true, description = "The publication whose place it took", examples = "PKP-32.07-2025-1")
                String supersedes,
        @Schema(nullable = true, description = "Why", examples = "Nilai KIA Puskesmas Ciulu diverifikasi ulang")
                String reason,
        @Schema(nullable = true, description = "The publication that took its place; null for the current one")
                String supersededBy) {

    static final String NUMBER = "^PKP-[0-9A-Z.]{2,8}-[0-9]{4}(-[SQ0-9]{2})?-[1-9][0-9]{0,5}$";
}
