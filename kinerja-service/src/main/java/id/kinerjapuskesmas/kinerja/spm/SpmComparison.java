package id.kinerjapuskesmas.kinerja.spm;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two periods side by side. */
@Schema(description = "Two periods of one facility or region side by side.")
public record SpmComparison(
        @Schema(nullable = true, examples = "P3207100101") String facility,
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2024") String earlierPeriod,
        @Schema(examples = "2025") String laterPeriod,
        @Schema(examples = "6-2024") String earlierVersion,
        @Schema(examples = "6-2024") String laterVersion,
        @Schema(description = "False: the regulations differ, and so do the definitions") boolean sameVersion,
        List<SpmChange> indicators) {}
