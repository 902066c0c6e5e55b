package id.kinerjapuskesmas.kinerja.family;

import id.kinerjapuskesmas.kinerja.report.Cells;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The families of one village, counted. */
@Schema(description = "Visited families of one village by category, and by their answers to each indicator.")
public record FamilyCounts(
        @NotNull @Min(1) @Max(Cells.MOST) @Schema(description = "Families visited", examples = "400") Long families,
        @NotNull @Min(0) @Max(Cells.MOST) @Schema(description = "Index above 0.800", examples = "108") Long healthy,
        @NotNull @Min(0) @Max(Cells.MOST) @Schema(description = "Index 0.500 to 0.800", examples = "212")
                Long preHealthy,
        @NotNull @Min(0) @Max(Cells.MOST) @Schema(description = "Index below 0.500", examples = "80") Long unhealthy,
        @Min(0)
                @Max(Cells.MOST)
                @Schema(
                        nullable = true,
                        description =
                                "Families whom no indicator concerns, so that they have no index; 0 when left out",
                        examples = "0")
                Long withoutIndex,
        @Schema(
                        nullable = true,
                        description = "Answers by indicator; those left out were not counted",
                        examples = "{\"JKN\": {\"yes\": 301, \"no\": 99, \"notApplicable\": 0}}")
                Map<FamilyIndicator, @NotNull @Valid IndicatorAnswers> indicators) {

    public FamilyCounts {
        withoutIndex = withoutIndex == null ? Long.valueOf(0) : withoutIndex;
        indicators = indicators == null || indicators.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new EnumMap<>(indicators));
    }

    long withIndex() {
        return healthy + preHealthy + unhealthy;
    }

    FamilyCounts plus(FamilyCounts other) {
        var answers = new EnumMap<FamilyIndicator, IndicatorAnswers>(FamilyIndicator.class);
        answers.putAll(indicators);
        other.indicators.forEach((indicator, more) -> answers.merge(indicator, more, IndicatorAnswers::plus));
        return new FamilyCounts(
                families + other.families,
                healthy + other.healthy,
                preHealthy + other.preHealthy,
                unhealthy + other.unhealthy,
                withoutIndex + other.withoutIndex,
                answers);
    }
}
