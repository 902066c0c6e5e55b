package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.kinerja.scoring.State;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One node of the explained tree. */
@Schema(
        description =
                "A node with its score: the weighted mean of its children that are OK, or for an indicator the outcome of"
                        + " its `row`; only components have a `kelompok`, and the"
                        + " root has no score: components of 0 to 100 and of 0 to 10 have no common mean.")
public record ExplanationNode(
        @Schema(examples = "KIA_K6") String code,
        NodeKind kind,
        Text name,
        @Schema(examples = "1") BigDecimal weight,
        State state,
        @Schema(nullable = true, description = "Rounded HALF_UP to two decimals", examples = "98.89") BigDecimal score,
        @Schema(nullable = true, description = "Numerator/denominator, unrounded", examples = "890/9") String exact,
        @Schema(nullable = true) Kelompok kelompok,
        @Schema(nullable = true, description = "Why there is no score", examples = "NO_TARGET_POPULATION")
                String reason,
        @Schema(description = "Indicators below with a score") int filled,
        @Schema(description = "Indicators below that do not concern this Puskesmas") int notApplicable,
        @Schema(description = "Indicators below that a service gave no figure for") int notAvailable,
        @Schema(nullable = true) ExplainedRow row,
        List<ExplanationNode> children) {}
