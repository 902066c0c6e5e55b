package id.kinerjapuskesmas.ward.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** A way of computing an indicator wrongly that was found in print, and what it makes of the same inputs. */
record Slip(Replay.Verdict verdict, Set<Indicator> indicators, Arithmetic arithmetic) {

    /** The wrong arithmetic; empty where the inputs do not allow it. */
    interface Arithmetic {
        Optional<BigFraction> of(Indicator indicator, BedUse use, int months);
    }

    private static final List<Slip> KNOWN = List.of(
            new Slip(
                    Replay.Verdict.PERCENT_OF_PER_MILLE,
                    Set.of(Indicator.GDR, Indicator.NDR),
                    (indicator, use, months) -> indicator.value(use).map(rate -> rate.divide(10))),
            new Slip(
                    Replay.Verdict.DEATHS_UNDER_48H_INCLUDED,
                    Set.of(Indicator.NDR),
                    (indicator, use, months) -> Indicator.GDR.value(use)),
            new Slip(
                    Replay.Verdict.DEATHS_UNDER_48H_ONLY,
                    Set.of(Indicator.NDR),
                    (indicator, use, months) -> perDischarge(use.deathsUnder48h(), use, 1000)),
            new Slip(Replay.Verdict.ONE_DAY_TOO_MANY, Set.of(Indicator.AVLOS), (indicator, use, months) -> indicator
                    .value(use)
                    .map(days -> days.add(1))),
            new Slip(
                    Replay.Verdict.PER_DISCHARGE_PATIENT_DAYS,
                    Set.of(Indicator.AVLOS),
                    (indicator, use, months) -> Indicator.LOS.value(use)),
            new Slip(
                    Replay.Verdict.WHOLE_STAYS_SUMMED,
                    Set.of(Indicator.BOR, Indicator.LOS, Indicator.TOI),
                    (indicator, use, months) -> wholeStays(use).flatMap(indicator::value)),
            new Slip(
                    Replay.Verdict.MEAN_OF_MONTHS,
                    Set.of(Indicator.BTO),
                    (indicator, use, months) ->
                            months > 1 ? indicator.value(use).map(times -> times.divide(months)) : Optional.empty()),
            new Slip(
                    Replay.Verdict.PERIOD_ONE_DAY_SHORT,
                    Set.of(Indicator.BOR, Indicator.TOI),
                    (indicator, use, months) -> oneDayShort(indicator, use)),
            new Slip(
                    Replay.Verdict.CLAMPED,
                    Set.of(Indicator.BOR, Indicator.TOI),
                    (indicator, use, months) -> use.emptyBedDays() >= 0
                            ? Optional.empty()
                            : Optional.of(indicator == Indicator.BOR ? BigFraction.of(100) : BigFraction.ZERO)));

    static List<Slip> known() {
        return KNOWN;
    }

    Optional<BigFraction> of(Indicator indicator, BedUse use, int months) {
        return indicators.contains(indicator) ? arithmetic.of(indicator, use, months) : Optional.empty();
    }

    private static Optional<BigFraction> perDischarge(Long count, BedUse use, int factor) {
        return count == null || use.discharges() == null || use.discharges() == 0
                ? Optional.empty()
                : Optional.of(BigFraction.of(count, use.discharges()).multiply(factor));
    }

    private static Optional<BedUse> wholeStays(BedUse use) {
        return Optional.ofNullable(use.lengthOfStayDays())
                .map(stays -> new BedUse(
                        stays,
                        stays,
                        use.discharges(),
                        use.deathsUnder48h(),
                        use.deaths48hPlus(),
                        use.availableBedDays(),
                        use.periodDays()));
    }

    /** Average beds times end - start instead of end - start + 1. */
    private static Optional<BigFraction> oneDayShort(Indicator indicator, BedUse use) {
        if (use.periodDays() < 2 || !use.hasBeds() || indicator.value(use).isEmpty()) {
            return Optional.empty();
        }
        var bedDays =
                BigFraction.of(use.availableBedDays(), use.periodDays()).multiply(BigFraction.of(use.periodDays() - 1));
        return indicator == Indicator.BOR
                ? Optional.of(BigFraction.of(use.patientDays()).divide(bedDays).multiply(100))
                : Optional.of(bedDays.subtract(use.patientDays()).divide(use.discharges()));
    }
}
