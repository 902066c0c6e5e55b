package id.kinerjapuskesmas.kinerja.assessment;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The months, or quarters, a longer period is put together from.
 *
 * <p>Semester II is cumulative in PKP: it stands on all twelve months, as the year does.
 */
final class PartPeriods {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private PartPeriods() {}

    /** The labels of the months from the first to the last; empty for a single month. */
    static List<String> months(String period, LocalDate start, LocalDate end) {
        var last = YearMonth.from(end);
        var labels = new ArrayList<String>();
        for (var month = first(period, start); !month.isAfter(last); month = month.plusMonths(1)) {
            labels.add(month.toString());
        }
        return labels.size() == 1 ? List.of() : List.copyOf(labels);
    }

    /** The labels of the quarters; empty for a period no longer than one. */
    static List<String> quarters(String period, LocalDate start, LocalDate end) {
        var last = YearMonth.from(end);
        var labels = new ArrayList<String>();
        for (var month = first(period, start); !month.isAfter(last); month = month.plusMonths(MONTHS_OF_A_QUARTER)) {
            labels.add("%d-Q%d".formatted(month.getYear(), (month.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1));
        }
        return labels.size() == 1 ? List.of() : List.copyOf(labels);
    }

    private static YearMonth first(String period, LocalDate start) {
        return period.endsWith("-S2") ? Year.of(start.getYear()).atMonth(1) : YearMonth.from(start);
    }
}
