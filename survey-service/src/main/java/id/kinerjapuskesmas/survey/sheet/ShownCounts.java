package id.kinerjapuskesmas.survey.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts as they may be shown in public: those of 1 to 4 people are not. Where only one is hidden, the smallest other goes
 * with it, or the total would give it away.
 */
final class ShownCounts {

    static final String HIDDEN = "<5";
    static final String HIDDEN_TOO = "*";

    private static final long LEAST = 5;

    private ShownCounts() {}

    static boolean hidesAny(Collection<Long> counts) {
        return counts.stream().anyMatch(count -> count > 0 && count < LEAST);
    }

    static List<String> of(List<Long> counts) {
        var shown = new ArrayList<>(counts.stream()
                .map(count -> count > 0 && count < LEAST ? HIDDEN : String.valueOf(count))
                .toList());
        var hidden = shown.stream().filter(HIDDEN::equals).count();
        if (hidden == 1) {
            IntStream.range(0, counts.size())
                    .filter(place -> counts.get(place) >= LEAST)
                    .boxed()
                    .min(Comparator.comparing(counts::get))
                    .ifPresent(place -> shown.set(place, HIDDEN_TOO));
        }
        return shown;
    }
}
