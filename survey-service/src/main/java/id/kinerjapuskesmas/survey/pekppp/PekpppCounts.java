package id.kinerjapuskesmas.survey.pekppp;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the figures are made of, over the closed and published surveys that lie wholly inside the period; counts of several
 * facilities add up.
 *
 * @param facilities facilities with such a survey
 * @param surveys such surveys
 * @param media for each facility the number of different media used, added up
 * @param published surveys made public in any medium
 * @param publicationDays how many of them took how many days from the end of their period
 * @param planned follow-ups of these surveys that are not cancelled
 * @param done those of them that are done
 * @param followUpDays how many of the done took how many days from the end of the survey's period
 */
record PekpppCounts(
        long facilities,
        long surveys,
        long media,
        long published,
        SortedMap<Long, Long> publicationDays,
        long planned,
        long done,
        SortedMap<Long, Long> followUpDays) {

    static final PekpppCounts NONE = new PekpppCounts(0, 0, 0, 0, new TreeMap<>(), 0, 0, new TreeMap<>());

    PekpppCounts plus(PekpppCounts other) {
        return new PekpppCounts(
                facilities + other.facilities,
                surveys + other.surveys,
                media + other.media,
                published + other.published,
                sum(publicationDays, other.publicationDays),
                planned + other.planned,
                done + other.done,
                sum(followUpDays, other.followUpDays));
    }

    private static SortedMap<Long, Long> sum(SortedMap<Long, Long> some, SortedMap<Long, Long> others) {
        var sum = new TreeMap<>(some);
        others.forEach((days, times) -> sum.merge(days, times, Long::sum));
        return sum;
    }
}
