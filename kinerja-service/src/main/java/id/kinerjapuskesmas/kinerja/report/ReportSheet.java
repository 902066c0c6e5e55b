package id.kinerjapuskesmas.kinerja.report;

import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Row;
import java.util.List;

/** How a kind of report stands in a file, one report a row. */
public interface ReportSheet<T> {

    /** All columns but those of facility and period; none is required where one of several will do. */
    Columns columns();

    /** The part of the report's key; null and a flaw when it is missing. */
    default String part(Row row) {
        return "";
    }

    /** The content, or null when the row is flawed. */
    T content(Row row, ReportKey key);

    /** The printed sums that are wrong. */
    default List<SumFinding> findings(T content) {
        return List.of();
    }
}
