package id.kinerjapuskesmas.survey.questionnaire;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One mutu of a regulation: from {@code lowest} up to the next band. */
@Schema(description = "A band of the regulation: IKM, rounded to 2 decimals, of `lowest` or more up to the next band.")
public record Band(
        @Schema(description = "Mutu pelayanan", examples = "B") String mutu,
        @Schema(description = "Kinerja unit pelayanan, as the regulation words it", examples = "Baik") String kinerja,
        @Schema(examples = "Good") String kinerjaEn,
        @Schema(description = "Lowest IKM of the band", examples = "76.61") BigDecimal lowest) {}
