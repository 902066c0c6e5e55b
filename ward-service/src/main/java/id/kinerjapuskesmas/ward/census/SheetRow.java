package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.ward.ward.BedClass;
import id.kinerjapuskesmas.ward.ward.Ward;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A line of a census file that reads well and balances on its own. */
record SheetRow(long line, String facility, String ward, BedClass bedClass, LocalDate date, DailyCounts counts) {

    static final Columns COLUMNS = Columns.required(
            "ward",
            "class",
            "date",
            "opening",
            "admitted",
            "transferredIn",
            "transferredOut",
            "home",
            "referred",
            "otherHospital",
            "ownRequest",
            "absconded",
            "deathsUnder48h",
            "deaths48hPlus",
            "sameDay",
            "closing",
            "lengthOfStayDays",
            "beds");

    /** The columns of a file that holds the sheets of many facilities. */
    static final Columns REGION_COLUMNS = COLUMNS.after("facility");

    private static final Pattern WARD = Pattern.compile(Ward.CODE);

    /** Reads a line of a facility, noting in it whatever is wrong; null when anything is. */
    static SheetRow read(Row row, String facility, LocalDate today) {
        var ward = row.required("ward");
        if (ward != null && !WARD.matcher(ward).matches()) {
            row.refuse("ward", "MALFORMED", Text.of("Kode ruang tidak sah.", "Not the code of a ward."));
        }
        var bedClass = row.required("class") == null ? null : row.oneOf("class", BedClass.class);
        var date = row.required("date") == null ? null : row.date("date");
        if (date != null && date.isAfter(today)) {
            row.refuse("date", "FUTURE_DATE", CensusTexts.future(date, today));
        }
        var counts = new Long[14];
        for (var i = 0; i < counts.length; i++) {
            counts[i] = required(row, COLUMNS.required().get(i + 3));
        }
        var beds = inRange(row, "beds", row.whole("beds"), CensusSheet.MOST);
        if (row.isFlawed()) {
            return null;
        }
        var sheet = new DailyCounts(
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                counts[4],
                counts[5],
                counts[6],
                counts[7],
                counts[8],
                counts[9],
                counts[10],
                counts[11],
                counts[12],
                counts[13],
                beds);
        SheetRules.breaches(sheet)
                .forEach(breach -> row.refuse(new Flaw(
                        null, null, row.line(), breach.field(), breach.code(), breach.message(), breach.numbers())));
        return row.isFlawed() ? null : new SheetRow(row.line(), facility, ward, bedClass, date, sheet);
    }

    private static Long required(Row row, String column) {
        var flaws = row.flaws().size();
        var count = row.whole(column);
        if (count == null && row.flaws().size() == flaws) {
            row.refuse(
                    column, "MISSING", Text.of("Wajib diisi; nol ditulis 0.", "Must be present; none is written 0."));
        }
        return inRange(
                row, column, count, column.equals("lengthOfStayDays") ? CensusSheet.MOST_DAYS : CensusSheet.MOST);
    }

    private static Long inRange(Row row, String column, Long count, long most) {
        if (count != null && (count < 0 || count > most)) {
            row.refuse(
                    column,
                    "OUT_OF_RANGE",
                    Text.of("Harus 0 sampai %d.".formatted(most), "Must be 0 to %d.".formatted(most)));
        }
        return count;
    }

    /** Whether this is the sheet of the day after, and opens with the patients the other closed with. */
    boolean goesOnFrom(SheetRow before) {
        return counts.opening() == before.counts.closing()
                && bedClass == before.bedClass
                && ward.equals(before.ward)
                && facility.equals(before.facility)
                && date.equals(before.date.plusDays(1));
    }

    /** Adds the sheet as CSV, without an end of the line; no value can hold a separator. */
    void writeTo(StringBuilder copy) {
        copy.append(facility)
                .append(',')
                .append(ward)
                .append(',')
                .append(bedClass)
                .append(',')
                .append(date);
        put(copy, counts.opening());
        put(copy, counts.admitted());
        put(copy, counts.transferredIn());
        put(copy, counts.transferredOut());
        put(copy, counts.home());
        put(copy, counts.referred());
        put(copy, counts.otherHospital());
        put(copy, counts.ownRequest());
        put(copy, counts.absconded());
        put(copy, counts.deathsUnder48h());
        put(copy, counts.deaths48hPlus());
        put(copy, counts.sameDay());
        put(copy, counts.closing());
        put(copy, counts.lengthOfStayDays());
        copy.append(',');
        if (counts.beds() != null) {
            copy.append(counts.beds().longValue());
        }
    }

    private static void put(StringBuilder copy, long count) {
        copy.append(',').append(count);
    }
}
