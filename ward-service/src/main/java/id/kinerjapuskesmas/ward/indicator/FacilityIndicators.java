package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.figure.Figure;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators of one facility in a region's table. */
@Schema(description = "The indicators of one facility in a region's table.")
public record FacilityIndicators(
        @Schema(examples = "P3327040201") String facility,
        @Schema(examples = "Puskesmas Watukumpul") String name,
        @Schema(examples = "33.27") String region,
        List<CensusOrigin> sources,
        @Schema(description = "BOR, AVLOS, TOI, BTO, GDR, NDR in this order") List<Figure> indicators) {}
