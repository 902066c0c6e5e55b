package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** The rows of a file that were refused, as they were sent and in the same format, each with its line and the reasons. */
public final class RefusedRows {

    private static final Column LINE = new Column("line", Text.of("Baris asal", "Line"));
    private static final Column ERRORS = new Column("errors", Text.of("Alasan", "Reasons"));

    private RefusedRows() {}

    /**
     * Reads the file again and writes those of its rows that have flaws.
     *
     * @param flaws the flaws of a line, empty for a good one; those that the rows note while being read are added
     */
    public static void write(Table table, LongFunction<List<Flaw>> flaws, Language language, OutputStream out)
            throws IOException {
        var format = table.format();
        var columns = new LinkedHashSet<>(table.header());
        var names = new ArrayList<Column>();
        columns.forEach(name -> names.add(new Column(name, Text.of(name, name))));
        names.add(LINE);
        names.add(ERRORS);
        var export = Export.of("ditolak", names, sink -> {
                    for (var row : table) {
                        var found = new ArrayList<>(flaws.apply(row.line()));
                        row.flaws().stream()
                                .filter(flaw -> !found.contains(flaw))
                                .forEach(found::add);
                        if (!found.isEmpty()) {
                            sink.row(values(row, columns, found, language));
                        }
                    }
                })
                .toBeSentBack();
        var style = ";".equals(format.separator()) ? new CsvStyle(';', ',') : CsvStyle.PLAIN;
        TableWriter.write(export, format.mediaType(), style, language, out);
    }

    private static Object[] values(Row row, LinkedHashSet<String> columns, List<Flaw> flaws, Language language) {
        var values = new ArrayList<Object>();
        columns.forEach(column -> values.add(row.raw(column)));
        values.add(row.line());
        values.add(flaws.stream()
                .map(flaw -> (flaw.column() == null ? "" : flaw.column() + ": ")
                        + flaw.message().in(language))
                .collect(Collectors.joining(" | ")));
        return values.toArray();
    }
}
