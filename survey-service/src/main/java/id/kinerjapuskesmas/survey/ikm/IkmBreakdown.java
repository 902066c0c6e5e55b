package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The IKM by groups of respondents. */
@Schema(
        description =
                """
                The IKM by groups of respondents. Each group's value is POOLED: all its respondents together, whatever unit                 they used. A group of fewer than five is hidden (valueStatus SUPPRESSED, reason GROUP_TOO_SMALL, n null), and                 so that it cannot be found by subtracting the others from the whole, the smallest other groups are hidden                 with it (PROTECTS_SMALL_GROUP) until at least two groups with together at least five respondents are.""")
record IkmBreakdown(
        @Schema(description = "Code of the facility or region, or id of the survey", examples = "P3207010101")
                String of,
        @Schema(examples = "2025") String period,
        @Schema(examples = "2025-01-01") LocalDate periodStart,
        @Schema(examples = "2025-12-31") LocalDate periodEnd,
        @Schema(nullable = true, examples = "skm-2017-v1") String questionnaire,
        @Schema(nullable = true, examples = "Permenpan-RB 14/2017") String regulation,
        @Schema(description = "All respondents together") Figure all,
        List<Table> breakdowns,
        @Schema(description = "Facilities left out: another questionnaire than most, or more than one of their own")
                List<ExcludedPart> excluded,
        @Schema(examples = "37") String sourceRevision)
        implements Tabular {

    @Override
    public Export export() {
        return FlatTables.of(this);
    }

    /** One breakdown. */
    @Schema(
            name = "BreakdownTable",
            description = "The groups of one characteristic; together they are all respondents.")
    record Table(Characteristic by, List<Group> groups) {}

    /** One group. */
    @Schema(name = "BreakdownGroup", description = "One group with its IKM.")
    record Group(
            @Schema(description = "Code of the group; NOT_STATED where the respondent left it out", examples = "SMA")
                    String code,
            @Schema(nullable = true, description = "Null for service units of a region") Label label,
            Figure ikm,
            @Schema(nullable = true, examples = "B") String mutu,
            @Schema(nullable = true, examples = "Baik") String kinerja,
            @Schema(description = "In display order; empty when the group is hidden") List<UnsurResult> unsur) {}
}
