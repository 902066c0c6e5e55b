package id.kinerjapuskesmas.kinerja.blud;

import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A facility before and after it became BLUD. */
@Schema(
        description =
                "Two windows of equal length, over one population base and under one version of each indicator. It shows what"
                        + " changed, not why.")
public record BeforeAfter(
        @Schema(examples = "P3521080201") String facility,
        @Schema(examples = "Padas") String name,
        @Schema(nullable = true, description = "BLUD since; null where it is none", examples = "2016-06-01")
                LocalDate bludSince,
        @Schema(description = "A year, or first and last day", examples = "2015") String before,
        @Schema(examples = "2017") String after,
        @Schema(description = "Months of each window", examples = "12") int months,
        @Schema(
                        nullable = true,
                        description = "Year of the population of both windows; null where none is known",
                        examples = "2018")
                Integer populationYear,
        @Schema(
                        description =
                                "BEFORE_CONTAINS_THE_DATE, AFTER_BEGINS_BEFORE_THE_DATE, or NO_DATE where the facility is not BLUD;"
                                        + " empty for windows that lie clearly before and after")
                List<String> findings,
        List<ComparedMeasure> rows)
        implements Tabular {

    static final String COLUMNS =
            "facility measure name before after valueBefore:number valueAfter:number nBefore:integer nAfter:integer"
                    + " difference:number changePercent:number unit reason";

    private static final List<Column> HEADS = List.of(
            Column.of("facility", "Fasilitas", "Facility"),
            Column.of("measure", "Kode", "Code"),
            Column.of("name", "Ukuran", "Measure"),
            Column.of("before", "Periode sebelum", "Period before"),
            Column.of("after", "Periode sesudah", "Period after"),
            Column.of("valueBefore", "Sebelum", "Before"),
            Column.of("valueAfter", "Sesudah", "After"),
            Column.of("nBefore", "n sebelum", "n before"),
            Column.of("nAfter", "n sesudah", "n after"),
            Column.of("difference", "Selisih", "Difference"),
            Column.of("changePercent", "Perubahan (%)", "Change (%)"),
            Column.of("unit", "Satuan", "Unit"),
            Column.of("reason", "Alasan", "Reason"));

    @Override
    public Export export() {
        return Export.of("sebelum-sesudah-" + facility, HEADS, sink -> {
            for (var row : rows) {
                sink.row(
                        facility,
                        row.measure(),
                        row.name().id(),
                        before,
                        after,
                        row.before().value(),
                        row.after().value(),
                        row.before().n(),
                        row.after().n(),
                        row.difference(),
                        row.changePercent(),
                        row.before().unit(),
                        row.reason());
            }
        });
    }
}
