package id.kinerjapuskesmas.kinerja.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of the form is filled in. */
@Schema(description = "How much of the form is filled in; figures pulled from other services do not count.")
public record Completeness(
        @Schema(examples = "18") int filled,
        @Schema(description = "Indicators to fill in", examples = "22") int of,
        @Schema(description = "Rows that do not concern this facility or component", examples = "4") int notApplicable,
        @Schema(description = "Codes of the rows still to be filled in", examples = "[\"KIA_K6\"]")
                List<String> missing,
        @Schema(
                        description =
                                "Every row left out of the means, also those filled in with nobody to serve, in the"
                                        + " order of the form")
                List<ExcludedRow> excluded) {}
