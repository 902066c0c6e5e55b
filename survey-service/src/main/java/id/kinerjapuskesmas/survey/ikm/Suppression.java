package id.kinerjapuskesmas.survey.ikm;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which groups of a table are too small to be shown, and which others must be hidden with them. */
final class Suppression {

    /** UU 27/2022: what four people or fewer said is said about each of them. */
    static final int LEAST = 5;

    static final String GROUP_TOO_SMALL = "GROUP_TOO_SMALL";
    static final String PROTECTS_SMALL_GROUP = "PROTECTS_SMALL_GROUP";

    private Suppression() {}

    /**
     * Places of the groups to hide. The whole is published, so a single hidden group would be the whole minus the rest:
     * the smallest shown groups are hidden too, until at least two are hidden and at least five people stand in them.
     */
    static Set<Integer> hidden(List<Long> sizes) {
        var bySize = IntStream.range(0, sizes.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(sizes::get).thenComparing(Comparator.naturalOrder()))
                .toList();
        var hidden = new TreeSet<Integer>();
        var people = 0L;
        for (var place : bySize) {
            var tooSmall = sizes.get(place) < LEAST;
            var exposed = !hidden.isEmpty() && (hidden.size() < 2 || people < LEAST);
            if (tooSmall || exposed) {
                hidden.add(place);
                people += sizes.get(place);
            }
        }
        return hidden;
    }
}
