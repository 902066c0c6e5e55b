package id.kinerjapuskesmas.kinerja.population;

import id.kinerjapuskesmas.kinerja.report.Cells;
import id.kinerjapuskesmas.kinerja.report.SumFinding;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The people of one village. */
@Schema(description = "Registered inhabitants of one village of the working area.")
public record VillageCounts(
        @NotNull @Min(0) @Max(Cells.MOST) @Schema(examples = "1712") Long male,
        @NotNull @Min(0) @Max(Cells.MOST) @Schema(examples = "1677") Long female,
        @Min(0)
                @Max(Cells.MOST)
                @Schema(
                        nullable = true,
                        description = "The total printed beside them, to be checked; null where none is printed",
                        examples = "3389")
                Long totalAsPrinted) {

    long people() {
        return male + female;
    }

    List<SumFinding> findings() {
        return SumFinding.check("totalAsPrinted", totalAsPrinted, people());
    }
}
