package id.kinerjapuskesmas.kinerja.spm;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of goods or staff in an explanation. */
@Schema(description = "Goods or staff: available of those needed.")
public record SpmItem(
        @Schema(examples = "B1") String item,
        @Schema(examples = "600") long available,
        @Schema(examples = "612") long needed,
        @Schema(nullable = true, description = "Capped at 100; null when none is needed", examples = "98.04")
                BigDecimal percent) {}
