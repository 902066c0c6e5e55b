package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.assessment.SelfEntry;
import id.kinerjapuskesmas.kinerja.assessment.VerifiedEntry;
import id.kinerjapuskesmas.kinerja.instrument.BandStep;
import id.kinerjapuskesmas.kinerja.instrument.ValueUnit;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one indicator got its score. */
@Schema(
        description =
                "How one indicator got its score: what was counted, by which formula, from where, verified by whom. `self`"
                        + " and `verified` are null for a pulled figure, `upstream` for an entered value.")
public record ExplainedRow(
        IndicatorType type,
        ValueUnit unit,
        @Schema(examples = "TS = T × ToS; sub variabel = min(100, P / TS × 100)") String formula,
        @Schema(nullable = true, examples = "Permenkes 6/2024") String regulation,
        @Schema(nullable = true, description = "P, as verified", examples = "684") Long numerator,
        @Schema(nullable = true, description = "ToS, as verified", examples = "3395") Long denominator,
        @Schema(nullable = true, description = "Points, as verified", examples = "7") Integer points,
        @Schema(nullable = true, description = "T", examples = "20") BigDecimal target,
        @Schema(nullable = true, description = "TS = T × ToS, to four decimals", examples = "679.0000")
                BigDecimal expected,
        @Schema(
                        nullable = true,
                        description = "Value before target, bands and cap, to four decimals",
                        examples = "20.1473")
                BigDecimal raw,
        @Schema(
                        nullable = true,
                        description = "Achievement before the cap at 100, to four decimals",
                        examples = "100.7364")
                BigDecimal uncapped,
        List<BandStep> bands,
        @Schema(nullable = true) SelfEntry self,
        @Schema(nullable = true) VerifiedEntry verified,
        @Schema(nullable = true) UpstreamOrigin upstream) {}
