package id.kinerjapuskesmas.ward.indicator;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A corner in the plane of the diagram. */
@Schema(description = "A place in the diagram, both axes in days, 4 decimals.")
public record PlanePoint(
        @Schema(description = "TOI", examples = "1.0000") BigDecimal x,
        @Schema(description = "LOS = HP/D", examples = "5.6667") BigDecimal y) {}
