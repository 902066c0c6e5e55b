package id.kinerjapuskesmas.ward.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.ward.ward.BedClass;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The six indicators of a ward, a facility or a region over a period. */
@Schema(description = "The six indicators of a ward, a facility or a region over a period.")
public record IndicatorSheet(
        IndicatorScope scope,
        @Schema(description = "Kemendagri code, `*` for the country", examples = "33.27") String region,
        @Schema(nullable = true, description = "Null for a region", examples = "P3327040201") String facility,
        @Schema(nullable = true, description = "Null for a facility or region", examples = "RANAP") String ward,
        @JsonProperty("class") @Schema(nullable = true) BedClass bedClass,
        @Schema(examples = "2022-01") String period,
        @Schema(examples = "2022-01-01") LocalDate periodStart,
        @Schema(examples = "2022-01-31") LocalDate periodEnd,
        BedBasis bedBasis,
        @Schema(description = "Ideal profile the figures are held against", examples = "DEPKES_2005") String profile,
        List<CensusOrigin> sources,
        @Schema(description = "Changes whenever the data do", examples = "17") String sourceRevision,
        @Schema(description = "BOR, AVLOS, TOI, BTO, GDR, NDR in this order") List<Figure> indicators,
        @Schema(description = "HP/D, the length of stay of Barber and Johnson, beside AVLOS = LD/D") Figure los,
        @Schema(description = "GDR and NDR once more per hundred, as older articles print them; official is per mille")
                List<Figure> percentViews) {}
