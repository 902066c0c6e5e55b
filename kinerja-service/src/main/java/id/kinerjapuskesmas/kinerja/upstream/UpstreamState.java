package id.kinerjapuskesmas.kinerja.upstream;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is held of both upstreams for a region and period. */
@Schema(description = "The last figures taken over from survey-service and ward-service for a region and period.")
public record UpstreamState(
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(description = "One item for each upstream") List<LastPull> items) {}
