package id.kinerjapuskesmas.kinerja.report;

import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Row;

/** Counts in the cells of a file. */
public final class Cells {

    /** More than any count of a facility's period. */
    public static final long MOST = 10_000_000;

    private Cells() {}

    /** A count, or null when the cell is empty or flawed. */
    public static Long count(Row row, String column) {
        var count = row.whole(column);
        if (count != null && (count < 0 || count > MOST)) {
            row.refuse(
                    column,
                    "OUT_OF_RANGE",
                    Text.of("Harus 0 sampai %d.".formatted(MOST), "Must be 0 to %d.".formatted(MOST)));
            return null;
        }
        return count;
    }

    /** A count that must be there. */
    public static Long required(Row row, String column) {
        var flaws = row.flaws().size();
        var count = count(row, column);
        if (count == null && row.flaws().size() == flaws) {
            row.refuse(column, "MISSING", Text.of("Wajib diisi.", "Must be present."));
        }
        return count;
    }
}
