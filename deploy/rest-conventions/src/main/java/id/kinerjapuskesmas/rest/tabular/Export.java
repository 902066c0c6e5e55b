package id.kinerjapuskesmas.rest.tabular;

import java.io.IOException;
import java.util.List;

/**
 * A table to be sent: a file name without its ending, columns, and the rows as they come.
 *
 * @param headedById whether a workbook is headed by the columns' ids too, so that it can be sent back as an import
 */
public record Export(String name, List<Column> columns, Rows rows, boolean headedById) {

    public static final String CSV = Table.CSV;
    public static final String NDJSON = Table.NDJSON;
    public static final String XLSX = Table.XLSX;

    /** Hands every row to a sink; opened resources are closed also when the caller hangs up, by try-with-resources. */
    @FunctionalInterface
    public interface Rows {
        void into(Sink sink) throws IOException;
    }

    /** Takes the values of one row in the order of the columns: text, numbers, dates, instants, enums, booleans or null. */
    @FunctionalInterface
    public interface Sink {
        void row(Object... values) throws IOException;
    }

    public static Export of(String name, List<Column> columns, Rows rows) {
        return new Export(name, columns, rows, false);
    }

    /** The same with ids as headers in every format. */
    public Export toBeSentBack() {
        return new Export(name, columns, rows, true);
    }
}
