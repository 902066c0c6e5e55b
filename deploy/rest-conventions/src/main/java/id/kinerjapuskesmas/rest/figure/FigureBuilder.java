package id.kinerjapuskesmas.rest.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Assembles a {@link Figure}; the only place where a figure is rounded. */
public final class FigureBuilder {

    private final String indicator;
    private final Unit unit;
    private final Formula formula;
    private int decimals = 2;
    private Polarity polarity = Polarity.HIGHER_IS_BETTER;
    private BigDecimal value;
    private BigDecimal numerator;
    private BigDecimal denominator;
    private Long n;
    private BigDecimal completeness;
    private Ideal ideal;
    private ValueStatus valueStatus = ValueStatus.NO_DATA;
    private String reason;
    private final List<String> flags = new ArrayList<>();
    private Confidence confidence;

    private FigureBuilder(String indicator, Unit unit, Formula formula) {
        this.indicator = indicator;
        this.unit = unit;
        this.formula = formula;
    }

    public static FigureBuilder of(String indicator, Unit unit, Formula formula) {
        return new FigureBuilder(indicator, unit, formula);
    }

    public FigureBuilder decimals(int decimals) {
        this.decimals = decimals;
        return this;
    }

    public FigureBuilder polarity(Polarity polarity) {
        this.polarity = polarity;
        return this;
    }

    /** The exact value; rounded HALF_UP when built. Call {@link #decimals} before. */
    public FigureBuilder value(BigFraction exact) {
        this.value = round(exact, decimals);
        this.valueStatus = ValueStatus.OK;
        return this;
    }

    /** No value, and why: the status and a code such as {@code NO_DISCHARGES}. */
    public FigureBuilder undefined(ValueStatus status, String reason) {
        this.value = null;
        this.valueStatus = status;
        this.reason = reason;
        return this;
    }

    public FigureBuilder fraction(BigDecimal numerator, BigDecimal denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        return this;
    }

    public FigureBuilder fraction(long numerator, long denominator) {
        return fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public FigureBuilder fraction(BigInteger numerator, BigInteger denominator) {
        return fraction(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    public FigureBuilder n(long n) {
        this.n = n;
        return this;
    }

    public FigureBuilder completeness(BigFraction share) {
        this.completeness = round(share, 4);
        return this;
    }

    public FigureBuilder ideal(Ideal ideal) {
        this.ideal = ideal;
        return this;
    }

    public FigureBuilder flag(String flag) {
        flags.add(flag);
        return this;
    }

    public FigureBuilder confidence(Confidence confidence) {
        this.confidence = confidence;
        return this;
    }

    public Figure build(Instant computedAt, String sourceRevision) {
        var status = ideal == null ? IdealStatus.NOT_APPLICABLE : ideal.judge(value);
        return new Figure(
                indicator,
                value,
                unit,
                decimals,
                numerator,
                denominator,
                n,
                completeness,
                ideal,
                polarity,
                status,
                valueStatus,
                reason,
                List.copyOf(flags),
                formula,
                computedAt,
                sourceRevision,
                confidence);
    }

    /** HALF_UP to the given decimals, in one step from the exact fraction. */
    public static BigDecimal round(BigFraction exact, int decimals) {
        return exact.bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }
}
