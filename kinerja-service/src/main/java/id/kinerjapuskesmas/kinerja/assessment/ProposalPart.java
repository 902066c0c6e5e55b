package id.kinerjapuskesmas.kinerja.assessment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One shorter assessment that a proposed value stands on. */
@Schema(description = "A value of a shorter assessment that the proposal stands on.")
public record ProposalPart(
        @Schema(examples = "2025-03") String period,
        UUID assessment,
        @Schema(description = "Whether the health office has verified it; else what the Puskesmas submitted is taken")
                boolean verified,
        Entered entered) {}
