package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.upstream.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a pulled figure comes from. */
@Schema(description = "The figure as the other service published it.")
public record UpstreamOrigin(
        Source source,
        @Schema(description = "Its indicator there", examples = "BOR") String indicator,
        @Schema(nullable = true) UUID pull,
        @Schema(nullable = true, examples = "1042") String sourceRevision,
        @Schema(nullable = true) Instant fetchedAt,
        @Schema(description = "The service did not answer when the ranking was made") boolean stale,
        @Schema(nullable = true, examples = "53.69") BigDecimal value,
        @Schema(nullable = true, examples = "OK") String valueStatus,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true, examples = "233") BigDecimal numerator,
        @Schema(nullable = true, examples = "434") BigDecimal denominator,
        @Schema(nullable = true, examples = "91") Long n,
        List<String> flags,
        @Schema(nullable = true, examples = "BOR/1") String formula,
        @Schema(nullable = true, examples = "Depkes RI 2005") String regulation) {}
