package id.kinerjapuskesmas.survey.ikm;

import static id.kinerjapuskesmas.rest.figure.FigureBuilder.round;

import id.kinerjapuskesmas.survey.questionnaire.Band;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaire;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way from counted answers to the published IKM, so that anybody can follow it with a pocket calculator. */
@Schema(
        description =
                "The way from counted answers to the published IKM. Fractions are exact; decimals are for display.")
record IkmExplanation(
        UUID survey,
        @Schema(examples = "skm-2017-v1") String questionnaire,
        @Schema(examples = "Permenpan-RB 14/2017") String regulation,
        Method method,
        @Schema(
                        description = "The formula in words",
                        examples = "NRR = sum / filled; NI = sum of NRR x 1/x; IKM = NI x 25")
                String formula,
        @Schema(description = "Under MEAN_OF_UNITS one calculation per service unit; under POOLED one over all")
                List<Calculation> calculations,
        @Schema(description = "Service units that do not count, and why") List<ExcludedPart> excluded,
        @Schema(
                        nullable = true,
                        description = "Mean of the calculations' exact IKM, the published value's exact form",
                        examples = "19289/245")
                String exact,
        @Schema(nullable = true, description = "The same with 6 decimals", examples = "78.741497")
                BigDecimal sixDecimals,
        @Schema(nullable = true, description = "Rounded once, HALF_UP, to 2 decimals", examples = "78.74")
                BigDecimal rounded,
        @Schema(nullable = true, description = "The highest band whose lowest IKM the rounded value reaches") Band band,
        @Schema(description = "All bands of the regulation, highest first") List<Band> bands,
        @Schema(nullable = true, description = "Why there is no IKM", examples = "NO_RESPONSES") String reason,
        @Schema(nullable = true) ReplayResult replay,
        @Schema(examples = "3-2-49") String sourceRevision) {

    /** One unsur on its way to the IKM. */
    @Schema(name = "UnsurStep", description = "One unsur: counts, fraction, weight.")
    record UnsurStep(
            @Schema(examples = "WAKTU") String unsur,
            @Schema(examples = "U3") String display,
            List<QuestionStep> questions,
            @Schema(examples = "49") long filled,
            @Schema(examples = "150") long sum,
            @Schema(nullable = true, description = "Exact NRR", examples = "150/49") String nrr,
            @Schema(nullable = true, description = "3 decimals, for display", examples = "3.061") BigDecimal nrrRounded,
            @Schema(description = "1/x", examples = "1/9") String weight,
            @Schema(nullable = true, description = "Exact NRR times weight", examples = "50/147") String weighted) {}

    /** How often one question was answered 1, 2, 3 and 4. */
    @Schema(name = "QuestionStep", description = "How often one question was answered 1, 2, 3 and 4.")
    record QuestionStep(@Schema(examples = "WAKTU") String question, long ones, long twos, long threes, long fours) {}

    /** The IKM of one group of respondents. */
    @Schema(name = "Calculation", description = "The IKM of one service unit, or of all respondents together.")
    record Calculation(
            @Schema(nullable = true, description = "Service unit; null for all together", examples = "KIA") String unit,
            @Schema(examples = "49") long respondents,
            List<UnsurStep> unsur,
            @Schema(nullable = true, description = "Exact sum of the weighted NRR", examples = "19289/6125") String ni,
            @Schema(nullable = true, description = "Exact NI times 25", examples = "19289/245") String ikm,
            @Schema(nullable = true, description = "6 decimals", examples = "78.741497") BigDecimal sixDecimals) {}

    static IkmExplanation of(SurveyInReach survey, Whole whole, BigDecimal printed, String revision) {
        var questionnaire = survey.questionnaire();
        var estimate = whole.estimate();
        var calculations = whole.method() == Method.POOLED && whole.tally() != null
                ? List.of(calculation(null, questionnaire, whole.tally(), estimate))
                : whole.counted().stream()
                        .map(part -> calculation(part.code(), questionnaire, part.tally(), part.estimate()))
                        .toList();
        return new IkmExplanation(
                survey.survey(),
                questionnaire.questionnaire(),
                questionnaire.regulation().title(),
                whole.method(),
                "NRR = sum of answers / filled answers; NI = sum of NRR x 1/x, x = %d; IKM = NI x 25, rounded once HALF_UP to 2 decimals"
                        .formatted(questionnaire.unsur().size()),
                calculations,
                whole.excluded(),
                text(estimate.ikm()),
                decimals(estimate.ikm(), 6),
                decimals(estimate.ikm(), 2),
                Results.band(estimate, questionnaire.regulation()),
                questionnaire.regulation().bands(),
                estimate.reason(),
                ReplayResult.of(estimate.unsur(), printed),
                revision);
    }

    static Calculation calculation(String unit, Questionnaire questionnaire, Tally tally, Estimate estimate) {
        var unsur = IntStream.range(0, estimate.unsur().size())
                .mapToObj(index ->
                        step(questionnaire, index, tally, estimate.unsur().get(index)))
                .toList();
        return new Calculation(
                unit, estimate.n(), unsur, text(estimate.ni()), text(estimate.ikm()), decimals(estimate.ikm(), 6));
    }

    private static UnsurStep step(Questionnaire questionnaire, int index, Tally tally, UnsurScore score) {
        var unsur = questionnaire.unsur().get(index);
        var weight = Results.instrument(questionnaire).weight();
        var questions = questionnaire.placesOf(unsur).stream()
                .map(place -> {
                    var counts = tally.questions().get(place);
                    return new QuestionStep(
                            questionnaire.questions().get(place).question(),
                            counts.ones(),
                            counts.twos(),
                            counts.threes(),
                            counts.fours());
                })
                .toList();
        return new UnsurStep(
                unsur.unsur(),
                unsur.display(),
                questions,
                score.filled(),
                score.sum(),
                text(score.nrr()),
                decimals(score.nrr(), 3),
                text(weight),
                score.nrr() == null ? null : text(score.nrr().multiply(weight)));
    }

    static String text(BigFraction exact) {
        return exact == null ? null : exact.getNumerator() + "/" + exact.getDenominator();
    }

    static BigDecimal decimals(BigFraction exact, int decimals) {
        return exact == null ? null : round(exact, decimals);
    }
}
