package id.kinerjapuskesmas.kinerja.visit;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the reports of a period of whole months add up to.
 *
 * @param months of the period
 * @param reported months that are reported, by a year at once or one by one
 */
public record VisitTotals(long visits, int months, int reported) {

    /** Adds up what lies in a period; a report of a whole year counts only where the period has all of it. */
    static VisitTotals of(int months, Map<String, Long> byPeriod, Iterable<String> years, Iterable<String> single) {
        long visits = 0;
        var reported = 0;
        for (var year : years) {
            if (byPeriod.containsKey(year)) {
                visits += byPeriod.get(year);
                reported += 12;
            }
        }
        for (var month : single) {
            if (byPeriod.containsKey(month)) {
                visits += byPeriod.get(month);
                reported++;
            }
        }
        return new VisitTotals(visits, months, reported);
    }

    public boolean isComplete() {
        return reported == months;
    }

    /** Visits a month in per cent of the people; null without people. */
    public static BigFraction monthlyRate(long visits, int months, long people) {
        return people == 0 ? null : BigFraction.of(visits * 100, people * (long) months);
    }
}
