package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The IKM step by step. */
@Schema(
        description =
                "The IKM of a facility or region step by step. At each step only closed and published surveys that"
                        + " lie wholly inside it count; a semester's survey is in no quarter.")
record IkmTrend(
        @Schema(description = "Code of the facility or region", examples = "P3207010101") String of,
        Grain every,
        Method method,
        @Schema(examples = "2023-01-01") LocalDate periodStart,
        @Schema(examples = "2025-12-31") LocalDate periodEnd,
        @Schema(description = "In order of time; steps without figures are there too") List<Step> steps,
        @Schema(examples = "37") String sourceRevision)
        implements Tabular {

    @Override
    public Export export() {
        return FlatTables.of(this);
    }

    /** One step of a trend. */
    @Schema(name = "IkmTrendStep", description = "One step of a trend.")
    record Step(
            @Schema(examples = "2025") String period,
            @Schema(examples = "2025-01-01") LocalDate periodStart,
            @Schema(examples = "2025-12-31") LocalDate periodEnd,
            @Schema(nullable = true, examples = "skm-2017-v1") String questionnaire,
            @Schema(nullable = true, examples = "Permenpan-RB 14/2017") String regulation,
            Figure ikm,
            @Schema(nullable = true, examples = "B") String mutu,
            @Schema(nullable = true, examples = "Baik") String kinerja,
            IkmChange change,
            @Schema(description = "In display order; empty without figures or where parts answered different ones")
                    List<UnsurStep> unsur) {}

    /** One unsur at one step. */
    @Schema(name = "UnsurTrendStep", description = "One unsur at one step of a trend.")
    record UnsurStep(
            @Schema(examples = "WAKTU") String unsur,
            @Schema(examples = "U3") String display,
            Label label,
            @Schema(nullable = true, description = "3 decimals", examples = "3.061") BigDecimal nrr,
            @Schema(nullable = true, description = "NRR times 25, 2 decimals", examples = "76.53") BigDecimal value,
            @Schema(nullable = true, examples = "C") String mutu,
            IkmChange change) {}
}
