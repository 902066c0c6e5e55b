package id.kinerjapuskesmas.kinerja.family;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The index of an area and of its parts. */
@Schema(
        description =
                "IKS of a facility or region in a year from summed counts (never a mean of indices), its parts, and each"
                        + " indicator over the whole.")
public record IksResults(
        @Schema(nullable = true, description = "Null for a region", examples = "P3521080201") String facility,
        @Schema(examples = "35.21") String region,
        @Schema(examples = "2024") String year,
        IksArea total,
        @Schema(description = "Facilities of a region, villages of a facility") List<IksArea> parts,
        @Schema(
                        description =
                                "Families with yes of those it concerns, per cent, in the order of the twelve; NO_DATA where not"
                                        + " counted")
                List<Figure> indicators)
        implements Tabular {

    static final String COLUMNS =
            "region year facility village families:integer healthy:integer preHealthy:integer unhealthy:integer"
                    + " withoutIndex:integer iks:number category";

    /** The parts, then the total. */
    @Override
    public Export export() {
        var columns = List.of(
                Column.of("region", "Wilayah", "Region"),
                Column.of("year", "Tahun", "Year"),
                Column.of("facility", "Fasilitas", "Facility"),
                Column.of("village", "Desa/kelurahan", "Village"),
                Column.of("families", "Keluarga", "Families"),
                Column.of("healthy", "Sehat", "Healthy"),
                Column.of("preHealthy", "Pra-sehat", "Pre-healthy"),
                Column.of("unhealthy", "Tidak sehat", "Unhealthy"),
                Column.of("withoutIndex", "Tanpa indeks", "Without index"),
                Column.of("iks", "IKS", "IKS"),
                Column.of("category", "Kategori", "Category"));
        return Export.of("iks-" + (facility == null ? region : facility) + "-" + year, columns, sink -> {
            for (var area : parts) {
                write(sink, area);
            }
            write(sink, total);
        });
    }

    private void write(Export.Sink sink, IksArea area) throws java.io.IOException {
        sink.row(
                region,
                year,
                area.facility(),
                area.village(),
                area.families(),
                area.healthy(),
                area.preHealthy(),
                area.unhealthy(),
                area.withoutIndex(),
                area.iks().value(),
                area.category());
    }
}
