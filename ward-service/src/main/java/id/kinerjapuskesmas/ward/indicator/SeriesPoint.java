package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators of one unit of a series. */
@Schema(description = "The indicators of one unit of a series, from its own summed inputs.")
public record SeriesPoint(
        @Schema(description = "Label of the unit, or start/end where the period cuts it", examples = "2025-03")
                String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(description = "Ideal profile in force at the end of the unit", examples = "DEPKES_2005") String profile,
        @Schema(description = "BOR, AVLOS, TOI, BTO, GDR, NDR in this order; ideal bounds of BTO are of the unit")
                List<Figure> indicators,
        @Schema(description = "HP/D, the length of stay of Barber and Johnson") Figure los) {}
