package id.kinerjapuskesmas.kinerja.family;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The index of one family, stored nowhere. */
@Schema(description = "The index of one family from its answers; nothing is stored.")
public record FamilyIndexResult(
        @Schema(examples = "9") int yes,
        @Schema(examples = "1") int notApplicable,
        @Schema(description = "12 less those not applicable", examples = "11") int applicable,
        @Schema(nullable = true, description = "Rounded HALF_UP; null where none applies", examples = "0.818")
                BigDecimal iks,
        @Schema(nullable = true, description = "Unrounded", examples = "9/11") String exact,
        @Schema(nullable = true, description = "Null where none applies") FamilyCategory category,
        @Schema(nullable = true, description = "NONE_APPLICABLE where there is no index", examples = "NONE_APPLICABLE")
                String reason,
        @Schema(examples = "Permenkes 39/2016") String regulation) {}
