package id.kinerjapuskesmas.survey.ikm;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The ways in which published reports went from the same NRR to another IKM: a rounded weight instead of 1/x, and rounding
 * before the end.
 *
 * @param weight as the report used it; null for exactly 1/x
 * @param value the IKM this way gives, exact
 */
record Replay(BigDecimal weight, RoundingPath rounding, BigFraction value) {

    private static final int POINTS = 25;
    private static final int MOST_WEIGHT_DECIMALS = 4;

    boolean isExact() {
        return weight == null && rounding == RoundingPath.NONE;
    }

    /** Whether it gives what was printed, at the decimals it was printed with. */
    boolean gives(BigDecimal printed) {
        return value.bigDecimalValue(Math.max(0, printed.scale()), RoundingMode.HALF_UP)
                        .compareTo(printed)
                == 0;
    }

    /** Every known way, the exact one first, then by weight and rounding. */
    static List<Replay> of(List<BigFraction> nrr) {
        var replays = new ArrayList<Replay>();
        var weights = new ArrayList<BigDecimal>();
        weights.add(null);
        weights.addAll(roundedWeights(nrr.size()));
        for (var weight : weights) {
            var exact = weight == null ? BigFraction.of(1, nrr.size()) : fraction(weight);
            for (var rounding : RoundingPath.values()) {
                replays.add(new Replay(weight, rounding, value(nrr, exact, rounding)));
            }
        }
        return List.copyOf(replays);
    }

    /** 1/x to one to four decimals: 0.1, 0.11, 0.111 and 0.1111 of nine unsur. */
    private static List<BigDecimal> roundedWeights(int unsur) {
        var exact = BigFraction.of(1, unsur);
        return IntStream.rangeClosed(1, MOST_WEIGHT_DECIMALS)
                .mapToObj(decimals ->
                        exact.bigDecimalValue(decimals, RoundingMode.HALF_UP).stripTrailingZeros())
                .filter(weight -> weight.signum() > 0 && !fraction(weight).equals(exact))
                .distinct()
                .toList();
    }

    private static BigFraction value(List<BigFraction> nrr, BigFraction weight, RoundingPath rounding) {
        var weighted = nrr.stream()
                .map(value -> rounding == RoundingPath.NRR_2 ? rounded(value, 2) : value)
                .map(value -> value.multiply(weight))
                .map(value -> switch (rounding) {
                    case WEIGHTED_NRR_2 -> rounded(value, 2);
                    case WEIGHTED_NRR_3 -> rounded(value, 3);
                    default -> value;
                })
                .toList();
        var ni = Fractions.sum(weighted);
        return (switch (rounding) {
                    case NI_2 -> rounded(ni, 2);
                    case NI_3 -> rounded(ni, 3);
                    default -> ni;
                })
                .multiply(POINTS);
    }

    private static BigFraction rounded(BigFraction value, int decimals) {
        return fraction(value.bigDecimalValue(decimals, RoundingMode.HALF_UP));
    }

    static BigFraction fraction(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? BigFraction.of(decimal.toBigIntegerExact())
                : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }
}
