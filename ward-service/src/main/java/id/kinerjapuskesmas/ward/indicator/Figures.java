package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.figure.Formula;
import id.kinerjapuskesmas.rest.figure.Ideal;
import id.kinerjapuskesmas.rest.figure.IdealStatus;
import id.kinerjapuskesmas.rest.figure.Polarity;
import id.kinerjapuskesmas.rest.figure.Unit;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import id.kinerjapuskesmas.rest.period.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Publishes what was counted as number objects: rounds once, judges the exact value against the exact bounds.
 *
 * @param allowIncomplete whether recorded days alone may make a figure, flagged
 */
record Figures(
        Counted counted,
        Period period,
        Profiles.Chosen chosen,
        boolean allowIncomplete,
        Instant computedAt,
        String sourceRevision) {

    private static final String INCOMPLETE = NullReason.INCOMPLETE_CENSUS.name();
    private static final String UNKNOWN_INPUT = "INPUT_UNKNOWN";
    private static final String REFERENCE_PROFILE = IndicatorTexts.PROFILE_REFERENCE_ONLY;

    List<Figure> official() {
        return Indicator.official().stream().map(this::figure).toList();
    }

    IndicatorGroup group() {
        return new IndicatorGroup(counted.key(), counted.name(), counted.sources(), official(), figure(Indicator.LOS));
    }

    /** GDR and NDR once more, per hundred, as older articles print them. */
    List<Figure> percentViews() {
        return Indicator.official().stream()
                .filter(Indicator::isDeathRate)
                .map(this::percentView)
                .toList();
    }

    BedUse use() {
        return counted.use(period);
    }

    /** Whether any figure may be made of what is recorded. */
    boolean isUsable() {
        return counted.isComplete() || (allowIncomplete && !counted.isEmpty());
    }

    Figure figure(Indicator indicator) {
        var builder = begin(indicator, Unit.valueOf(indicator.measure().name()));
        var range = chosen.profile().range(indicator);
        range.map(this::ideal).ifPresent(builder::ideal);
        if (range.isPresent() && chosen.reference()) {
            builder.flag(REFERENCE_PROFILE);
        }
        var value = isUsable() ? indicator.value(use()).orElse(null) : null;
        if (value != null) {
            builder.value(value);
        }
        var figure = builder.build(computedAt, sourceRevision);
        return value == null || range.isEmpty() ? figure : judged(figure, status(range.get(), value));
    }

    private Figure percentView(Indicator indicator) {
        var builder = begin(indicator, Unit.PERCENT);
        if (isUsable()) {
            indicator.value(use()).map(value -> value.divide(10)).ifPresent(builder::value);
        }
        return builder.build(computedAt, sourceRevision);
    }

    private FigureBuilder begin(Indicator indicator, Unit unit) {
        var formula = new Formula(indicator.name(), Indicator.FORMULA_VERSION, Indicator.REGULATION);
        var builder = FigureBuilder.of(indicator.name(), unit, formula)
                .polarity(indicator.isDeathRate() ? Polarity.LOWER_IS_BETTER : Polarity.RANGE_IS_BEST)
                .completeness(counted.completeness());
        if (!isUsable()) {
            return builder.undefined(ValueStatus.INCOMPLETE, INCOMPLETE);
        }
        return inputs(indicator, builder);
    }

    private FigureBuilder inputs(Indicator indicator, FigureBuilder builder) {
        var use = use();
        var numerator = indicator.numerator(use);
        var denominator = indicator.denominator(use);
        builder.fraction(decimal(numerator), decimal(denominator));
        if (use.discharges() != null) {
            builder.n(use.discharges());
        }
        indicator.flags(use).forEach(flag -> builder.flag(flag.name()));
        if (!counted.isComplete()) {
            builder.flag(INCOMPLETE);
        }
        indicator.nullReason(use).ifPresent(reason -> builder.undefined(status(reason), reason.name()));
        if (numerator == null || denominator == null) {
            builder.flag(UNKNOWN_INPUT);
        }
        return builder;
    }

    private static BigDecimal decimal(Long count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }

    private static ValueStatus status(NullReason reason) {
        return reason == NullReason.INCOMPLETE_CENSUS ? ValueStatus.INCOMPLETE : ValueStatus.DENOMINATOR_ZERO;
    }

    private Ideal ideal(IdealRange range) {
        return new Ideal(
                rounded(range.lowerOver(judgedDays())),
                rounded(range.upperOver(judgedDays())),
                chosen.profile().profile());
    }

    /** Bounds scale with the days the figure is made of. */
    private long judgedDays() {
        return isUsable() ? use().periodDays() : period.days();
    }

    private static BigDecimal rounded(BigFraction bound) {
        return bound == null ? null : FigureBuilder.round(bound, 2);
    }

    private IdealStatus status(IdealRange range, BigFraction value) {
        return switch (range.compare(value, judgedDays(), chosen.profile().inclusive())) {
            case -1 -> IdealStatus.BELOW;
            case 1 -> IdealStatus.ABOVE;
            default -> IdealStatus.IDEAL;
        };
    }

    private static Figure judged(Figure f, IdealStatus status) {
        return new Figure(
                f.indicator(),
                f.value(),
                f.unit(),
                f.decimals(),
                f.numerator(),
                f.denominator(),
                f.n(),
                f.completeness(),
                f.ideal(),
                f.polarity(),
                status,
                f.valueStatus(),
                f.reason(),
                f.flags(),
                f.formula(),
                f.computedAt(),
                f.sourceRevision(),
                f.confidence());
    }
}
