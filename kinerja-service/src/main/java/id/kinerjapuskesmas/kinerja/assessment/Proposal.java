package id.kinerjapuskesmas.kinerja.assessment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rows of a longer assessment as its months, or quarters, propose them. */
@Schema(
        name = "AssessmentProposal",
        description =
                "The rows of a quarter, semester or year as the assessments of its months, or where there are none, of"
                        + " its quarters propose them. Semester II stands on all twelve months, cumulatively. Drafts and returned"
                        + " assessments propose nothing, nor do those of another version of the instrument.")
public record Proposal(
        UUID assessment,
        @Schema(examples = "2025-S2") String period,
        @Schema(description = "The periods it should stand on", examples = "[\"2025-01\", \"2025-02\"]")
                List<String> expected,
        @Schema(description = "Those of them without a submitted assessment", examples = "[\"2025-02\"]")
                List<String> absent,
        List<ProposedValue> values) {}
