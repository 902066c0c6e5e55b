package id.kinerjapuskesmas.kinerja.indicator;

import id.kinerjapuskesmas.rest.figure.Polarity;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an indicator is. */
@Schema(name = "CatalogueEntry", description = "An indicator that the feed can carry.")
record CatalogueEntry(
        @Schema(
                        description = "Stable code; PKP rows are `PKP.<instrument>.<row>`",
                        examples = {"IKM", "BOR", "PKP.rekap-nasional-2025.KIA_K6"})
                String indicator,
        Family family,
        Text name,
        @Schema(examples = "HP / available bed days × 100") String formula,
        @Schema(
                        description = "`PERCENT`, `PER_MILLE`, `RATIO`, `TIMES`, `SCORE`, `DAYS`, `COUNT`",
                        examples = "PERCENT")
                String unit,
        @Schema(description = "Decimals a value is rounded to, HALF_UP", examples = "2") int decimals,
        Polarity polarity,
        @Schema(nullable = true, description = "In the indicator's unit; null where none is set", examples = "100")
                BigDecimal target,
        @Schema(description = "Service that computes it", examples = "ward-service") String source,
        @Schema(nullable = true, examples = "Depkes RI 2005") String regulation) {}
