package id.kinerjapuskesmas.survey.complaint;

import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region's figures of complaints, and of each of its facilities. */
@Schema(
        description =
                "A region's figures: all complaints of its facilities taken together, and each facility's own, complete in"
                        + " one call.")
record RegionComplaintFigures(
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2026-Q1") String period,
        @Schema(examples = "2026-01-01") LocalDate periodStart,
        @Schema(examples = "2026-03-31") LocalDate periodEnd,
        ComplaintFigures figures,
        @Schema(description = "Every facility of the region, by code") List<FacilityComplaintFigures> items)
        implements Tabular {

    @Override
    public Export export() {
        var columns = List.of(
                Column.of("facility", "Kode", "Code"),
                Column.of("name", "Puskesmas", "Puskesmas"),
                Column.of("region", "Wilayah", "Region"),
                Column.of("period", "Periode", "Period"),
                Column.of("received", "Diterima", "Received"),
                Column.of("answered", "Dijawab", "Answered"),
                Column.of("handledPercent", "Tertangani (%)", "Handled (%)"),
                Column.of("medianDays", "Median hari", "Median days"));
        return Export.of("pengaduan-" + region + "-" + period, columns, sink -> {
            for (var item : items) {
                sink.row(
                        item.facility(),
                        item.name(),
                        item.region(),
                        item.period(),
                        item.figures().received(),
                        item.figures().answered(),
                        item.figures().handled().value(),
                        item.figures().medianDays().value());
            }
        });
    }
}
