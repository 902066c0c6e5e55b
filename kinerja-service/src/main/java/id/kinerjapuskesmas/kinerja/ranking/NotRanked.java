package id.kinerjapuskesmas.kinerja.ranking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A Puskesmas that a ranking leaves out. */
@Schema(description = "A Puskesmas that the ranking leaves out, and why.")
public record NotRanked(
        @Schema(examples = "P3207100202") String facility,
        @Schema(examples = "Ciulu") String name,
        @Schema(examples = "32.07") String region,
        NotRankedReason reason,
        @Schema(
                        nullable = true,
                        description = "State of the assessment, its version, or the codes that are missing",
                        examples = "SUBMITTED")
                String detail) {}
