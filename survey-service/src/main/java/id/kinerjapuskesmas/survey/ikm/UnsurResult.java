package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.survey.questionnaire.Label;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One unsur of a result. */
@Schema(description = "NRR of one unsur with its own band.")
record UnsurResult(
        @Schema(examples = "WAKTU") String unsur,
        @Schema(description = "Number on the form", examples = "U3") String display,
        Label label,
        @Schema(description = "Answers that are not blank", examples = "49") long filled,
        @Schema(description = "Sum of these answers", examples = "150") long sum,
        @Schema(nullable = true, description = "3 decimals, for display; null when nobody answered", examples = "3.061")
                BigDecimal nrr,
        @Schema(nullable = true, description = "NRR times 1/x, 3 decimals, for display", examples = "0.340")
                BigDecimal weightedNrr,
        @Schema(nullable = true, description = "NRR times 25, 2 decimals", examples = "76.53") BigDecimal value,
        @Schema(nullable = true, examples = "C") String mutu,
        @Schema(nullable = true, examples = "Kurang baik") String kinerja,
        @Schema(
                        nullable = true,
                        description =
                                "Place in the priority list: 1 for the lowest NRR, equal NRR share a rank; null when nobody"
                                        + " answered",
                        examples = "2")
                Integer rank) {}
