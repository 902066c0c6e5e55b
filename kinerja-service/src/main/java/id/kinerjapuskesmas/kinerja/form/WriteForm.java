package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a form as a workbook with live formulas, or as a plain table. */
final class WriteForm {

    private static final String HEADER = "E2EFDA";
    private static final String TO_FILL_IN = "FFF9E5";
    private static final String LOCKED = "EDEDED";
    /** Told on the second sheet: the lock keeps a slip of the hand from the formulas, and nobody from anything. */
    private static final String PASSWORD = "pkp";

    private WriteForm() {}

    static byte[] workbook(FormSheet form, Language language) {
        var out = new ByteArrayOutputStream();
        try {
            var workbook = new Workbook(out, "Kinerja Puskesmas", "1.0");
            data(workbook.newWorksheet("Data"), form, language);
            var columns = FormColumns.of(form.stamp().kind());
            WorkbookWriter.furnish(
                    workbook,
                    form.stamp().template(),
                    Stream.concat(columns.guides().stream(), Stream.of(about(form)))
                            .toList(),
                    language);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static WorkbookWriter.Guide about(FormSheet form) {
        var id = "Puskesmas %s (%s), periode %s, instrumen %s versi %d. Isi sel kuning. Kunci lembar: %s."
                .formatted(
                        form.facilityName(),
                        form.assessment().facility(),
                        form.assessment().period(),
                        form.instrument().instrument(),
                        form.instrument().version(),
                        PASSWORD);
        var en = "Puskesmas %s (%s), period %s, instrument %s version %d. Fill in the yellow cells. Sheet password: %s."
                .formatted(
                        form.facilityName(),
                        form.assessment().facility(),
                        form.assessment().period(),
                        form.instrument().instrument(),
                        form.instrument().version(),
                        PASSWORD);
        return new WorkbookWriter.Guide("Data", false, Text.of(id, en));
    }

    private static void data(Worksheet sheet, FormSheet form, Language language) throws IOException {
        var kind = form.stamp().kind();
        var columns = FormColumns.of(kind).all();
        for (var place = 0; place < columns.size(); place++) {
            sheet.value(0, place, columns.get(place).id());
            sheet.style(0, place).bold().fillColor(HEADER).wrapText(true).set();
            sheet.width(place, columns.get(place).width());
        }
        for (var line = 0; line < form.rows().size(); line++) {
            var row = form.rows().get(line);
            var formulas = new FormFormulas(kind, line + 1, row.node().indicator());
            for (var place = 0; place < columns.size(); place++) {
                var column = columns.get(place);
                if (column.use() == FormColumns.Use.COMPUTED) {
                    computed(sheet, line + 1, place, row.applies() ? formulas.of(column.id()) : null);
                } else {
                    write(sheet, line + 1, place, row.shown(kind, column.id(), language));
                    style(sheet, line + 1, place, column.use() == FormColumns.Use.FILLED_IN && row.isOpen());
                }
            }
        }
        sheet.freezePane(3, 1);
        sheet.protect(
                PASSWORD,
                SheetProtectionOption.SHEET,
                SheetProtectionOption.INSERT_ROWS,
                SheetProtectionOption.INSERT_COLUMNS,
                SheetProtectionOption.DELETE_ROWS,
                SheetProtectionOption.DELETE_COLUMNS,
                SheetProtectionOption.SORT);
        sheet.finish();
    }

    private static void computed(Worksheet sheet, int row, int place, String formula) {
        if (formula != null) {
            // fastexcel writes formulas as they are
            sheet.formula(row, place, formula.replace("<", "&lt;"));
            sheet.style(row, place).format("0.00").fillColor(LOCKED).set();
        }
    }

    private static void write(Worksheet sheet, int row, int place, Object value) {
        if (value instanceof BigDecimal decimal) {
            sheet.value(row, place, decimal.stripTrailingZeros());
        } else if (value instanceof Number count) {
            sheet.value(row, place, count);
        } else if (value != null) {
            sheet.inlineString(row, place, value.toString());
        }
    }

    private static void style(Worksheet sheet, int row, int place, boolean open) {
        if (open) {
            sheet.style(row, place)
                    .fillColor(TO_FILL_IN)
                    .wrapText(true)
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .set();
        } else {
            sheet.style(row, place).wrapText(true).set();
        }
    }

    /** The same rows without what a workbook computes, each stamped, because a CSV has nothing out of sight. */
    static Export table(FormSheet form, Language language) {
        var kind = form.stamp().kind();
        var plain = FormColumns.of(kind).all().stream()
                .filter(column -> column.use() != FormColumns.Use.COMPUTED)
                .toList();
        var columns = Stream.concat(
                        plain.stream().map(column -> new Column(column.id(), column.meaning())),
                        Stream.of(
                                Column.of(FormColumns.STAMP, "Versi formulir; jangan diubah.", "Version of the form.")))
                .toList();
        return Export.of(form.fileName(), columns, sink -> {
                    for (var row : form.rows()) {
                        sink.row(Stream.concat(
                                        plain.stream().map(column -> row.shown(kind, column.id(), language)),
                                        Stream.of(form.stamp().text()))
                                .toArray());
                    }
                })
                .toBeSentBack();
    }
}
