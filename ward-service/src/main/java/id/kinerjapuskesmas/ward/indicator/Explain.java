package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Language;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.apache.commons.numbers.fraction.BigFraction;

/** Unfolds an answer into inputs, arithmetic, words and, when asked, the reason why a published figure differs. */
final class Explain {

    private final Answer answer;
    private final Language language;

    Explain(Answer answer, Language language) {
        this.answer = answer;
        this.language = language;
    }

    IndicatorExplanation against(Indicator indicator, BigDecimal published) {
        var period = answer.period();
        return new IndicatorExplanation(
                answer.subject().scope(),
                answer.subject().region(),
                answer.subject().facility(),
                answer.subject().ward(),
                period.label(),
                period.start(),
                period.end(),
                answer.bedBasis(),
                answer.figures().sourceRevision(),
                inputs(),
                answer.figures().chosen().profile(),
                Arrays.stream(Indicator.values()).map(this::step).toList(),
                indicator == null || published == null ? null : replay(indicator, published, false));
    }

    private ExplainedInputs inputs() {
        var counted = answer.figures().counted();
        var use = answer.figures().use();
        return new ExplainedInputs(
                use.patientDays(),
                use.lengthOfStayDays(),
                use.discharges(),
                use.deathsUnder48h(),
                use.deaths48hPlus(),
                use.availableBedDays(),
                use.periodDays() == 0
                        ? null
                        : FigureBuilder.round(BigFraction.of(use.availableBedDays(), use.periodDays()), 4),
                use.periodDays(),
                counted.expectedDays(),
                counted.coveredDays(),
                FigureBuilder.round(counted.completeness(), 4),
                counted.sheets(),
                counted.derived(),
                counted.totals());
    }

    IndicatorStep step(Indicator indicator) {
        var figure = answer.figures().figure(indicator);
        return new IndicatorStep(
                indicator,
                IndicatorTexts.name(indicator).in(language),
                indicator.formula(),
                Indicator.REGULATION,
                calculation(indicator, figure),
                "HALF_UP, %d, once".formatted(figure.decimals()),
                figure,
                figure.flags().stream()
                        .map(flag -> IndicatorTexts.flag(flag).in(language))
                        .toList(),
                IndicatorTexts.traps(indicator).stream()
                        .map(trap -> trap.in(language))
                        .toList());
    }

    private String calculation(Indicator indicator, Figure figure) {
        if (figure.value() == null) {
            return null;
        }
        var factor = indicator.measure().factor();
        var exact = indicator.value(answer.figures().use()).orElseThrow();
        return "%s / %s%s = %s"
                .formatted(
                        figure.numerator().toPlainString(),
                        figure.denominator().toPlainString(),
                        factor == 1 ? "" : " x " + factor,
                        FigureBuilder.round(exact, 6).toPlainString());
    }

    PublishedReplay replay(Indicator indicator, BigDecimal published, boolean asPercent) {
        var figures = answer.figures();
        var verdict = figures.isUsable()
                ? Replay.judge(indicator, figures.use(), published, asPercent, months(answer.period()))
                : Replay.Verdict.NOT_CHECKABLE;
        var ours = figures.isUsable()
                ? indicator
                        .value(figures.use())
                        .map(exact -> asPercent && indicator.isDeathRate() ? exact.divide(10) : exact)
                        .map(exact -> FigureBuilder.round(exact, Math.max(0, published.scale())))
                        .orElse(null)
                : null;
        return new PublishedReplay(
                indicator,
                published,
                ours,
                verdict,
                IndicatorTexts.verdict(verdict).in(language));
    }

    private static int months(Period period) {
        var whole =
                period.start().getDayOfMonth() == 1 && period.end().plusDays(1).getDayOfMonth() == 1;
        return whole
                ? (int) ChronoUnit.MONTHS.between(YearMonth.from(period.start()), YearMonth.from(period.end())) + 1
                : 0;
    }
}
