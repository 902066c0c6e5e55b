package id.kinerjapuskesmas.survey.median;

import java.util.Optional;
import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** The middle of whole numbers counted by value; of an even count the mean of the two middle ones. */
public final class Median {

    private Median() {}

    /** Empty when nothing was counted. */
    public static Optional<BigFraction> of(SortedMap<Long, Long> timesByValue) {
        var count = timesByValue.values().stream().mapToLong(Long::longValue).sum();
        if (count == 0) {
            return Optional.empty();
        }
        var lower = at(timesByValue, (count - 1) / 2);
        var upper = at(timesByValue, count / 2);
        return Optional.of(BigFraction.of(Math.addExact(lower, upper), 2));
    }

    /** The value at a place, from 0, in ascending order. */
    private static long at(SortedMap<Long, Long> timesByValue, long place) {
        var passed = 0L;
        for (var value : timesByValue.entrySet()) {
            passed += value.getValue();
            if (place < passed) {
                return value.getKey();
            }
        }
        throw new IllegalArgumentException("no place " + place);
    }
}
