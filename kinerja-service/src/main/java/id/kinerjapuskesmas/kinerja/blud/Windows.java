package id.kinerjapuskesmas.kinerja.blud;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Two spans of whole months, the earlier before the later. */
record Windows(YearMonth beforeStart, YearMonth beforeEnd, YearMonth afterStart, YearMonth afterEnd) {

    /** The months up to a day and from it on; a month that the day cuts in two is left out. */
    static Windows around(LocalDate day, int months) {
        var month = YearMonth.from(day);
        var first = day.getDayOfMonth() == 1 ? month : month.plusMonths(1);
        return new Windows(month.minusMonths(months), month.minusMonths(1), first, first.plusMonths(months - 1L));
    }

    long beforeMonths() {
        return months(beforeStart, beforeEnd);
    }

    long afterMonths() {
        return months(afterStart, afterEnd);
    }

    boolean areEqual() {
        return beforeMonths() == afterMonths();
    }

    boolean overlap() {
        return !afterStart.isAfter(beforeEnd);
    }

    /** What makes the comparison less than one of before and after a day. */
    List<String> findings(LocalDate day) {
        var findings = new ArrayList<String>();
        if (day == null) {
            findings.add("NO_DATE");
            return findings;
        }
        if (day.isBefore(beforeEnd.plusMonths(1).atDay(1))) {
            findings.add("BEFORE_CONTAINS_THE_DATE");
        }
        if (day.isAfter(afterStart.atDay(1))) {
            findings.add("AFTER_BEGINS_BEFORE_THE_DATE");
        }
        return findings;
    }

    /** The name of a span: a year where it is one, else its first and last day. */
    static String label(YearMonth start, YearMonth end) {
        return start.getMonthValue() == 1 && end.equals(start.plusMonths(11))
                ? String.valueOf(start.getYear())
                : start.atDay(1) + "/" + end.atEndOfMonth();
    }

    private static long months(YearMonth start, YearMonth end) {
        return ChronoUnit.MONTHS.between(start, end) + 1;
    }
}
