package id.kinerjapuskesmas.kinerja.upstream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last figures taken over from one upstream for a region and period, without the figures. */
@Schema(
        description =
                "What one upstream last said about a region and period. All but source, service and standing are null"
                        + " where it was never asked.")
public record LastPull(
        Source source,
        @Schema(description = "Name of the service", examples = "survey-service") String service,
        UpstreamStanding standing,
        @Schema(
                        nullable = true,
                        description = "Id of the pull, as rankings quote it",
                        examples = "0199a2b4-6f0e-7c55-9a3e-2f1d1c5b7a10")
                UUID pull,
        @Schema(nullable = true, description = "The upstream's own revision of its figures", examples = "1042")
                String sourceRevision,
        @Schema(nullable = true, description = "When these figures arrived") Instant fetchedAt,
        @Schema(nullable = true, description = "When the upstream last confirmed them") Instant checkedAt,
        @Schema(nullable = true, description = "First failed attempt since `checkedAt`; null while it answers")
                Instant unreachableSince,
        @Schema(nullable = true, description = "Seconds since `checkedAt`", examples = "840") Long ageSeconds,
        @Schema(nullable = true, description = "Facilities the upstream has figures of", examples = "37")
                Integer facilities) {

    static LastPull of(Source source, PullRow row, Clock clock) {
        if (row == null) {
            return new LastPull(
                    source, source.service(), UpstreamStanding.NEVER_ASKED, null, null, null, null, null, null, null);
        }
        return new LastPull(
                source,
                source.service(),
                row.isStale() ? UpstreamStanding.STALE : UpstreamStanding.CURRENT,
                row.id(),
                row.sourceRevision(),
                row.fetchedAt(),
                row.checkedAt(),
                row.unreachableSince(),
                Duration.between(row.checkedAt(), clock.instant()).toSeconds(),
                row.facilities());
    }
}
