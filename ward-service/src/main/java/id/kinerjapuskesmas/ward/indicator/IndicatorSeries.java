package id.kinerjapuskesmas.ward.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import id.kinerjapuskesmas.ward.ward.BedClass;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators of one subject, unit by unit. */
@Schema(description = "The indicators of a ward, facility, region or the country, calendar unit by calendar unit.")
public record IndicatorSeries(
        IndicatorScope scope,
        @Schema(description = "Kemendagri code, `*` for the country", examples = "33.27") String region,
        @Schema(nullable = true, examples = "P3327040201") String facility,
        @Schema(nullable = true, examples = "RANAP") String ward,
        @JsonProperty("class") @Schema(nullable = true) BedClass bedClass,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        Step by,
        BedBasis bedBasis,
        @Schema(description = "Changes whenever the data do", examples = "17") String sourceRevision,
        List<SeriesPoint> items)
        implements Tabular {

    @Override
    public Export export() {
        return Export.of(
                "indikator-" + (facility == null ? region : facility) + "-" + period,
                IndicatorColumns.after(
                        Column.of("period", "Periode", "Period"),
                        Column.of("periodStart", "Mulai", "From"),
                        Column.of("periodEnd", "Sampai", "To")),
                sink -> {
                    for (var point : items) {
                        sink.row(IndicatorColumns.row(
                                point.indicators(),
                                point.los(),
                                point.period(),
                                point.periodStart(),
                                point.periodEnd()));
                    }
                });
    }
}
