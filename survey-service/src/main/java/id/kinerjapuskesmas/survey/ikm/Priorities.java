package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unsur in the order in which they ask to be mended. */
@Schema(description = "The unsur by NRR, lowest first: the priority list on which a follow-up plan (RTL) rests.")
record Priorities(
        @Schema(description = "Code of the facility or region, or id of the survey", examples = "P3207010101")
                String of,
        @Schema(examples = "2025") String period,
        @Schema(examples = "2025-01-01") LocalDate periodStart,
        @Schema(examples = "2025-12-31") LocalDate periodEnd,
        Method method,
        @Schema(nullable = true, examples = "skm-2017-v1") String questionnaire,
        @Schema(nullable = true, examples = "Permenpan-RB 14/2017") String regulation,
        @Schema(description = "Respondents", examples = "212") long n,
        @Schema(
                        nullable = true,
                        description = "Why there are no items: as an IKM's reason, or MIXED_QUESTIONNAIRES",
                        examples = "NO_SURVEY")
                String reason,
        List<Item> items,
        @Schema(examples = "37") String sourceRevision)
        implements Tabular {

    @Override
    public Export export() {
        return FlatTables.of(this);
    }

    /** One unsur and its place. */
    @Schema(name = "PriorityItem", description = "One unsur and its place.")
    record Item(
            @Schema(
                            nullable = true,
                            description = "1 for the lowest NRR; equal NRR share a rank; null when nobody answered",
                            examples = "1")
                    Integer rank,
            @Schema(examples = "WAKTU") String unsur,
            @Schema(examples = "U3") String display,
            Label label,
            @Schema(description = "Answers that are not blank", examples = "212") long filled,
            @Schema(nullable = true, description = "3 decimals, for display", examples = "3.061") BigDecimal nrr,
            @Schema(nullable = true, description = "NRR times 25, 2 decimals", examples = "76.53") BigDecimal value,
            @Schema(nullable = true, examples = "C") String mutu,
            @Schema(nullable = true, examples = "Kurang baik") String kinerja) {}

    static Priorities of(String code, Period period, Whole whole, String revision) {
        var unsur = Results.unsur(whole.estimate(), whole.questionnaire());
        var reason = whole.estimate().reason();
        return new Priorities(
                code,
                period.label(),
                period.start(),
                period.end(),
                whole.method(),
                whole.questionnaire() == null ? null : whole.questionnaire().questionnaire(),
                whole.regulation() == null ? null : whole.regulation().title(),
                whole.estimate().n(),
                unsur.isEmpty() && reason == null ? Results.MIXED_QUESTIONNAIRES : reason,
                unsur.stream()
                        .sorted(Comparator.comparing(
                                UnsurResult::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(result -> new Item(
                                result.rank(),
                                result.unsur(),
                                result.display(),
                                result.label(),
                                result.filled(),
                                result.nrr(),
                                result.value(),
                                result.mutu(),
                                result.kinerja()))
                        .toList(),
                revision);
    }
}
