package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One snapshot without its entries. */
@Schema(description = "A ranking: never changed once made; its entries have an address of their own.")
public record Ranking(
        UUID ranking,
        @Schema(description = "Kemendagri code, or `ID` for the country", examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(examples = "rekap-nasional-2025") String instrument,
        @Schema(examples = "1") int instrumentVersion,
        BandPolicy bandPolicy,
        OverallPolicy overallPolicy,
        Instant createdAt,
        @Schema(description = "The caller's name", examples = "dinkes") String createdBy,
        @Schema(examples = "34") int ranked,
        @Schema(description = "I, II, III; a kelompok without members has 0 facilities") List<RankingGroup> groups,
        @Schema(description = "survey-service and ward-service") List<RankingInput> inputs,
        List<AbsentInput> absentInputs,
        @Schema(
                        nullable = true,
                        description =
                                "Against the ranking before of the same region, period and instrument; null for the"
                                        + " first")
                InputChangeSummary inputChanges,
        @Schema(description = "By facility; a Puskesmas sees only itself") List<NotRanked> notRanked) {}
