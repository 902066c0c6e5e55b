package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One indicator of a period. */
@Schema(description = "One indicator with its raw and capped value, its target, and for the index its quality part.")
public record SpmResult(
        @Schema(examples = "IBU_HAMIL") String indicator,
        @Schema(description = "As printed in the regulation", examples = "1") String number,
        Text name,
        @Schema(description = "The raw value: it may exceed 100, and then carries the flag OVER_100") Figure figure,
        @Schema(
                        nullable = true,
                        description = "At most 100; null without a value or where not in per cent",
                        examples = "100.00")
                BigDecimal capped,
        @Schema(description = "At least so much of the figure's unit", examples = "100") BigDecimal target,
        TargetStatus targetStatus,
        @Schema(nullable = true, description = "Raw value less target; negative when below", examples = "-38.20")
                BigDecimal gap,
        Aggregation aggregation,
        @Schema(description = "Facilities with at least one month", examples = "37") long facilities,
        @Schema(description = "Monthly sheets that hold it", examples = "444") long sheets,
        @Schema(
                        nullable = true,
                        description = "Mean of the item percentages B, each capped; null where incomplete",
                        examples = "96.40")
                BigDecimal quality,
        @Schema(description = "Items B with a row", examples = "19") int qualityItems,
        @Schema(nullable = true, description = "0.8 A + 0.2 B, both capped; null with a reason", examples = "89.20")
                BigDecimal index,
        @Schema(
                        nullable = true,
                        description = "INDEX_NOT_OF_THIS_VERSION, NOT_APPLICABLE, NO_ACHIEVEMENT, QUALITY_INCOMPLETE or"
                                + " NO_QUALITY_NEEDED",
                        examples = "QUALITY_INCOMPLETE")
                String indexReason) {}
