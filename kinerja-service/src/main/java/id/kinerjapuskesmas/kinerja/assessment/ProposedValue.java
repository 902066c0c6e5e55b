package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row proposed from shorter assessments. */
@Schema(
        description =
                "One row proposed from shorter assessments, with what it stands on. It is only a proposal: what counts"
                        + " is what is entered.")
public record ProposedValue(
        @Schema(examples = "KIA_K6") String indicator,
        @Schema(description = "How the parts were put together; a score is always that of the last part")
                Aggregation aggregation,
        @Schema(nullable = true, description = "Null where no part has the row") Entered entered,
        @Schema(description = "Whether every part of the period has the row") boolean complete,
        @Schema(description = "Periods without the row", examples = "[\"2025-11\"]") List<String> missing,
        @Schema(description = "The parts, oldest first") List<ProposalPart> parts) {}
