package id.kinerjapuskesmas.ward.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One sum of the report beside the same input of the indicators. */
@Schema(
        description =
                "One sum over all lines of the report beside the same input of the indicators, read independently.")
public record ReconciledSum(
        @Schema(description = "Name of the input", examples = "patientDays") String input,
        @Schema(
                        nullable = true,
                        description = "Sum over the lines; null where a line does not know it",
                        examples = "233")
                Long report,
        @Schema(nullable = true, description = "Input of the indicators over the same services", examples = "233")
                Long indicators,
        @Schema(description = "Whether they are the same") boolean equal) {}
