package id.kinerjapuskesmas.kinerja.form;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pulled figure that the file gives otherwise than the service it comes from. */
@Schema(
        description =
                "A figure of the survey or ward service that stands otherwise in the file: somebody changed the cell,"
                        + " or the service has a newer figure. The file's is never taken.")
public record IgnoredFigure(
        long line,
        @Schema(nullable = true, description = "Address in a workbook; null in a CSV", examples = "O38") String cell,
        @Schema(examples = "RI_BOR") String indicator,
        @Schema(nullable = true, description = "As the file has it; null for an emptied cell", examples = "60")
                String value,
        @Schema(nullable = true, description = "The figure in force; null when there is none", examples = "48.21")
                BigDecimal inForce) {}
