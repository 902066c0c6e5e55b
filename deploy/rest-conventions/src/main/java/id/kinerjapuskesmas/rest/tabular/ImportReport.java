package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.Violation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, or with {@code dryRun} would do. */
@Schema(
        description =
                "Outcome of an import. received = created + updated + unchanged + rejected. With `dryRun` nothing was"
                        + " stored; with `onError=abort` (the default) one rejected row stores nothing.")
public record ImportReport(
        boolean dryRun,
        @Schema(description = "False when nothing was stored: a dry run, or rejected rows under `onError=abort`")
                boolean stored,
        DetectedFormat detected,
        long received,
        long created,
        long updated,
        long unchanged,
        long rejected,
        @Schema(description = "The first 1,000 flaws in file order, by line and column") List<Violation> errors,
        @Schema(description = "Whether there were more flaws than `errors` holds") boolean errorsTruncated,
        @Schema(description = "In a dry run, the first 1,000 cells that would change") List<CellChange> changes) {}
