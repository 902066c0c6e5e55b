package id.kinerjapuskesmas.rest.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whole days from {@code start} to {@code end}, both inclusive.
 *
 * @param label {@code 2026}, {@code 2026-S1}, {@code 2026-Q2}, {@code 2026-03}, or {@code start/end} for any other span
 */
public record Period(String label, LocalDate start, LocalDate end) {

    private static final Pattern NAMED = Pattern.compile("([0-9]{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])))?");

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends on or after the day it starts");
        }
    }

    /** A year, semester, quarter or month by its name; empty when the text names none. */
    public static Optional<Period> named(String text) {
        var matcher = NAMED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(months(text, year, 6 * Integer.parseInt(matcher.group(2)) - 5, 6));
        }
        if (matcher.group(3) != null) {
            return Optional.of(months(text, year, 3 * Integer.parseInt(matcher.group(3)) - 2, 3));
        }
        if (matcher.group(4) != null) {
            return Optional.of(months(text, year, Integer.parseInt(matcher.group(4)), 1));
        }
        return Optional.of(months(text, year, 1, 12));
    }

    public static Period between(LocalDate start, LocalDate end) {
        return new Period(start + "/" + end, start, end);
    }

    private static Period months(String label, int year, int firstMonth, int count) {
        var first = YearMonth.of(year, firstMonth);
        return new Period(label, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** Days in the period, both ends counted. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
