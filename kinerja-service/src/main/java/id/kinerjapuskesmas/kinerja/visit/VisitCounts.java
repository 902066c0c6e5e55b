package id.kinerjapuskesmas.kinerja.visit;

import id.kinerjapuskesmas.kinerja.report.Cells;
import id.kinerjapuskesmas.kinerja.report.SumFinding;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The visits of a period as they were counted and as they were summed up by hand. */
@Schema(description = "Visits by payer with the sums that stand beside them on the form, which are checked.")
public record VisitCounts(
        @NotNull
                @NotEmpty
                @Schema(
                        description = "Visits by payer, of those in `/v1/payers`",
                        examples = "{\"UMUM\": 8294, \"ASKES\": 400, \"KIS\": 16598, \"GRATIS\": 571}")
                Map<Payer, @NotNull @Min(0) @Max(Cells.MOST) Long> visits,
        @Min(0)
                @Max(Cells.MOST)
                @Schema(
                        nullable = true,
                        description = "Visits for a new case; null where not counted",
                        examples = "8866")
                Long newCases,
        @Min(0)
                @Max(Cells.MOST)
                @Schema(
                        nullable = true,
                        description = "Visits for an old case; null where not counted",
                        examples = "16597")
                Long oldCases,
        @Min(0)
                @Max(Cells.MOST)
                @Schema(
                        nullable = true,
                        description = "The total printed beside them; null where none is printed",
                        examples = "25463")
                Long totalAsPrinted) {

    public VisitCounts {
        if (visits != null && !visits.isEmpty()) {
            visits = Collections.unmodifiableMap(new EnumMap<>(visits));
        }
    }

    /** The visits; whatever is printed. */
    long total() {
        return visits.values().stream().mapToLong(Long::longValue).sum();
    }

    List<SumFinding> findings() {
        return SumFinding.all(
                SumFinding.check("totalAsPrinted", totalAsPrinted, total()),
                SumFinding.check("newCases", cases(), total()));
    }

    /** New and old cases together; null while either is not counted. */
    private Long cases() {
        return newCases == null || oldCases == null ? null : Long.valueOf(newCases + oldCases);
    }
}
