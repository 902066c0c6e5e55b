package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one Puskesmas stands. */
@Schema(
        description =
                "Where one Puskesmas stands. `kelompok` is the established one where there is one, else the computed one;"
                        + " `coverage` is PELAYANAN (0 to 100), `management` MANAJEMEN and `quality` MUTU (0 to 10), the last"
                        + " null where not assessed.")
public record RankingEntry(
        @Schema(examples = "P3207100101") String facility,
        @Schema(examples = "Banjarsari") String name,
        @Schema(examples = "32.07") String region,
        Kelompok kelompok,
        @Schema(description = "Within the kelompok; equal performance shares it: 1, 2, 2, 4", examples = "3") int rank,
        @Schema(description = "Among all ranked, counted likewise", examples = "12") int position,
        Kelompok computedKelompok,
        @Schema(description = "Whether the kelompok was decided with the Puskesmas; a ranking never changes it")
                boolean established,
        KelompokReason reason,
        RankInterval interval,
        ComponentValue coverage,
        @Schema(nullable = true) ComponentValue management,
        @Schema(nullable = true) ComponentValue quality,
        @Schema(nullable = true, description = "As survey-service published it; null without one", examples = "82.41")
                BigDecimal ikm,
        @Schema(description = "Indicators with a score", examples = "43") int filled,
        @Schema(description = "Indicators that do not concern this Puskesmas", examples = "4") int notApplicable,
        @Schema(
                        description = "`STALE_INPUT` a figure of a service that did not answer now; `ABSENT_INPUT` see"
                                + " absentInputs; `DIFFERS_FROM_ESTABLISHED` the computed kelompok is another",
                        examples = "[\"STALE_INPUT\"]")
                List<String> flags,
        @Schema(
                        description = "Indicators that a service gave no figure for; left out of the mean, never 0",
                        examples = "[\"MUTU_IKM\"]")
                List<String> absentInputs,
        UUID assessment) {}
