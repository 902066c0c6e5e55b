package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as workbooks: rows leave the memory as they come, and go on in a further sheet when one is full. */
public final class WorkbookWriter {

    private static final String APPLICATION = "Kinerja Puskesmas";
    private static final int FLUSHED_EVERY = 1_000;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 40;
    private static final String HEADER_FILL = "E2EFDA";

    private WorkbookWriter() {}

    /** One row of the sheet that explains a template's columns. */
    public record Guide(String column, boolean required, Text meaning) {}

    /**
     * Writes an empty form to be filled in and sent back: a sheet headed by the columns, a sheet that explains them, and
     * out of sight the template's name and version, which {@link Table#template()} gives back.
     */
    public static void template(Template template, List<Guide> guides, Language language, OutputStream out)
            throws IOException {
        template(template, guides, List.of(), language, out);
    }

    /**
     * As {@link #template(Template, List, Language, OutputStream)}.
     *
     * @param rows what the form's rows hold already, from the first column on, such as ids made for them
     */
    public static void template(
            Template template, List<Guide> guides, List<List<String>> rows, Language language, OutputStream out)
            throws IOException {
        var workbook = new Workbook(out, APPLICATION, "1.0");
        var data = workbook.newWorksheet("Data");
        for (var place = 0; place < guides.size(); place++) {
            data.value(0, place, guides.get(place).column());
            data.style(0, place).bold().fillColor(HEADER_FILL).set();
            // typed codes keep their leading zeros
            data.style(place).format("@").set();
            data.width(place, width(guides.get(place).column()));
        }
        for (var row = 0; row < rows.size(); row++) {
            for (var place = 0; place < rows.get(row).size(); place++) {
                data.inlineString(row + 1, place, rows.get(row).get(place));
            }
        }
        data.freezePane(0, 1);
        data.finish();
        furnish(workbook, template, guides, language);
        workbook.finish();
    }

    /** Adds to a form of one's own the sheet that explains its columns, and out of sight its name and version. */
    public static void furnish(Workbook workbook, Template template, List<Guide> guides, Language language)
            throws IOException {
        guide(workbook.newWorksheet(language == Language.EN ? "Guide" : "Petunjuk"), guides, language);
        var hidden = workbook.newWorksheet(Template.SHEET);
        hidden.value(0, 0, template.id());
        hidden.value(0, 1, template.version());
        hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
        hidden.finish();
    }

    private static void guide(Worksheet sheet, List<Guide> guides, Language language) throws IOException {
        var english = language == Language.EN;
        var headers = english
                ? List.of("Column", "Required", "Meaning and allowed values")
                : List.of("Kolom", "Wajib", "Arti dan isi yang diterima");
        for (var place = 0; place < headers.size(); place++) {
            sheet.value(0, place, headers.get(place));
            sheet.style(0, place).bold().fillColor(HEADER_FILL).set();
        }
        for (var line = 0; line < guides.size(); line++) {
            var guide = guides.get(line);
            sheet.value(line + 1, 0, guide.column());
            sheet.value(line + 1, 1, guide.required() ? (english ? "yes" : "ya") : (english ? "no" : "tidak"));
            sheet.value(line + 1, 2, guide.meaning().in(language));
            sheet.style(line + 1, 2).wrapText(true).set();
        }
        sheet.width(0, 20);
        sheet.width(1, 10);
        sheet.width(2, 90);
        sheet.finish();
    }

    static void write(Export export, Language language, OutputStream out) throws IOException {
        var workbook = new Workbook(out, APPLICATION, "1.0");
        var sheets = new Sheets(workbook, export, language);
        export.rows().into(sheets);
        sheets.end();
        workbook.finish();
    }

    private static int width(String header) {
        return Math.max(NARROWEST, Math.min(WIDEST, header.length() + 3));
    }

    /** The sheets of a table that may be longer than one. */
    private static final class Sheets implements Export.Sink {

        private final Workbook workbook;
        private final Export export;
        private final Language language;
        private Worksheet sheet;
        private int number;
        private int row;

        Sheets(Workbook workbook, Export export, Language language) {
            this.workbook = workbook;
            this.export = export;
            this.language = language;
            begin();
        }

        @Override
        public void row(Object... values) throws IOException {
            TableWriter.check(values, export.columns().size());
            if (row == Worksheet.MAX_ROWS) {
                sheet.finish();
                begin();
            }
            for (var place = 0; place < values.length; place++) {
                cell(place, values[place]);
            }
            row++;
            if (row % FLUSHED_EVERY == 0) {
                sheet.flush();
            }
        }

        void end() throws IOException {
            sheet.finish();
        }

        private void begin() {
            number++;
            sheet = workbook.newWorksheet(number == 1 ? "Data" : "Data " + number);
            row = 0;
            var columns = export.columns();
            for (var place = 0; place < columns.size(); place++) {
                var column = columns.get(place);
                var header = export.headedById() ? column.id() : column.label().in(language);
                sheet.inlineString(0, place, header);
                sheet.style(0, place).bold().fillColor(HEADER_FILL).set();
                sheet.width(place, width(header));
            }
            sheet.freezePane(0, 1);
            row = 1;
        }

        private void cell(int place, Object value) {
            if (value instanceof BigDecimal decimal) {
                sheet.value(row, place, decimal);
                if (decimal.scale() > 0) {
                    sheet.style(row, place)
                            .format("0." + "0".repeat(decimal.scale()))
                            .set();
                }
            } else if (value instanceof Number count) {
                sheet.value(row, place, count);
            } else if (value instanceof Boolean truth) {
                sheet.value(row, place, truth);
            } else if (value instanceof LocalDate date) {
                sheet.value(row, place, date);
                sheet.style(row, place).format("yyyy-mm-dd").set();
            } else if (value != null) {
                // kept out of the table of shared texts, which stays in memory to the end
                sheet.inlineString(row, place, value.toString());
            }
        }
    }
}
