package id.kinerjapuskesmas.kinerja.family;

import id.kinerjapuskesmas.kinerja.report.Cells;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the families of a village stand with one indicator. */
@Schema(description = "Families by their answer to one indicator; together all families of the village.")
public record IndicatorAnswers(
        @NotNull @Min(0) @Max(Cells.MOST) @Schema(description = "Y", examples = "301") Long yes,
        @NotNull @Min(0) @Max(Cells.MOST) @Schema(description = "T", examples = "99") Long no,
        @NotNull @Min(0) @Max(Cells.MOST) @Schema(description = "N: it does not concern the family", examples = "0")
                Long notApplicable) {

    static final IndicatorAnswers NONE = new IndicatorAnswers(0L, 0L, 0L);

    long families() {
        return yes + no + notApplicable;
    }

    IndicatorAnswers plus(IndicatorAnswers other) {
        return new IndicatorAnswers(yes + other.yes, no + other.no, notApplicable + other.notApplicable);
    }
}
