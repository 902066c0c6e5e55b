package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.kinerja.instrument.ValueUnit;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.kinerja.scoring.State;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One node of the tree with its result. */
@Schema(
        name = "AssessmentResultNode",
        description =
                "A node with its result. A branch has a score, the weighted mean of its children that are OK; only an"
                        + " indicator has counts, unit and source. Rounded HALF_UP to four decimals; undefined is null with a"
                        + " reason, never 0.")
public record ResultNode(
        @Schema(examples = "KIA_K6") String node,
        @Schema(nullable = true, description = "The node it stands under; null for the root", examples = "III")
                String parent,
        NodeKind kind,
        Text name,
        State state,
        @Schema(nullable = true, description = "Why there is no score", examples = "NO_TARGET_POPULATION")
                String reason,
        @Schema(nullable = true, description = "0 to 100, or 0 to 10 in MANAJEMEN and MUTU", examples = "70.4248")
                BigDecimal score,
        @Schema(nullable = true, description = "Of a component; by the instrument's own band policy") Kelompok kelompok,
        @Schema(nullable = true) ValueUnit unit,
        @Schema(nullable = true, description = "P; of a pulled figure its numerator", examples = "431")
                BigDecimal numerator,
        @Schema(nullable = true, description = "ToS; of a pulled figure its denominator", examples = "612")
                BigDecimal denominator,
        @Schema(nullable = true, description = "Points of SCORE and BINARY", examples = "7") Integer points,
        @Schema(nullable = true, description = "T", examples = "100") BigDecimal target,
        @Schema(nullable = true, description = "TS = T × ToS, or the times of a COUNT", examples = "612.0000")
                BigDecimal expected,
        @Schema(nullable = true, description = "The value itself, such as %riil", examples = "70.4248") BigDecimal raw,
        @Schema(nullable = true, description = "P / TS × 100 before the cap at 100", examples = "70.4248")
                BigDecimal uncapped,
        @Schema(
                        nullable = true,
                        description = "`PUSKESMAS` or `DINKES` for an entered value; `survey-service`, `ward-service`"
                                + " for a pulled one",
                        examples = "PUSKESMAS")
                String source) {}
