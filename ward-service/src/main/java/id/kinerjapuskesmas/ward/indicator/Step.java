package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.period.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The calendar units a series is cut into. */
@Schema(
        name = "SeriesStep",
        description =
                "`MONTH`, `QUARTER`, `SEMESTER` and `YEAR` calendar units, summed anew for each, never averaged from shorter ones.")
enum Step {
    MONTH(1),
    QUARTER(3),
    SEMESTER(6),
    YEAR(12);

    private final int months;

    Step(int months) {
        this.months = months;
    }

    /** The units a period touches; the first and the last are cut to the period. */
    List<Period> cut(Period period) {
        var parts = new ArrayList<Period>();
        var first = period.start().getMonthValue() - (period.start().getMonthValue() - 1) % months;
        var month = YearMonth.of(period.start().getYear(), first);
        for (; !month.atDay(1).isAfter(period.end()); month = month.plusMonths(months)) {
            parts.add(part(month, period));
        }
        return parts;
    }

    private Period part(YearMonth first, Period period) {
        var start = first.atDay(1);
        var end = first.plusMonths(months - 1L).atEndOfMonth();
        return start.isBefore(period.start()) || end.isAfter(period.end())
                ? Period.between(later(start, period.start()), earlier(end, period.end()))
                : new Period(label(first), start, end);
    }

    private String label(YearMonth first) {
        var unit = (first.getMonthValue() - 1) / months + 1;
        return switch (this) {
            case MONTH -> first.toString();
            case QUARTER -> "%04d-Q%d".formatted(first.getYear(), unit);
            case SEMESTER -> "%04d-S%d".formatted(first.getYear(), unit);
            case YEAR -> "%04d".formatted(first.getYear());
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
