package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.rest.figure.Confidence;
import id.kinerjapuskesmas.rest.figure.Unit;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The number object as an upstream sends it; impossible ones are refused while they are read. */
record FigureAnswer(
        String indicator,
        BigDecimal value,
        Unit unit,
        BigDecimal numerator,
        BigDecimal denominator,
        Long n,
        ValueStatus valueStatus,
        String reason,
        List<String> flags,
        FormulaAnswer formula,
        Confidence confidence) {

    private static final String CODE = "[A-Z][A-Z0-9_]{0,63}";
    /** More digits than any count, sum or ratio of a country needs. */
    private static final int MOST_DIGITS = 40;

    FigureAnswer {
        check(indicator.matches(CODE), "indicator");
        Objects.requireNonNull(unit);
        Objects.requireNonNull(valueStatus);
        Objects.requireNonNull(formula);
        check((valueStatus != ValueStatus.OK) || value != null, "OK without a value");
        check(value != null || reason != null, "neither value nor reason");
        check(reason == null || reason.matches(CODE), "reason");
        check(flags.stream().allMatch(flag -> flag.matches(CODE)), "flag");
        check(
                Stream.of(value, numerator, denominator)
                        .filter(Objects::nonNull)
                        .allMatch(
                                number -> number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS),
                "digits");
        check(n == null || n >= 0, "n");
        check(confidence == null || isInterval(confidence), "confidence");
    }

    private static boolean isInterval(Confidence confidence) {
        return confidence.level() > 0
                && confidence.level() < 100
                && confidence.lower() != null
                && confidence.upper() != null
                && confidence.lower().compareTo(confidence.upper()) <= 0;
    }

    UpstreamFigure of(String facility) {
        return new UpstreamFigure(
                facility,
                indicator,
                value,
                valueStatus.name(),
                reason,
                numerator,
                denominator,
                n,
                flags,
                formula.id + "/" + formula.version,
                formula.regulation,
                confidence);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    record FormulaAnswer(String id, int version, String regulation) {

        FormulaAnswer {
            Objects.requireNonNull(id);
            Objects.requireNonNull(regulation);
        }
    }
}
