package id.kinerjapuskesmas.survey.servicetime;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region's share within standard, and each facility's. */
@Schema(
        description =
                "A region's share of observed times within standard: the observations of all its facilities together, and"
                        + " each facility's own, complete in one call.")
record RegionWaitingFigures(
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2026-Q1") String period,
        @Schema(examples = "2026-01-01") LocalDate periodStart,
        @Schema(examples = "2026-03-31") LocalDate periodEnd,
        @Schema(description = "Observations in the period", examples = "2400") long observed,
        Figure withinStandard,
        @Schema(description = "Every facility of the region, by code") List<FacilityWaitingFigures> items)
        implements Tabular {

    @Override
    public Export export() {
        var columns = List.of(
                Column.of("facility", "Kode", "Code"),
                Column.of("name", "Puskesmas", "Puskesmas"),
                Column.of("region", "Wilayah", "Region"),
                Column.of("period", "Periode", "Period"),
                Column.of("observed", "Diamati", "Observed"),
                Column.of("judged", "Dinilai terhadap standar", "Held to a standard"),
                Column.of("withinPercent", "Sesuai standar (%)", "Within standard (%)"),
                Column.of("reason", "Alasan kosong", "Why empty"));
        return Export.of("waktu-tunggu-" + region + "-" + period, columns, sink -> {
            for (var item : items) {
                sink.row(
                        item.facility(),
                        item.name(),
                        item.region(),
                        item.period(),
                        item.observed(),
                        item.withinStandard().n(),
                        item.withinStandard().value(),
                        item.withinStandard().reason());
            }
        });
    }
}
