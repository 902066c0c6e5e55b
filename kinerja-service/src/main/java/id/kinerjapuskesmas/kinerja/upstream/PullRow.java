package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.rest.period.Period;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A {@link Pull} without its figures, as it stands in the table.
 *
 * @param digest SHA-256 of revision and figures
 * @param unreachableSince the first failed attempt since {@code checkedAt}, or null
 * @param facilities how many facilities the answer listed
 */
record PullRow(
        UUID id,
        Source source,
        String region,
        Period period,
        String sourceRevision,
        String etag,
        String digest,
        Instant fetchedAt,
        Instant checkedAt,
        Instant unreachableSince,
        int facilities) {

    boolean isStale() {
        return unreachableSince != null;
    }

    /** The same for a caller who could not have it confirmed. */
    PullRow unansweredAt(Instant at) {
        return isStale()
                ? this
                : new PullRow(
                        id, source, region, period, sourceRevision, etag, digest, fetchedAt, checkedAt, at, facilities);
    }

    Pull with(Map<String, List<UpstreamFigure>> byFacility) {
        return new Pull(id, source, region, period, sourceRevision, etag, fetchedAt, checkedAt, isStale(), byFacility);
    }
}
