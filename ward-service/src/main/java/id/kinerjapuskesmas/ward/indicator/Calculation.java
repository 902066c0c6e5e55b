package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.figure.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Six indicators from counts that were sent, step by step; nothing is stored. */
@Schema(description = "The indicators of the counts that were sent, step by step. Nothing is stored.")
public record Calculation(
        @Schema(examples = "2022-01") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(description = "t: end - start + 1, leap years real", examples = "31") long periodDays,
        @Schema(examples = "434") long availableBedDays,
        @Schema(description = "availableBedDays / periodDays", examples = "14.0000") BigDecimal averageBeds,
        Profile profile,
        @Schema(
                        description =
                                "BOR, AVLOS, LOS, TOI, BTO, GDR, NDR in this order, each with numerator, denominator, formula, flags")
                List<IndicatorStep> steps,
        @Schema(description = "GDR and NDR once more per hundred; official is per mille") List<Figure> percentViews,
        @Schema(description = "Each printed figure held against ours, with the known slip behind it")
                List<PublishedReplay> printed) {}
