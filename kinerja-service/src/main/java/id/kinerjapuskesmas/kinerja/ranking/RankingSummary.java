package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One ranking in a list. */
@Schema(description = "A ranking in a list.")
public record RankingSummary(
        UUID ranking,
        @Schema(description = "Kemendagri code, or `ID` for the country", examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        @Schema(examples = "rekap-nasional-2025") String instrument,
        @Schema(examples = "1") int instrumentVersion,
        BandPolicy bandPolicy,
        OverallPolicy overallPolicy,
        Instant createdAt,
        String createdBy) {}
