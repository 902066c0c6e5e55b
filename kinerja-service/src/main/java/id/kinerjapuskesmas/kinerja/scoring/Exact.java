package id.kinerjapuskesmas.kinerja.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Decimals, as they are written and stored, as exact fractions. */
public final class Exact {

    private Exact() {}

    public static BigFraction of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : BigFraction.of(decimal.toBigIntegerExact());
    }

    public static BigFraction of(String decimal) {
        return of(new BigDecimal(decimal));
    }
}
