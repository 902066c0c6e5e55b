package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.problem.Violation;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a batch, response by response. */
@Schema(description = "What became of a batch. received = created + unchanged + rejected.")
record BatchReport(
        boolean dryRun,
        @Schema(description = "False when nothing was stored: a dry run, or rejected items under `onError=abort`")
                boolean stored,
        int received,
        int created,
        int unchanged,
        int rejected,
        List<ItemReport> items) {

    /** What becomes of one response. */
    @Schema(
            name = "BatchOutcome",
            description =
                    "`CREATED` stored, or good and not stored because of others; `UNCHANGED` known already; `REJECTED` see"
                            + " errors.")
    enum Outcome {
        CREATED,
        UNCHANGED,
        REJECTED
    }

    /** The outcome of one response. */
    @Schema(name = "BatchItemReport", description = "The outcome of one response, in the order sent.")
    record ItemReport(@Schema(nullable = true) UUID response, Outcome outcome, List<Violation> errors) {}
}
