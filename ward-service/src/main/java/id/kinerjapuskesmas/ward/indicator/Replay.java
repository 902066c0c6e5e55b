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
                            + " `PER_DISCHARGE_PATIENT_DAYS` patient days per discharge (LOS) printed as AVLOS; `ONE_DAY_TOO_MANY`"
                            + " admission and discharge day both counted; `DEATHS_UNDER_48H_INCLUDED` all deaths in NDR;"
                            + " `MEAN_OF_MONTHS` the mean of monthly turnovers printed as that of the period;"
                            + " `ZERO_FOR_UNDEFINED` a zero where nothing can be computed; `DOES_NOT_REPRODUCE` none of these;"
                            + " `NOT_CHECKABLE` the inputs give no value.")
    public enum Verdict {
        REPRODUCES,
        TRUNCATED,
        PERCENT_OF_PER_MILLE,
        PER_DISCHARGE_PATIENT_DAYS,
        ONE_DAY_TOO_MANY,
        DEATHS_UNDER_48H_INCLUDED,
        MEAN_OF_MONTHS,
        ZERO_FOR_UNDEFINED,
        DOES_NOT_REPRODUCE,
        NOT_CHECKABLE
    }

    private Replay() {}

    /**
     * @param months whole months of the period, 0 when it is not whole months
     */
    static Verdict judge(Indicator indicator, BedUse use, BigDecimal published, int months) {
        var ours = indicator.value(use).orElse(null);
        if (ours == null) {
            return published.signum() == 0 ? Verdict.ZERO_FOR_UNDEFINED : Verdict.NOT_CHECKABLE;
        }
        if (equals(ours, published)) {
            return Verdict.REPRODUCES;
        }
        if (ours.bigDecimalValue(scale(published), RoundingMode.DOWN).compareTo(published) == 0) {
            return Verdict.TRUNCATED;
        }
        return slip(indicator, use, ours, published, months);
    }

    private static Verdict slip(Indicator indicator, BedUse use, BigFraction ours, BigDecimal published, int months) {
        if (indicator.isDeathRate() && equals(ours.divide(10), published)) {
            return Verdict.PERCENT_OF_PER_MILLE;
        }
        if (indicator == Indicator.NDR
                && Indicator.GDR
                        .value(use)
                        .filter(gdr -> equals(gdr, published))
                        .isPresent()) {
            return Verdict.DEATHS_UNDER_48H_INCLUDED;
        }
        if (indicator == Indicator.AVLOS && equals(ours.add(1), published)) {
            return Verdict.ONE_DAY_TOO_MANY;
        }
        if (indicator == Indicator.AVLOS
                && Indicator.LOS
                        .value(use)
                        .filter(los -> equals(los, published))
                        .isPresent()) {
            return Verdict.PER_DISCHARGE_PATIENT_DAYS;
        }
        if (indicator == Indicator.BTO && months > 1 && equals(ours.divide(months), published)) {
            return Verdict.MEAN_OF_MONTHS;
        }
        return Verdict.DOES_NOT_REPRODUCE;
    }

    private static boolean equals(BigFraction exact, BigDecimal published) {
        return exact.bigDecimalValue(scale(published), RoundingMode.HALF_UP).compareTo(published) == 0;
    }

    private static int scale(BigDecimal published) {
        return Math.max(0, published.scale());
    }
}
