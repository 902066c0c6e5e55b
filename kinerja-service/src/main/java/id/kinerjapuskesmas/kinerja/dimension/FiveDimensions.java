package id.kinerjapuskesmas.kinerja.dimension;

import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The five dimensions of one facility and year. */
@Schema(
        description =
                "Five dimensions of public service performance with labelled proxies. The frame is qualitative and has no official"
                        + " score, so there is no total.")
public record FiveDimensions(
        @Schema(examples = "P1812010101") String facility,
        @Schema(examples = "Panaragan Jaya") String name,
        @Schema(examples = "18.12") String region,
        @Schema(examples = "2014") String year,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(description = "All five, in their order") List<DimensionView> dimensions)
        implements Tabular {

    static final String COLUMNS =
            "facility year dimension measure name ratio numerator:number denominator:number value:number unit"
                    + " valueStatus reason origin reference stale:boolean note";

    private static final List<Column> HEADS = List.of(
            Column.of("facility", "Fasilitas", "Facility"),
            Column.of("year", "Tahun", "Year"),
            Column.of("dimension", "Dimensi", "Dimension"),
            Column.of("measure", "Kode", "Code"),
            Column.of("name", "Ukuran", "Measure"),
            Column.of("ratio", "Rasio", "Ratio"),
            Column.of("numerator", "Pembilang", "Numerator"),
            Column.of("denominator", "Penyebut", "Denominator"),
            Column.of("value", "Hasil", "Result"),
            Column.of("unit", "Satuan", "Unit"),
            Column.of("valueStatus", "Status nilai", "Value status"),
            Column.of("reason", "Alasan", "Reason"),
            Column.of("origin", "Sumber", "Source"),
            Column.of("reference", "Rujukan", "Reference"),
            Column.of("stale", "Usang", "Stale"),
            Column.of("note", "Catatan penilai", "Assessor's note"));

    /** A row for each proxy; the note stands beside each of its dimension. */
    @Override
    public Export export() {
        return Export.of("lima-dimensi-" + facility + "-" + year, HEADS, sink -> {
            for (var view : dimensions) {
                for (var proxy : view.proxies()) {
                    var figure = proxy.figure();
                    sink.row(
                            facility,
                            year,
                            view.dimension(),
                            proxy.measure(),
                            proxy.name().id(),
                            proxy.ratio(),
                            figure.numerator(),
                            figure.denominator(),
                            figure.value(),
                            figure.unit(),
                            figure.valueStatus(),
                            figure.reason(),
                            proxy.source().origin(),
                            proxy.source().reference(),
                            proxy.source().stale(),
                            view.note() == null ? null : view.note().note());
                }
            }
        });
    }
}
