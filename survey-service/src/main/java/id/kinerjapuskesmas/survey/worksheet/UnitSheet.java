package id.kinerjapuskesmas.survey.worksheet;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of one service unit: a row a respondent, and below them the formulas down to mutu. */
final class UnitSheet {

    private static final int HEADER = 4;
    private static final int FLUSHED_EVERY = 1_000;
    private static final int LABEL = 0;

    private final Worksheet sheet;
    private final Layout layout;
    private int next = HEADER + 1;

    UnitSheet(Worksheet sheet, Layout layout, String title, String unit, String period) {
        this.sheet = sheet;
        this.layout = layout;
        sheet.value(0, 0, "Pengolahan data survei kepuasan masyarakat per responden dan per unsur");
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, title);
        sheet.value(2, 0, unit + ", " + period);
        sheet.value(HEADER, LABEL, "No.");
        sheet.width(LABEL, 34);
        for (var column = 0; column < layout.columns(); column++) {
            sheet.value(HEADER, Layout.FIRST + column, layout.header(column));
            sheet.width(Layout.FIRST + column, 9);
        }
        sheet.range(HEADER, 0, HEADER, layout.columns())
                .style()
                .bold()
                .fillColor("E2EFDA")
                .borderStyle("thin")
                .horizontalAlignment("center")
                .set();
        sheet.freezePane(1, HEADER + 1);
    }

    void respondent(List<Integer> answers) throws IOException {
        sheet.value(next, LABEL, next - HEADER);
        for (var column = 0; column < layout.columns(); column++) {
            var answer = answers.get(layout.places().get(column));
            if (answer != null) {
                sheet.value(next, Layout.FIRST + column, answer);
            }
        }
        next++;
        if (next % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    /** Ends the sheet; the rows of its sums and counts, and of its IKM, are what the summary refers to. */
    Rows end() throws IOException {
        var first = HEADER + 1;
        var last = next - 1;
        var sum = next;
        for (var column = 0; column < layout.columns(); column++) {
            var at = Layout.FIRST + column;
            var answers = Layout.cell(first, at) + ":" + Layout.cell(last, at);
            sheet.formula(sum, at, "SUM(" + answers + ")");
            sheet.formula(sum + 1, at, "COUNT(" + answers + ")");
            sheet.formula(
                    sum + 2,
                    at,
                    "IF(" + Layout.cell(sum + 1, at) + "=0,\"\"," + Layout.cell(sum, at) + "/"
                            + Layout.cell(sum + 1, at) + ")");
        }
        label(sum, "Jumlah nilai");
        label(sum + 1, "Jumlah jawaban terisi");
        label(sum + 2, "Rata-rata per pertanyaan");
        var rows = new Rows(last - HEADER, sum, sum + 3, new Conclusion(sheet, layout).write(sum + 3));
        sheet.finish();
        return rows;
    }

    private void label(int row, String text) {
        sheet.value(row, LABEL, text);
        sheet.style(row, LABEL).bold().set();
    }

    /**
     * Where the figures stand.
     *
     * @param respondents rows of respondents
     * @param sum row of the sums; the counts stand below
     * @param nrr row of the NRR
     * @param ikm row of the unrounded IKM, in the first column
     */
    record Rows(int respondents, int sum, int nrr, int ikm) {}
}
