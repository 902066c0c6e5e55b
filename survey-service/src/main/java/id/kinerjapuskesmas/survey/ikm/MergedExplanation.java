package id.kinerjapuskesmas.survey.ikm;

import static id.kinerjapuskesmas.survey.ikm.IkmExplanation.decimals;
import static id.kinerjapuskesmas.survey.ikm.IkmExplanation.text;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.survey.questionnaire.Band;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way from the parts of a facility or region to its IKM. */
@Schema(
        description = "The way from the parts of a facility or region to its IKM. Fractions are exact; decimals are for"
                + " display. The counts behind a service unit are in the explanation of its survey.")
record MergedExplanation(
        @Schema(description = "Code of the facility or region", examples = "32.07") String of,
        @Schema(examples = "2025") String period,
        @Schema(examples = "2025-01-01") LocalDate periodStart,
        @Schema(examples = "2025-12-31") LocalDate periodEnd,
        Method method,
        PartLevel partLevel,
        @Schema(description = "The formula in words", examples = "IKM = sum of the parts' unrounded IKM / 36")
                String formula,
        @Schema(description = "The parts that count, with their unrounded values") List<PartStep> parts,
        @Schema(description = "The parts that do not count, and why") List<ExcludedPart> excluded,
        @Schema(nullable = true, description = "Under POOLED, the calculation over all respondents together")
                IkmExplanation.Calculation pooled,
        @Schema(nullable = true, description = "The IKM, exact", examples = "19289/245") String exact,
        @Schema(nullable = true, description = "The same with 6 decimals", examples = "78.741497")
                BigDecimal sixDecimals,
        @Schema(nullable = true, description = "Rounded once, HALF_UP, to 2 decimals", examples = "78.74")
                BigDecimal rounded,
        @Schema(nullable = true, description = "The highest band whose lowest IKM the rounded value reaches") Band band,
        @Schema(nullable = true, description = "Why there is no IKM", examples = "NO_SURVEY") String reason,
        @Schema(nullable = true) ReplayResult replay,
        @Schema(examples = "37") String sourceRevision) {

    /** One part on its way into the whole. */
    @Schema(name = "PartStep", description = "One part: respondents and unrounded IKM.")
    record PartStep(
            @Schema(description = "Code of the part", examples = "P3207100101") String part,
            @Schema(nullable = true, examples = "Banjarsari") String name,
            @Schema(examples = "212") long respondents,
            @Schema(nullable = true, description = "Exact", examples = "19289/245") String exact,
            @Schema(nullable = true, description = "6 decimals", examples = "78.741497") BigDecimal sixDecimals) {}

    static MergedExplanation of(String code, Period period, Whole whole, BigDecimal printed, String revision) {
        var estimate = whole.estimate();
        var isPooled = whole.method() == Method.POOLED;
        return new MergedExplanation(
                code,
                period.label(),
                period.start(),
                period.end(),
                whole.method(),
                whole.level(),
                isPooled
                        ? "the answers of all respondents together, then as for one survey"
                        : "IKM = sum of the parts' unrounded IKM / %d, rounded once HALF_UP to 2 decimals"
                                .formatted(whole.counted().size()),
                whole.counted().stream().map(MergedExplanation::step).toList(),
                whole.excluded(),
                isPooled && whole.tally() != null
                        ? IkmExplanation.calculation(null, whole.questionnaire(), whole.tally(), estimate)
                        : null,
                text(estimate.ikm()),
                decimals(estimate.ikm(), 6),
                decimals(estimate.ikm(), 2),
                Results.band(estimate, whole.regulation()),
                estimate.reason(),
                ReplayResult.of(estimate.unsur(), printed),
                revision);
    }

    private static PartStep step(Part part) {
        var ikm = part.estimate().ikm();
        return new PartStep(part.code(), part.name(), part.estimate().n(), text(ikm), decimals(ikm, 6));
    }
}
