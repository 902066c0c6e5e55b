package id.kinerjapuskesmas.ward.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Compares a figure published elsewhere with the same inputs computed here, and names the known slip behind it. */
public final class Replay {

    /** What the published figure turns out to be. */
    @Schema(
            name = "ReplayVerdict",
            description =
                    "`REPRODUCES` equal when rounded half up at its own decimals; `TRUNCATED` cut off instead of rounded;"
                            + " `PERCENT_OF_PER_MILLE` a death rate per hundred where the official unit is per mille;"
                            + " `PER_MILLE_AS_PERCENT` the per mille number with a per cent sign; `WHOLE_STAYS_SUMMED` lama"
                            + " dirawat in the place of hari perawatan; `PERIOD_ONE_DAY_SHORT` end - start for the days of"
                            + " the period; `PER_DISCHARGE_PATIENT_DAYS` patient days per discharge (LOS) printed as AVLOS;"
                            + " `ONE_DAY_TOO_MANY` admission and discharge day both counted; `DEATHS_UNDER_48H_INCLUDED` all"
                            + " deaths in NDR; `DEATHS_UNDER_48H_ONLY` the deaths before 48 hours in NDR instead of those"
                            + " after; `MEAN_OF_MONTHS` the mean of monthly turnovers printed as that of the period;"
                            + " `CLAMPED` cut off at 100 % or at 0; `ZERO_FOR_UNDEFINED` a zero where nothing can be"
                            + " computed, as of a closed month; `DOES_NOT_REPRODUCE` none of these; `NOT_CHECKABLE` the"
                            + " inputs give no value.")
    public enum Verdict {
        REPRODUCES,
        TRUNCATED,
        PERCENT_OF_PER_MILLE,
        PER_MILLE_AS_PERCENT,
        WHOLE_STAYS_SUMMED,
        PERIOD_ONE_DAY_SHORT,
        PER_DISCHARGE_PATIENT_DAYS,
        ONE_DAY_TOO_MANY,
        DEATHS_UNDER_48H_INCLUDED,
        DEATHS_UNDER_48H_ONLY,
        MEAN_OF_MONTHS,
        CLAMPED,
        ZERO_FOR_UNDEFINED,
        DOES_NOT_REPRODUCE,
        NOT_CHECKABLE
    }

    private Replay() {}

    /**
     * A figure in the official unit.
     *
     * @param months whole months of the period, 0 when it is not whole months
     */
    static Verdict judge(Indicator indicator, BedUse use, BigDecimal published, int months) {
        return judge(indicator, use, published, false, months);
    }

    /**
     * @param asPercent whether a death rate was printed with a per cent sign
     */
    static Verdict judge(Indicator indicator, BedUse use, BigDecimal published, boolean asPercent, int months) {
        var official = indicator.value(use).orElse(null);
        if (official == null) {
            return published.signum() == 0 ? Verdict.ZERO_FOR_UNDEFINED : Verdict.NOT_CHECKABLE;
        }
        if (asPercent
                && indicator.isDeathRate()
                && !equals(official.divide(10), published)
                && equals(official, published)) {
            return Verdict.PER_MILLE_AS_PERCENT;
        }
        var factor = asPercent && indicator.isDeathRate() ? 10 : 1;
        var ours = official.divide(factor);
        if (equals(ours, published)) {
            return Verdict.REPRODUCES;
        }
        if (ours.bigDecimalValue(scale(published), RoundingMode.DOWN).compareTo(published) == 0) {
            return Verdict.TRUNCATED;
        }
        return Slip.known().stream()
                .filter(slip -> slip.of(indicator, use, months)
                        .map(wrong -> wrong.divide(factor))
                        .filter(wrong -> equals(wrong, published))
                        .isPresent())
                .map(Slip::verdict)
                .findFirst()
                .orElse(Verdict.DOES_NOT_REPRODUCE);
    }

    private static boolean equals(BigFraction exact, BigDecimal published) {
        return exact.bigDecimalValue(scale(published), RoundingMode.HALF_UP).compareTo(published) == 0;
    }

    private static int scale(BigDecimal published) {
        return Math.max(0, published.scale());
    }
}
