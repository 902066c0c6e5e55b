package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.kinerja.scoring.Indicator;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an indicator is filled in and scored. */
@Schema(description = "How an indicator is filled in and scored.")
public record IndicatorDefinition(
        IndicatorType type,
        ValueUnit unit,
        @Schema(
                        nullable = true,
                        description = "COVERAGE: per cent of the population; COUNT: times in the year; else null",
                        examples = "80")
                BigDecimal target,
        @Schema(description = "Empty for COVERAGE, COUNT, SCORE and BINARY") List<BandStep> bands,
        @Schema(nullable = true, description = "Indicator of the other service for IKM and BED", examples = "BOR")
                String upstream,
        Aggregation aggregation,
        @Schema(examples = "min(100, P / TS × 100)") String formula,
        @Schema(nullable = true, examples = "Permenkes 6/2024") String regulation) {

    Indicator indicator(String code) {
        return new Indicator(
                code,
                type,
                target == null ? null : id.kinerjapuskesmas.kinerja.scoring.Exact.of(target),
                unit.factor(),
                bands.stream().map(BandStep::band).toList());
    }
}
