package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The six indicators of a ward, a facility or a region over a period. */
@Schema(description = "The six indicators of a ward, a facility or a region over a period.")
public record IndicatorSheet(
        IndicatorScope scope,
        @Schema(examples = "33.27") String region,
        @Schema(nullable = true, description = "Null for a region", examples = "P3327040201") String facility,
        @Schema(nullable = true, description = "Null for a facility or region", examples = "RANAP") String ward,
        @Schema(examples = "2022-01") String period,
        @Schema(examples = "2022-01-01") LocalDate periodStart,
        @Schema(examples = "2022-01-31") LocalDate periodEnd,
        BedBasis bedBasis,
        @Schema(description = "Ideal profile the figures are held against", examples = "DEPKES_2005") String profile,
        @Schema(description = "Changes whenever the data do", examples = "17") String sourceRevision,
        @Schema(description = "BOR, AVLOS, TOI, BTO, GDR, NDR in this order") List<Figure> indicators,
        @Schema(description = "GDR and NDR once more per hundred, as older articles print them; official is per mille")
                List<Figure> percentViews) {}
