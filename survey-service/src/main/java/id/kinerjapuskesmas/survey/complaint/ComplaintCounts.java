package id.kinerjapuskesmas.survey.complaint;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the figures of complaints are made of; counts of several facilities add up.
 *
 * @param received complaints and suggestions received in the period
 * @param answered those of them that are answered by now
 * @param byDays how many of the answered took how many days
 */
record ComplaintCounts(long received, long answered, SortedMap<Long, Long> byDays) {

    static final ComplaintCounts NONE = new ComplaintCounts(0, 0, new TreeMap<>());

    ComplaintCounts plus(ComplaintCounts other) {
        var days = new TreeMap<>(byDays);
        other.byDays.forEach((day, times) -> days.merge(day, times, Long::sum));
        return new ComplaintCounts(received + other.received, answered + other.answered, days);
    }
}
