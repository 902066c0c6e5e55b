package id.kinerjapuskesmas.survey.publiclink;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Counts new responses by device and minute. A device is known here as a hash that nobody can undo, for the minute it is
 * counted in, in memory only.
 */
final class Bursts {

    private static final Duration REMEMBERED = Duration.ofMinutes(2);
    private static final int MOST_DEVICES = 100_000;

    private final int usual;
    private final Cache<Minute, List<UUID>> seen = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_DEVICES)
            .build();

    /** Counts up to {@code usual} responses a minute from one device as nothing unusual. */
    Bursts(int usual) {
        this.usual = usual;
    }

    /** The responses to flag now: all of the minute once they are too many, later ones one by one. */
    List<UUID> add(String device, long minute, UUID response) {
        var flagged = new ArrayList<UUID>();
        seen.asMap().compute(new Minute(device, minute), (key, before) -> {
            var all = new ArrayList<UUID>(before == null ? List.of() : before);
            if (all.size() <= usual) {
                all.add(response);
            }
            if (all.size() > usual) {
                flagged.addAll(before != null && before.size() > usual ? List.of(response) : all);
            }
            return all;
        });
        return flagged;
    }

    private record Minute(String device, long minute) {}
}
