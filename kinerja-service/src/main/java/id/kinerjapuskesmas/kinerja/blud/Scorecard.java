package id.kinerjapuskesmas.kinerja.blud;

import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The balanced scorecard of one facility and year. */
@Schema(
        description =
                "Balanced scorecard with four perspectives. There is no total: figures of different kinds do not add up.")
public record Scorecard(
        @Schema(examples = "P3521080201") String facility,
        @Schema(examples = "Padas") String name,
        @Schema(examples = "35.21") String region,
        @Schema(examples = "2018") String year,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(description = "Whether it was BLUD at the end of the year") boolean blud,
        @Schema(nullable = true, description = "Since when, in one piece; null where not BLUD or as long as records go")
                LocalDate bludSince,
        List<ScorecardRows> perspectives)
        implements Tabular {

    static final String COLUMNS =
            "facility year perspective measure name ratio numerator:number denominator:number idealLower:number"
                    + " idealUpper:number idealSource value:number unit status reason origin reference stale:boolean";

    private static final List<Column> HEADS = List.of(
            Column.of("facility", "Fasilitas", "Facility"),
            Column.of("year", "Tahun", "Year"),
            Column.of("perspective", "Perspektif", "Perspective"),
            Column.of("measure", "Kode", "Code"),
            Column.of("name", "Ukuran", "Measure"),
            Column.of("ratio", "Rasio", "Ratio"),
            Column.of("numerator", "Pembilang", "Numerator"),
            Column.of("denominator", "Penyebut", "Denominator"),
            Column.of("idealLower", "Ideal: batas bawah", "Ideal: lower bound"),
            Column.of("idealUpper", "Ideal: batas atas", "Ideal: upper bound"),
            Column.of("idealSource", "Sumber ideal", "Source of the ideal"),
            Column.of("value", "Hasil", "Result"),
            Column.of("unit", "Satuan", "Unit"),
            Column.of("status", "Terhadap ideal", "Against the ideal"),
            Column.of("reason", "Alasan", "Reason"),
            Column.of("origin", "Sumber", "Source"),
            Column.of("reference", "Rujukan", "Reference"),
            Column.of("stale", "Usang", "Stale"));

    /** Ratio left, ideal in the middle, result right. */
    @Override
    public Export export() {
        return Export.of("kartu-skor-" + facility + "-" + year, HEADS, sink -> {
            for (var perspective : perspectives) {
                for (var row : perspective.rows()) {
                    var figure = row.figure();
                    var ideal = figure.ideal();
                    sink.row(
                            facility,
                            year,
                            perspective.perspective(),
                            row.measure(),
                            row.name().id(),
                            row.ratio(),
                            figure.numerator(),
                            figure.denominator(),
                            ideal == null ? null : ideal.lower(),
                            ideal == null ? null : ideal.upper(),
                            ideal == null ? null : ideal.source(),
                            figure.value(),
                            figure.unit(),
                            figure.status(),
                            figure.reason(),
                            row.source().origin(),
                            row.source().reference(),
                            row.source().stale());
                }
            }
        });
    }
}
