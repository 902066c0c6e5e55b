package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators of every facility of a region that has a ward, complete in one answer. */
@Schema(description = "The indicators of every facility of a region that has a ward, complete in one answer.")
public record RegionTable(
        @Schema(examples = "33.27") String region,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        BedBasis bedBasis,
        @Schema(description = "Changes whenever the data of any facility do", examples = "2042.9f3c1a07")
                String sourceRevision,
        List<FacilityIndicators> items)
        implements Tabular {

    @Override
    public Export export() {
        return Export.of(
                "indikator-" + region + "-" + period,
                IndicatorColumns.after(
                        Column.of("facility", "Kode fasilitas", "Facility"),
                        Column.of("name", "Nama", "Name"),
                        Column.of("region", "Wilayah", "Region")),
                sink -> {
                    for (var item : items) {
                        sink.row(IndicatorColumns.row(
                                item.indicators(), null, item.facility(), item.name(), item.region()));
                    }
                });
    }
}
