package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Contender;
import id.kinerjapuskesmas.kinerja.scoring.Field;
import id.kinerjapuskesmas.kinerja.scoring.Place;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a Puskesmas could be while its IKM moves within its confidence interval: one supposed contender for every other
 * score that the instrument's bands give on the way.
 *
 * @param reason why there is no interval; null where there is one
 */
record Swing(List<Contender> supposed, IntervalReason reason) {

    static Swing none(IntervalReason reason) {
        return new Swing(List.of(), reason);
    }

    /** The best and the worst of the places, its own among them; null where there is no interval. */
    record Ends(Place best, Place worst) {}

    Ends ends(Place own, Field field) {
        if (reason != null) {
            return null;
        }
        var places = Stream.concat(
                        Stream.of(own), supposed.stream().map(other -> field.instead(own.contender(), other)))
                .sorted(Comparator.comparingInt(Place::position))
                .toList();
        return new Ends(places.get(0), places.get(places.size() - 1));
    }
}
