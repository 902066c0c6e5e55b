package id.kinerjapuskesmas.kinerja.visit;

import id.kinerjapuskesmas.kinerja.report.ReportGrain;
import id.kinerjapuskesmas.kinerja.report.ReportKind;
import id.kinerjapuskesmas.kinerja.report.Reported;
import id.kinerjapuskesmas.kinerja.report.SumFinding;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The visits of one facility and period on the wire. */
@Schema(description = "The visits of one facility in a year or month, with the printed sums that are wrong.")
public record Visits(
        @Schema(examples = "P3521080201") String facility,
        @Schema(description = "A year, or a month", examples = "2018") String period,
        @Schema(
                        description = "Visits by payer",
                        examples = "{\"UMUM\": 8294, \"ASKES\": 400, \"KIS\": 16598, \"GRATIS\": 571}")
                Map<Payer, Long> visits,
        @Schema(description = "Sum over payers; every figure is computed from it", examples = "25863") long total,
        @Schema(nullable = true, examples = "8866") Long newCases,
        @Schema(nullable = true, examples = "16597") Long oldCases,
        @Schema(nullable = true, description = "As it was printed, right or wrong", examples = "25463")
                Long totalAsPrinted,
        @Schema(
                        description =
                                "Printed sums that are wrong: `totalAsPrinted`, or `newCases` where new and old cases together"
                                        + " are not the visits; empty when all are right")
                List<SumFinding> findings,
        @Schema(description = "Raised by every change; the ETag", examples = "1") long revision,
        @Schema(examples = "puskesmas-P3521080201") String changedBy,
        Instant changedAt) {

    static final ReportKind<VisitCounts> KIND =
            new ReportKind<>("VISITS", "visits", ReportGrain.YEAR_OR_MONTHS, VisitCounts.class);

    static final String COLUMNS =
            "facility period umum:integer askes:integer jamkesmas:integer kis:integer jkn_non_pbi:integer"
                    + " jamkesda:integer gratis:integer lain:integer total:integer newCases:integer oldCases:integer"
                    + " totalAsPrinted:integer";

    static final Page.Sheet<Visits> SHEET = new Page.Sheet<>(
            "kunjungan",
            Stream.of(
                            Stream.of(
                                    Column.of("facility", "Fasilitas", "Facility"),
                                    Column.of("period", "Periode", "Period")),
                            Arrays.stream(Payer.values())
                                    .map(payer ->
                                            Column.of(VisitSheet.column(payer), payer.indonesian(), payer.english())),
                            Stream.of(
                                    Column.of("total", "Jumlah", "Total"),
                                    Column.of("newCases", "Kasus baru", "New cases"),
                                    Column.of("oldCases", "Kasus lama", "Old cases"),
                                    Column.of("totalAsPrinted", "Jumlah tercetak", "Printed total")))
                    .flatMap(columns -> columns)
                    .toList(),
            Visits::row);

    private List<Object> row() {
        var row = new ArrayList<Object>(List.of(facility, period));
        for (var payer : Payer.values()) {
            row.add(visits.get(payer));
        }
        row.addAll(Arrays.asList(total, newCases, oldCases, totalAsPrinted));
        return row;
    }

    static Visits of(Reported<VisitCounts> stored) {
        var counts = stored.content();
        return new Visits(
                stored.key().facility(),
                stored.key().period(),
                counts.visits(),
                counts.total(),
                counts.newCases(),
                counts.oldCases(),
                counts.totalAsPrinted(),
                counts.findings(),
                stored.revision(),
                stored.changedBy(),
                stored.changedAt());
    }
}
