package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.ward.facility.Facility;
import id.kinerjapuskesmas.ward.ward.BedClass;
import java.time.DateTimeException;
import java.time.YearMonth;

/** One line of a file of monthly totals: an empty cell is not known, never zero. */
record TotalsRow(StoredTotals.Key key, TotalsSheet sheet) {

    static final Columns COLUMNS = Columns.required("ward", "class", "month", "patientDays")
            .optional("lengthOfStayDays", "discharges", "deathsUnder48h", "deaths48hPlus", "beds", "note");

    /** The columns of a file that holds the totals of many facilities. */
    static final Columns REGION_COLUMNS = COLUMNS.after("facility");

    private static final int LONGEST_NOTE = 1_000;

    /** Null when the row is flawed. */
    static TotalsRow read(Row row, Facility facility) {
        var ward = row.required("ward");
        row.required("class");
        var bedClass = row.oneOf("class", BedClass.class);
        var month = month(row);
        row.required("patientDays");
        var sheet = new TotalsSheet(
                count(row, "patientDays", CensusSheet.MOST_DAYS),
                count(row, "lengthOfStayDays", CensusSheet.MOST_DAYS),
                count(row, "discharges", CensusSheet.MOST_DAYS),
                count(row, "deathsUnder48h", CensusSheet.MOST_DAYS),
                count(row, "deaths48hPlus", CensusSheet.MOST_DAYS),
                count(row, "beds", CensusSheet.MOST),
                note(row),
                null);
        return row.isFlawed()
                ? null
                : new TotalsRow(new StoredTotals.Key(facility.facility(), ward, bedClass, month.atDay(1)), sheet);
    }

    private static YearMonth month(Row row) {
        var text = row.required("month");
        if (text == null) {
            return null;
        }
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            row.refuse(
                    "month",
                    "NOT_A_MONTH",
                    Text.of("Harus bulan seperti 2026-01.", "Must be a month such as 2026-01."));
            return null;
        }
    }

    private static Long count(Row row, String column, long most) {
        var count = row.whole(column);
        if (count != null && (count < 0 || count > most)) {
            row.refuse(
                    column,
                    "OUT_OF_RANGE",
                    Text.of("Harus antara 0 dan %d.".formatted(most), "Must be between 0 and %d.".formatted(most)));
            return null;
        }
        return count;
    }

    private static String note(Row row) {
        var note = row.text("note");
        if (note != null && note.length() > LONGEST_NOTE) {
            row.refuse("note", "TOO_LONG", Text.of("Paling panjang 1.000 huruf.", "At most 1,000 letters."));
        }
        return note;
    }
}
