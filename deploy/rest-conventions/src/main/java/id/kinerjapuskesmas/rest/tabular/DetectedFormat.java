package id.kinerjapuskesmas.rest.tabular;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a file was read, so that a wrong guess is visible. */
@Schema(description = "How the file was read.")
public record DetectedFormat(
        @Schema(description = "Media type", examples = "text/csv") String mediaType,
        @Schema(nullable = true, description = "Field separator of a CSV", examples = ";") String separator,
        @Schema(
                        nullable = true,
                        description = "Decimal mark taken for CSV numbers: `,` with `;` as separator, else `.`",
                        examples = ",")
                String decimalMark,
        @Schema(
                        nullable = true,
                        description = "Sheet of a workbook that was read: the first visible one",
                        examples = "Data")
                String sheet) {}
