package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.upstream.Pull;
import id.kinerjapuskesmas.kinerja.upstream.Source;
import id.kinerjapuskesmas.kinerja.upstream.Upstreams;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** What the other services had said when a ranking was made, whatever they say today. */
@ApplicationScoped
class StoredInputs {

    private final Upstreams upstreams;

    StoredInputs(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    /** With the figures of one facility, or for null of all. */
    Inputs of(List<RankingInput> described, String facility) {
        var pulls = new EnumMap<Source, Optional<Pull>>(Source.class);
        described.stream().filter(input -> input.pull() != null).forEach(input -> {
            var pull = facility == null ? upstreams.stored(input.pull()) : upstreams.stored(input.pull(), facility);
            pulls.put(input.source(), pull.map(found -> found.asOf(input.stale())));
        });
        return new Inputs(pulls);
    }
}
