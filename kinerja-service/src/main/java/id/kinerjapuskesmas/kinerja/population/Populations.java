package id.kinerjapuskesmas.kinerja.population;

import id.kinerjapuskesmas.kinerja.report.ReportStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The people of working areas as other features need them: whole areas, by year. */
@ApplicationScoped
public class Populations {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final ReportStore store;

    Populations(ReportStore store) {
        this.store = store;
    }

    /** The people of one working area in one year. */
    public record Base(int year, long people, int villages, long revision, Instant changedAt) {

        Base plus(Base other) {
            return new Base(
                    year,
                    people + other.people,
                    villages + other.villages,
                    revision + other.revision,
                    changedAt.isAfter(other.changedAt) ? changedAt : other.changedAt);
        }
    }

    /** By facility of a region, and year. */
    public Map<String, TreeMap<Integer, Base>> within(String region) {
        var years = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(String::valueOf)
                .toList();
        var bases = new HashMap<String, TreeMap<Integer, Base>>();
        store.within(VillagePopulation.KIND, region, years).forEach(one -> {
            var year = Integer.parseInt(one.key().period());
            bases.computeIfAbsent(one.key().facility(), facility -> new TreeMap<>())
                    .merge(
                            year,
                            new Base(year, one.content().people(), 1, one.revision(), one.changedAt()),
                            Base::plus);
        });
        return bases;
    }

    /** The people of one facility by year. */
    public TreeMap<Integer, Base> of(String facility) {
        var bases = new TreeMap<Integer, Base>();
        store.of(VillagePopulation.KIND, facility).forEach(one -> {
            var year = Integer.parseInt(one.key().period());
            bases.merge(year, new Base(year, one.content().people(), 1, one.revision(), one.changedAt()), Base::plus);
        });
        return bases;
    }

    /** The year asked for and no other; without one the nearest to the given year, the earlier of two as near. */
    public static Optional<Base> choose(Map<Integer, Base> known, Integer asked, int near) {
        if (asked != null) {
            return Optional.ofNullable(known.get(asked));
        }
        return List.copyOf(known.values()).stream()
                .min(Comparator.comparingInt((Base base) -> Math.abs(base.year() - near))
                        .thenComparingInt(Base::year));
    }
}
