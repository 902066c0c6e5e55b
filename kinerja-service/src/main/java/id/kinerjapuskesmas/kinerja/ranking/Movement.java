package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One Puskesmas in two rankings. */
@Schema(description = "One Puskesmas in an earlier and this ranking; null where it was or is not ranked.")
public record Movement(
        @Schema(examples = "P3207100101") String facility,
        @Schema(examples = "Banjarsari") String name,
        @Schema(description = "The earlier ranking", examples = "9d0c7f21-4a3b-4c2d-9e8f-7a6b5c4d2024") UUID against,
        @Schema(description = "Its period", examples = "2024") String againstPeriod,
        @Schema(description = "False: instrument, version or policies differ, so that a movement may be theirs")
                boolean sameRules,
        @Schema(nullable = true) Kelompok kelompokBefore,
        @Schema(nullable = true) Kelompok kelompok,
        @Schema(nullable = true, examples = "5") Integer rankBefore,
        @Schema(nullable = true, examples = "3") Integer rank,
        @Schema(nullable = true, examples = "17") Integer positionBefore,
        @Schema(nullable = true, examples = "12") Integer position,
        @Schema(nullable = true, description = "Places gained among all ranked; negative when lost", examples = "5")
                Integer positionsGained,
        @Schema(
                        nullable = true,
                        description = "Coverage now less coverage before, from unrounded values",
                        examples = "2.31")
                BigDecimal coverageChange,
        @Schema(nullable = true, description = "Management now less before", examples = "0.25")
                BigDecimal managementChange,
        @Schema(nullable = true, description = "Quality now less before", examples = "-0.40")
                BigDecimal qualityChange) {}
