package id.kinerjapuskesmas.kinerja.ranking;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row as it might be. */
@Schema(description = "One row as it might be: counts or a score as in an assessment, or the value of a pulled figure.")
public record SimulatedValue(
        @NotBlank @Size(max = 64) @Schema(examples = "KIA_K6") String indicator,
        @Min(0) @Max(1_000_000_000_000L) @Schema(nullable = true, examples = "612") Long numerator,
        @Min(0) @Max(1_000_000_000_000L) @Schema(nullable = true, examples = "640") Long denominator,
        @Schema(nullable = true, description = "0, 4, 7 or 10", examples = "10") Integer score,
        @DecimalMin("0")
                @DecimalMax("1000000")
                @Schema(nullable = true, description = "Of IKM and bed indicators only", examples = "84.20")
                BigDecimal value) {}
