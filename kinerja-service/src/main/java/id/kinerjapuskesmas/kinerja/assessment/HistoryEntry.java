package id.kinerjapuskesmas.kinerja.assessment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that happened to an assessment. */
@Schema(name = "AssessmentHistoryEntry", description = "Who did what, when, and what it was before.")
public record HistoryEntry(
        @Schema(description = "Counts up from 1", examples = "3") long revision,
        Instant at,
        @Schema(description = "The caller's name", examples = "dinkes") String by,
        @Schema(
                        description =
                                "CREATE; SELF_VALUES and VERIFIED_VALUES by the API; SELF_FORM and VERIFICATION_FORM by a file; or"
                                        + " an action of the workflow",
                        examples = "SUBMIT")
                String action,
        @Schema(nullable = true) AssessmentState fromState,
        AssessmentState toState,
        @Schema(nullable = true) String reason,
        List<ValueChange> changes) {}
