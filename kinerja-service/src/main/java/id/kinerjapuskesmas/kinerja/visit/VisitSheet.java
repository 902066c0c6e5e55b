package id.kinerjapuskesmas.kinerja.visit;

import id.kinerjapuskesmas.kinerja.report.Cells;
import id.kinerjapuskesmas.kinerja.report.ReportKey;
import id.kinerjapuskesmas.kinerja.report.ReportSheet;
import id.kinerjapuskesmas.kinerja.report.SumFinding;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Visits in a file: a column for each payer. */
class VisitSheet implements ReportSheet<VisitCounts> {

    @Override
    public Columns columns() {
        var payers = Arrays.stream(Payer.values()).flatMap(payer -> Stream.of(payer.name(), column(payer)));
        return new Columns(
                List.of(),
                Stream.concat(payers, Stream.of("newCases", "oldCases", "totalAsPrinted"))
                        .toList());
    }

    static String column(Payer payer) {
        return payer.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public VisitCounts content(Row row, ReportKey key) {
        var visits = new EnumMap<Payer, Long>(Payer.class);
        var period = Period.named(key.period()).orElseThrow();
        for (var payer : Payer.values()) {
            for (var column : List.of(payer.name(), column(payer))) {
                var count = Cells.count(row, column);
                if (count == null) {
                    continue;
                }
                if (!payer.existedIn(period.start(), period.end()) && count > 0) {
                    row.refuse(column, "NOT_A_PAYER_THEN", VisitRules.notThen(payer));
                } else if (visits.put(payer, count) != null) {
                    row.refuse(column, "DUPLICATE", Text.of("Kolom ganda.", "The column stands twice."));
                }
            }
        }
        visits.keySet().removeIf(payer -> !payer.existedIn(period.start(), period.end()));
        var newCases = Cells.count(row, "newCases");
        var oldCases = Cells.count(row, "oldCases");
        var printed = Cells.count(row, "totalAsPrinted");
        if (visits.isEmpty() && !row.isFlawed()) {
            row.refuse("umum", "MISSING", Text.of("Tidak ada kunjungan satu pun.", "Not a single payer is given."));
        }
        return row.isFlawed() ? null : new VisitCounts(visits, newCases, oldCases, printed);
    }

    @Override
    public List<SumFinding> findings(VisitCounts content) {
        return content.findings();
    }
}
