package id.kinerjapuskesmas.survey.pekppp;

import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region's PEKPPP figures, and each facility's. */
@Schema(
        description =
                "A region's PEKPPP figures: the surveys and follow-ups of all its facilities together, and each facility's"
                        + " own, complete in one call.")
record RegionPekppp(
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        @Schema(examples = "2025-01-01") LocalDate periodStart,
        @Schema(examples = "2025-12-31") LocalDate periodEnd,
        PekpppFigures figures,
        @Schema(description = "Every facility of the region, by code") List<FacilityPekppp> items)
        implements Tabular {

    @Override
    public Export export() {
        var columns = List.of(
                Column.of("facility", "Kode", "Code"),
                Column.of("name", "Puskesmas", "Puskesmas"),
                Column.of("region", "Wilayah", "Region"),
                Column.of("period", "Periode", "Period"),
                Column.of("surveys", "Survei", "Surveys"),
                Column.of("media", "Media publikasi", "Media"),
                Column.of("followUpsDonePercent", "RTL selesai (%)", "Follow-ups done (%)"),
                Column.of("publicationDays", "Median hari sampai publikasi", "Median days to publication"),
                Column.of("followUpDays", "Median hari sampai RTL selesai", "Median days to follow-up"));
        return Export.of("pekppp-" + region + "-" + period, columns, sink -> {
            for (var item : items) {
                sink.row(
                        item.facility(),
                        item.name(),
                        item.region(),
                        item.period(),
                        item.figures().surveys(),
                        item.figures().media().value(),
                        item.figures().followUpsDone().value(),
                        item.figures().publicationDays().value(),
                        item.figures().followUpDays().value());
            }
        });
    }
}
