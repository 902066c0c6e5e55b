package id.kinerjapuskesmas.ward.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The inpatient indicators of Depkes RI (2005): a numerator over a denominator, in the unit they are published in. */
@Schema(
        description =
                "`BOR` bed occupancy rate, %; `AVLOS` average length of stay of those discharged, days; `LOS` patient days per"
                        + " discharge, the length of stay of Barber and Johnson, days; `TOI` turn over interval, days; `BTO` bed"
                        + " turn over, times in the period; `GDR` gross death rate, per mille; `NDR` net death rate (>= 48 hours),"
                        + " per mille.")
public enum Indicator {
    BOR("hari perawatan / availableBedDays x 100", Measure.PERCENT, BedUse::patientDays, BedUse::availableBedDays),
    AVLOS("lama dirawat / pasien keluar", Measure.DAYS, BedUse::lengthOfStayDays, BedUse::discharges),
    LOS("hari perawatan / pasien keluar", Measure.DAYS, BedUse::patientDays, BedUse::discharges),
    TOI("(availableBedDays - hari perawatan) / pasien keluar", Measure.DAYS, BedUse::emptyBedDays, BedUse::discharges),
    BTO(
            "pasien keluar x t / availableBedDays",
            Measure.TIMES,
            use -> use.discharges() == null ? null : Math.multiplyExact(use.discharges(), use.periodDays()),
            BedUse::availableBedDays),
    GDR("pasien mati / pasien keluar x 1000", Measure.PER_MILLE, BedUse::deaths, BedUse::discharges),
    NDR("pasien mati >= 48 jam / pasien keluar x 1000", Measure.PER_MILLE, BedUse::deaths48hPlus, BedUse::discharges);

    /** Fewer discharges than this and one patient more or less moves a figure per discharge by over 3 per cent. */
    public static final long SMALL_DENOMINATOR = 30;

    /** Raised when the arithmetic changes. */
    static final int FORMULA_VERSION = 1;

    static final String REGULATION = "Depkes RI 2005";

    private final String formula;
    private final Measure measure;
    private final Function<BedUse, Long> numerator;
    private final Function<BedUse, Long> denominator;

    Indicator(String formula, Measure measure, Function<BedUse, Long> numerator, Function<BedUse, Long> denominator) {
        this.formula = formula;
        this.measure = measure;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** The six of the official forms, in their order. */
    static List<Indicator> official() {
        return Arrays.stream(values()).filter(indicator -> indicator != LOS).toList();
    }

    String formula() {
        return formula;
    }

    Measure measure() {
        return measure;
    }

    /** Null when not known. */
    Long numerator(BedUse use) {
        return numerator.apply(use);
    }

    /** Null when not known. */
    Long denominator(BedUse use) {
        return denominator.apply(use);
    }

    /** The exact value in its unit, empty when undefined. */
    Optional<BigFraction> value(BedUse use) {
        return nullReason(use).isPresent()
                ? Optional.empty()
                : Optional.of(BigFraction.of(numerator(use), denominator(use)).multiply(measure.factor()));
    }

    Optional<NullReason> nullReason(BedUse use) {
        if (!use.hasBeds() && (needsBeds() || !use.hasPatients())) {
            return Optional.of(NullReason.NO_BEDS_AVAILABLE);
        }
        if (numerator(use) == null || denominator(use) == null) {
            return Optional.of(NullReason.INCOMPLETE_CENSUS);
        }
        return denominator(use) == 0 ? Optional.of(NullReason.NO_DISCHARGES) : Optional.empty();
    }

    boolean needsBeds() {
        return this == BOR || this == TOI || this == BTO;
    }

    boolean isPerDischarge() {
        return this != BOR && this != BTO;
    }

    /** Whether ideal bounds are per year and scale with the period. */
    boolean scalesWithPeriod() {
        return this == BTO;
    }

    boolean isDeathRate() {
        return measure == Measure.PER_MILLE;
    }

    /** What a reader must know about the value. */
    List<Flag> flags(BedUse use) {
        return Arrays.stream(Flag.values())
                .filter(flag -> flag.concerns(this, use))
                .toList();
    }
}
