package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change that alone reaches a better kelompok. */
@Schema(description = "The smallest change of one indicator that alone reaches a better kelompok.")
public record NextStep(
        @Schema(examples = "KIA_K6") String indicator,
        Text name,
        @Schema(nullable = true, description = "Now", examples = "588") Long numerator,
        @Schema(nullable = true, description = "Needed", examples = "612") Long neededNumerator,
        @Schema(nullable = true, description = "Unchanged", examples = "640") Long denominator,
        @Schema(nullable = true, description = "Now", examples = "4") Integer score,
        @Schema(nullable = true, description = "Needed", examples = "10") Integer neededScore,
        @Schema(nullable = true, description = "Now, of IKM and bed indicators", examples = "75.30") BigDecimal value,
        @Schema(nullable = true, description = "Needed, of IKM and bed indicators", examples = "76.61")
                BigDecimal neededValue,
        Kelompok reached,
        @Schema(
                        description = "What the score gains, in per cent of its scale; the list begins with the least",
                        examples = "3.75")
                BigDecimal gain) {}
