package id.kinerjapuskesmas.kinerja.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Where a facility stands.
 *
 * @param rank within its kelompok; equal performance shares it: 1, 2, 2, 4
 * @param position among all, counted likewise
 */
public record Place(Contender contender, int rank, int position) {

    /** Ranks the contenders; the facility's code only fixes the order of those that share a rank. */
    public static List<Place> of(Collection<Contender> contenders) {
        var ordered = contenders.stream()
                .sorted(Contender.BY_PERFORMANCE.thenComparing(Contender::facility, Comparator.naturalOrder()))
                .toList();
        var places = new ArrayList<Place>(ordered.size());
        var firstOfKelompok = 0;
        for (var i = 0; i < ordered.size(); i++) {
            var contender = ordered.get(i);
            var before = i == 0 ? null : places.get(i - 1);
            if (before != null && before.contender().kelompok() != contender.kelompok()) {
                firstOfKelompok = i;
            }
            var ties = before != null && Contender.BY_PERFORMANCE.compare(before.contender(), contender) == 0;
            places.add(
                    ties
                            ? new Place(contender, before.rank(), before.position())
                            : new Place(contender, i - firstOfKelompok + 1, i + 1));
        }
        return List.copyOf(places);
    }
}
