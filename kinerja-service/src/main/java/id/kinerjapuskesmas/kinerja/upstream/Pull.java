package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.rest.period.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything one upstream said about a region and period at one moment.
 *
 * @param sourceRevision the upstream's own revision of its figures
 * @param fetchedAt when this content arrived
 * @param checkedAt when the upstream last confirmed it; later than {@code fetchedAt} after a 304
 * @param stale whether the upstream could not be asked now, so that this is the last thing it said
 */
public record Pull(
        UUID id,
        Source source,
        String region,
        Period period,
        String sourceRevision,
        String etag,
        Instant fetchedAt,
        Instant checkedAt,
        boolean stale,
        Map<String, List<UpstreamFigure>> byFacility) {

    public Pull {
        byFacility = Map.copyOf(byFacility);
    }

    /** The same as it stood when somebody used it: whether its upstream answers now does not matter to them. */
    public Pull asOf(boolean wasStale) {
        return new Pull(id, source, region, period, sourceRevision, etag, fetchedAt, checkedAt, wasStale, byFacility);
    }

    /** How long ago the upstream last vouched for these figures. */
    public Duration age(Instant now) {
        return Duration.between(checkedAt, now);
    }
}
