package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One indicator in two periods. */
@Schema(description = "One indicator in the earlier and the later period; null where a version does not have it.")
public record SpmChange(
        @Schema(description = "What it is about across versions", examples = "IBU_HAMIL") String concept,
        @Schema(nullable = true, examples = "K4") String earlierIndicator,
        @Schema(nullable = true, examples = "IBU_HAMIL") String laterIndicator,
        @Schema(nullable = true) Text earlierName,
        @Schema(nullable = true) Text laterName,
        @Schema(nullable = true, examples = "88.10") BigDecimal earlier,
        @Schema(nullable = true, examples = "91.52") BigDecimal later,
        @Schema(nullable = true, description = "Later less earlier, from unrounded values", examples = "3.42")
                BigDecimal difference,
        @Schema(description = "Whether both are defined by the same regulation") boolean sameDefinition) {}
