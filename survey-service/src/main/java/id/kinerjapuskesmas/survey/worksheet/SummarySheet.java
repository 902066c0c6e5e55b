package id.kinerjapuskesmas.survey.worksheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/** All service units together, by both methods: the mean of the units, and all respondents as one. */
final class SummarySheet {

    private static final int HEADER = 4;

    private final Worksheet sheet;
    private final Layout layout;
    private final Conclusion conclusion;
    private final List<String> names = new ArrayList<>();
    private final List<UnitSheet.Rows> units = new ArrayList<>();

    SummarySheet(Worksheet sheet, Layout layout, String title, String period) {
        this.sheet = sheet;
        this.layout = layout;
        this.conclusion = new Conclusion(sheet, layout);
        sheet.value(0, 0, "Rekapitulasi indeks kepuasan masyarakat (IKM)");
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, title);
        sheet.value(2, 0, period + ", " + layout.questionnaire().regulation().title());
        var headers = List.of("Unit layanan", "IKM", "Mutu", "Responden", "Lembar");
        for (var column = 0; column < headers.size(); column++) {
            sheet.value(HEADER, column, headers.get(column));
        }
        sheet.range(HEADER, 0, HEADER, headers.size() - 1)
                .style()
                .bold()
                .fillColor("E2EFDA")
                .borderStyle("thin")
                .set();
        sheet.width(0, 44);
    }

    void unit(String name, String sheetName, UnitSheet.Rows rows) {
        var row = HEADER + 1 + units.size();
        var ikm = "'" + sheetName + "'!" + Layout.cell(rows.ikm(), Layout.FIRST);
        sheet.value(row, 0, name);
        sheet.formula(row, 1, ikm);
        sheet.style(row, 1).format("0.00").set();
        sheet.formula(row, 2, "'" + sheetName + "'!" + Layout.cell(rows.ikm() + 2, Layout.FIRST));
        sheet.value(row, 3, rows.respondents());
        sheet.value(row, 4, sheetName);
        names.add(sheetName);
        units.add(rows);
    }

    void end() throws IOException {
        var after = HEADER + 1 + units.size();
        var mean = after + 2;
        conclusion.label(mean - 1, "Metode MEAN_OF_UNITS: rata-rata IKM unit");
        conclusion.label(mean, "IKM (rata-rata unit, belum dibulatkan)");
        var ikms = Layout.cell(HEADER + 1, 1) + ":" + Layout.cell(Math.max(HEADER + 1, after - 1), 1);
        sheet.formula(mean, Layout.FIRST, "IF(COUNT(" + ikms + ")=0,\"\",AVERAGE(" + ikms + "))");
        conclusion.judge(mean);
        pooled(mean + 6);
        sheet.finish();
    }

    private void pooled(int header) {
        conclusion.label(header - 1, "Metode POOLED: semua responden bersama");
        for (var column = 0; column < layout.columns(); column++) {
            var at = Layout.FIRST + column;
            sheet.value(header, at, layout.header(column));
            sheet.style(header, at).bold().fillColor("E2EFDA").set();
            sheet.formula(header + 1, at, added(at, 0));
            sheet.formula(header + 2, at, added(at, 1));
            var filled = Layout.cell(header + 2, at);
            sheet.formula(
                    header + 3, at, "IF(" + filled + "=0,\"\"," + Layout.cell(header + 1, at) + "/" + filled + ")");
        }
        conclusion.label(header + 1, "Jumlah nilai");
        conclusion.label(header + 2, "Jumlah jawaban terisi");
        conclusion.label(header + 3, "Rata-rata per pertanyaan");
        conclusion.write(header + 4);
    }

    private String added(int column, int below) {
        if (units.isEmpty()) {
            return "0";
        }
        var rows = units.stream().map(unit -> unit.sum() + below).toList();
        return Layout.on(names, rows, column).collect(Collectors.joining("+"));
    }
}
