package id.kinerjapuskesmas.kinerja.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All ranked facilities in their order, to ask where one of them would stand if it alone were otherwise. */
public final class Field {

    private final List<Contender> ordered;
    private final Map<Kelompok, Integer> before = new EnumMap<>(Kelompok.class);

    private Field(List<Contender> ordered) {
        this.ordered = ordered;
        for (var kelompok : Kelompok.values()) {
            before.put(kelompok, betterThan(kelompok));
        }
    }

    /** The places as {@link Place#of} gives them. */
    public static Field of(List<Place> places) {
        return new Field(places.stream().map(Place::contender).toList());
    }

    /** The place of the supposed contender instead of the real one, all others as they are. */
    public Place instead(Contender real, Contender supposed) {
        var better = better(supposed) - (Contender.BY_PERFORMANCE.compare(real, supposed) < 0 ? 1 : 0);
        var inBetterKelompok =
                before.get(supposed.kelompok()) - (real.kelompok().compareTo(supposed.kelompok()) < 0 ? 1 : 0);
        return new Place(supposed, better - inBetterKelompok + 1, better + 1);
    }

    private int betterThan(Kelompok kelompok) {
        return (int) ordered.stream()
                .filter(one -> one.kelompok().compareTo(kelompok) < 0)
                .count();
    }

    private int better(Contender supposed) {
        var found = Collections.binarySearch(ordered, supposed, Contender.BY_PERFORMANCE);
        var place = found < 0 ? -found - 1 : found;
        while (place > 0 && Contender.BY_PERFORMANCE.compare(ordered.get(place - 1), supposed) == 0) {
            place--;
        }
        return place;
    }
}
