package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.rest.tabular.ImportReport;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the import of a form did, or with {@code dryRun} would do. */
@Schema(
        description =
                "Outcome of a form sent back. The whole form is stored or nothing of it. In `rows`, `created` are rows"
                        + " filled in for the first time, `updated` changed ones; rows left blank are not counted.")
public record FormReport(
        ImportReport rows,
        @Schema(
                        description = "Rows that were filled in before and are blank in the file: emptied again",
                        examples = "0")
                long emptied,
        @Schema(description = "Figures of other services that the file has otherwise; never taken from the file")
                List<IgnoredFigure> ignored) {}
