package id.kinerjapuskesmas.kinerja.ranking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a publication can still be computed from its inputs. */
@Schema(
        description =
                "A publication computed again from its stored inputs: the verified forms, the figures of the pulls, the"
                        + " instrument's version and the policies; nothing of the stored result is read for it.")
public record Recomputation(
        @Schema(examples = "PKP-32.07-2025-1") String number,
        @Schema(description = "Digest that was published") String sha256,
        @Schema(description = "Digest of the document computed now") String recomputedSha256,
        @Schema(description = "Whether both documents are the same bytes") boolean identical) {}
