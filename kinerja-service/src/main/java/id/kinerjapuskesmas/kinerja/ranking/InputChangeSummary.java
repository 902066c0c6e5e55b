package id.kinerjapuskesmas.kinerja.ranking;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the inputs of a ranking differ from those of the one before. */
@Schema(
        description =
                "How the inputs differ from those of the ranking made before it of the same region, period and instrument;"
                        + " `/input-changes` names each.")
public record InputChangeSummary(
        @Schema(description = "The ranking before") UUID against,
        @Schema(description = "When that was made") Instant againstCreatedAt,
        @Schema(description = "Figures of survey-service that differ", examples = "3") int survey,
        @Schema(description = "Figures of ward-service that differ", examples = "0") int ward,
        @Schema(description = "Verified forms that differ", examples = "1") int forms) {}
