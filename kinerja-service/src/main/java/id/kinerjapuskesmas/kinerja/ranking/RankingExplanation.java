package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a Puskesmas stands where it stands. */
@Schema(description = "Why a Puskesmas stands where it stands, from its rank down to what was counted.")
public record RankingExplanation(
        UUID ranking,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(examples = "rekap-nasional-2025") String instrument,
        @Schema(examples = "1") int instrumentVersion,
        BandPolicy bandPolicy,
        OverallPolicy overallPolicy,
        Instant createdAt,
        @Schema(
                        description = "How ranks are given",
                        examples =
                                "kelompok, then coverage, management and quality, unrounded; equal ones share a rank")
                String order,
        RankingEntry entry,
        ExplanationNode tree) {}
