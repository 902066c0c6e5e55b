package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One kelompok of a ranking in numbers. */
@Schema(description = "One kelompok in numbers; means of the unrounded values, null where nobody has one.")
public record RankingGroup(
        Kelompok kelompok,
        @Schema(examples = "12") int facilities,
        @Schema(nullable = true, examples = "93.41") BigDecimal meanCoverage,
        @Schema(nullable = true, examples = "8.91") BigDecimal meanManagement,
        @Schema(nullable = true, examples = "8.75") BigDecimal meanQuality,
        @Schema(nullable = true, examples = "83.12") BigDecimal meanIkm,
        @Schema(description = "How many have an IKM", examples = "12") int facilitiesWithIkm) {}
