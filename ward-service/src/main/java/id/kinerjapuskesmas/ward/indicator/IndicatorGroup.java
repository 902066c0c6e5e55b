package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.figure.Figure;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators of one group of a breakdown. */
@Schema(description = "The indicators of one group of a breakdown.")
public record IndicatorGroup(
        @Schema(
                        description = "Code of the group: ward, class, service, facility, kabupaten or province",
                        examples = "RANAP")
                String key,
        @Schema(
                        nullable = true,
                        description = "Name of a ward or facility, null for the others",
                        examples = "Rawat Inap Umum")
                String name,
        List<CensusOrigin> sources,
        @Schema(description = "BOR, AVLOS, TOI, BTO, GDR, NDR in this order") List<Figure> indicators,
        @Schema(description = "HP/D, the length of stay of Barber and Johnson") Figure los) {}
