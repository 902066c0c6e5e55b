package id.kinerjapuskesmas.ward.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ward, a month or a facility in the diagram. */
@Schema(description = "One point of the diagram with its four figures; null coordinates with a reason where undefined.")
public record DiagramPoint(
        @Schema(description = "Number drawn beside it", examples = "1") int number,
        @Schema(description = "Code of the ward, facility or class, or the period", examples = "RANAP") String key,
        @Schema(nullable = true, examples = "Rawat Inap Umum") String name,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(nullable = true, description = "TOI, days, 4 decimals", examples = "1.2692") BigDecimal x,
        @Schema(nullable = true, description = "LOS = HP/D, days, 4 decimals", examples = "4.5000") BigDecimal y,
        @Schema(nullable = true, description = "Per cent", examples = "78.00") BigDecimal bor,
        @Schema(nullable = true, description = "Times in the point's own period", examples = "5.20") BigDecimal bto,
        @Schema(nullable = true, description = "LD/D, days, beside HP/D; not in the plane", examples = "4.60")
                BigDecimal avlos,
        @Schema(
                        nullable = true,
                        description = "Whether it lies in the efficient region, bounds included; null where undefined")
                Boolean efficient,
        @Schema(description = "Whether it lies outside the window and is drawn at its edge; the data are untouched")
                boolean clipped,
        @Schema(nullable = true, description = "Where it is drawn on the x axis", examples = "1.2692")
                BigDecimal drawnX,
        @Schema(nullable = true, description = "Where it is drawn on the y axis", examples = "4.5000")
                BigDecimal drawnY,
        @Schema(nullable = true, description = "Why it has no place, such as NO_DISCHARGES") String reason,
        @Schema(description = "Flags of TOI, such as SMALL_DENOMINATOR or TOI_NEGATIVE") List<String> flags) {}
