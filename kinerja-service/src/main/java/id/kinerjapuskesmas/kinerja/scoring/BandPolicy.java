package id.kinerjapuskesmas.kinerja.scoring;

import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a value between two printed ranges finds its kelompok: 86 against 95 is 90.526, and the guideline prints 81-90 and
 * from 91. {@code CONTINUOUS} bands the unrounded value; {@code ROUND_INT} rounds it first to the printed decimals, a
 * coverage to a whole number and a score of 0 to 10 to one decimal, HALF_UP.
 */
@Schema(
        description = "How a value between two printed ranges finds its kelompok: `CONTINUOUS` on the "
                + "unrounded value (from 91 I, above 80 II; from 8.5 I, from 5.5 II); `ROUND_INT` rounds "
                + "first to the printed decimals, HALF_UP.")
public enum BandPolicy {
    CONTINUOUS {
        @Override
        public Kelompok kelompok(Scale scale, BigFraction value) {
            return scale.kelompok(value);
        }
    },
    ROUND_INT {
        @Override
        public Kelompok kelompok(Scale scale, BigFraction value) {
            return scale.kelompok(Exact.of(value.bigDecimalValue(scale.printedDecimals(), RoundingMode.HALF_UP)));
        }
    };

    public abstract Kelompok kelompok(Scale scale, BigFraction value);
}
