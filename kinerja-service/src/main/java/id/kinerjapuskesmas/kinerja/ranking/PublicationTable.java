package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The entries of a published ranking, complete. */
@Schema(description = "The entries of a published ranking, complete and in their order; also as CSV, NDJSON and XLSX.")
public record PublicationTable(
        @Schema(examples = "PKP-32.07-2025-1") String number,
        @Schema(description = "Digest of the document these entries are from") String sha256,
        List<PublishedEntry> items)
        implements Tabular {

    static final String COLUMNS = "position:integer kelompok rank:integer facility name region coverage:number"
            + " management:number quality:number ikm:number established:boolean bestPosition:integer"
            + " worstPosition:integer flags";

    @Override
    public Export export() {
        var columns = List.of(
                Column.of("position", "Urutan", "Position"),
                Column.of("kelompok", "Kelompok", "Kelompok"),
                Column.of("rank", "Peringkat dalam kelompok", "Rank in kelompok"),
                Column.of("facility", "Kode fasilitas", "Facility"),
                Column.of("name", "Nama", "Name"),
                Column.of("region", "Wilayah", "Region"),
                Column.of("coverage", "Cakupan pelayanan", "Coverage"),
                Column.of("management", "Manajemen", "Management"),
                Column.of("quality", "Mutu", "Quality"),
                Column.of("ikm", "IKM", "IKM"),
                Column.of("established", "Ditetapkan", "Established"),
                Column.of("bestPosition", "Urutan terbaik (selang IKM)", "Best position (interval of the IKM)"),
                Column.of("worstPosition", "Urutan terburuk (selang IKM)", "Worst position (interval of the IKM)"),
                Column.of("flags", "Catatan", "Flags"));
        return Export.of(number, columns, sink -> {
            for (var item : items) {
                sink.row(
                        item.position(),
                        item.kelompok(),
                        item.rank(),
                        item.facility(),
                        item.name(),
                        item.region(),
                        value(item.coverage()),
                        value(item.management()),
                        value(item.quality()),
                        item.ikm(),
                        item.established(),
                        position(item.interval().best()),
                        position(item.interval().worst()),
                        String.join(" ", item.flags()));
            }
        });
    }

    private static BigDecimal value(ComponentValue component) {
        return component == null ? null : component.value();
    }

    private static Integer position(SupposedPlace place) {
        return place == null ? null : place.position();
    }
}
