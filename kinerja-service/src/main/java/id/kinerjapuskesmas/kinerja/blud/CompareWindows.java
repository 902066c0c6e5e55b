package id.kinerjapuskesmas.kinerja.blud;

import id.kinerjapuskesmas.kinerja.facility.Facility;
import id.kinerjapuskesmas.kinerja.measure.Measure;
import id.kinerjapuskesmas.kinerja.population.Populations;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Measures a facility in two windows and says what may be compared. */
@ApplicationScoped
class CompareWindows {

    /** What a window as such does not have. */
    private static final Set<Measure> LEFT_OUT = EnumSet.of(
            Measure.REPORT_DUE_DAY, Measure.PEKPPP_MEDIA, Measure.PEKPPP_PUBLICATION_DAYS, Measure.REFERRALS_HINDERED);

    private final MeasureFacility measure;
    private final Populations populations;
    private final Clock clock;

    CompareWindows(MeasureFacility measure, Populations populations, Clock clock) {
        this.measure = measure;
        this.populations = populations;
        this.clock = clock;
    }

    /**
     * Asks the other services too; call it outside a transaction.
     *
     * @param before and {@code after}: named periods, or both null for the months around the day it became BLUD
     */
    BeforeAfter compare(Facility facility, String before, String after, int months, Integer populationYear) {
        var since = BludStatus.since(facility.statuses(), LocalDate.now(clock)).orElse(null);
        var windows = windows(before, after, months, since);
        if (windows.overlap()) {
            throw refused(
                    "WINDOWS_OVERLAP",
                    Text.of(
                            "Periode sesudah harus mulai setelah periode sebelum.",
                            "after must begin after before ends."));
        }
        if (!windows.areEqual()) {
            throw refused(
                    "WINDOWS_UNEQUAL",
                    Text.of(
                            "Sebelum %d bulan, sesudah %d bulan; keduanya harus sama panjang."
                                    .formatted(windows.beforeMonths(), windows.afterMonths()),
                            "before has %d months and after %d; they must be of equal length."
                                    .formatted(windows.beforeMonths(), windows.afterMonths())));
        }
        var earlier = period(windows.beforeStart(), windows.beforeEnd());
        var later = period(windows.afterStart(), windows.afterEnd());
        var base = Populations.choose(
                        populations.of(facility.facility()),
                        populationYear,
                        later.end().getYear())
                .map(Populations.Base::year)
                .orElse(populationYear);
        var measuredBefore = measure.of(facility, earlier, base);
        var measuredAfter = measure.of(facility, later, base);
        return new BeforeAfter(
                facility.facility(),
                facility.name(),
                since,
                earlier.label(),
                later.label(),
                (int) windows.beforeMonths(),
                base,
                windows.findings(since),
                Arrays.stream(Measure.values())
                        .filter(one -> !LEFT_OUT.contains(one))
                        .map(one -> ComparedMeasure.of(measuredBefore.get(one), measuredAfter.get(one)))
                        .toList());
    }

    private static Windows windows(String before, String after, int months, LocalDate since) {
        if ((before == null) != (after == null)) {
            throw ProblemException.parameter(Flaw.in(
                    before == null ? "before" : "after",
                    "BOTH_WINDOWS",
                    Text.of("Isi before dan after, atau tidak keduanya.", "Give both before and after, or neither.")));
        }
        if (before != null) {
            var earlier = Period.named(before).orElseThrow();
            var later = Period.named(after).orElseThrow();
            return new Windows(
                    YearMonth.from(earlier.start()),
                    YearMonth.from(earlier.end()),
                    YearMonth.from(later.start()),
                    YearMonth.from(later.end()));
        }
        if (since == null) {
            throw refused(
                    "NO_BLUD_DATE",
                    Text.of(
                            "Register tidak mencatat sejak kapan fasilitas ini BLUD; isi before dan after.",
                            "The register does not say since when this facility is BLUD; give before and after."));
        }
        return Windows.around(since, months);
    }

    private static Period period(YearMonth start, YearMonth end) {
        return new Period(Windows.label(start, end), start.atDay(1), end.atEndOfMonth());
    }

    private static ProblemException refused(String code, Text text) {
        return ProblemException.rule(Flaw.in("after", code, text));
    }
}
