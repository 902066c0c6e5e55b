package id.kinerjapuskesmas.ward.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.ward.ward.BedClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The geometry of a Barber-Johnson diagram. */
@Schema(
        name = "BarberJohnsonDiagram",
        description =
                "The geometry of a Barber-Johnson diagram: x = TOI, y = LOS = HP/D, both in days. Identity: LOS + TOI ="
                        + " t/BTO.")
public record Diagram(
        IndicatorScope scope,
        @Schema(description = "Kemendagri code", examples = "33.27") String region,
        @Schema(nullable = true, examples = "P3327040201") String facility,
        @Schema(description = "In the caller's language", examples = "Grafik Barber-Johnson, 2025") String title,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(description = "t", examples = "365") long periodDays,
        @JsonProperty("class") @Schema(nullable = true) BedClass bedClass,
        DiagramPoints by,
        BedBasis bedBasis,
        @Schema(description = "Profile whose bounds make the efficient region", examples = "BARBER_JOHNSON")
                String profile,
        @Schema(description = "Upper end of the x axis (TOI), days", examples = "12") BigDecimal xMax,
        @Schema(description = "Upper end of the y axis (LOS), days", examples = "12") BigDecimal yMax,
        @Schema(description = "BOR rays from the origin") List<DiagramLine> borRays,
        @Schema(description = "BTO lines, scaled to the period") List<DiagramLine> btoLines,
        @Schema(description = "Corners of the efficient region inside the window, in order; empty where none is")
                List<PlanePoint> efficientRegion,
        List<DiagramPoint> points,
        @Schema(description = "Changes whenever the data do", examples = "17") String sourceRevision) {}
