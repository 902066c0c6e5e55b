package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.upstream.Source;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one service had last said. */
@Schema(description = "What one service had last said when the ranking was made.")
public record RankingInput(
        Source source,
        @Schema(description = "Whether it never answered for this region and period") boolean absent,
        @Schema(nullable = true) UUID pull,
        @Schema(nullable = true, examples = "1042") String sourceRevision,
        @Schema(nullable = true, description = "When the figures arrived") Instant fetchedAt,
        @Schema(nullable = true, description = "When the service last confirmed them") Instant checkedAt,
        @Schema(description = "The service did not answer, so these are its last figures") boolean stale,
        @Schema(nullable = true, description = "Age when the ranking was made, in seconds", examples = "0")
                Long ageSeconds) {}
