package id.kinerjapuskesmas.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

class NextKelompokPropertiesTest {

    private static final Indicator SERVED =
            new Indicator("SERVED", IndicatorType.COVERAGE, BigFraction.of(80), 100, List.of());
    private static final Indicator CASES = new Indicator(
            "CASES",
            IndicatorType.LOWER_IS_BETTER,
            null,
            100,
            List.of(
                    new Band(BigFraction.of(20), false, BigFraction.of(100)),
                    new Band(BigFraction.of(40), true, BigFraction.of(75)),
                    new Band(null, false, BigFraction.of(25))));
    private static final Indicator PLAN = new Indicator("PLAN", IndicatorType.SCORE, null, 1, List.of());
    private static final Indicator STAFF = new Indicator("STAFF", IndicatorType.BINARY, null, 1, List.of());
    private static final Node ROOT = Node.branch(
            "PKP",
            NodeKind.ROOT,
            List.of(
                    Node.branch("PELAYANAN", NodeKind.COMPONENT, List.of(Node.leaf(SERVED), Node.leaf(CASES))),
                    Node.branch("MANAJEMEN", NodeKind.COMPONENT, List.of(Node.leaf(PLAN), Node.leaf(STAFF)))));

    private static Kelompok kelompok(Map<String, Reading> readings) {
        return Standing.of(ROOT, readings, BandPolicy.CONTINUOUS, OverallPolicy.WORST_OF)
                .kelompok();
    }

    private static Map<String, Reading> with(Map<String, Reading> readings, String indicator, Reading reading) {
        var changed = new HashMap<>(readings);
        changed.put(indicator, reading);
        return changed;
    }

    @Property(tries = 500)
    void everyStepReachesWhatItSaysAndNothingSmallerDoes(
            @ForAll @IntRange(max = 120) int served,
            @ForAll @IntRange(max = 100) int cases,
            @ForAll @IntRange(max = 3) int plan,
            @ForAll boolean staff) {
        Map<String, Reading> readings = Map.of(
                "SERVED", new Reading.Counts((long) served, 100L),
                "CASES", new Reading.Counts((long) cases, 100L),
                "PLAN", new Reading.Points(List.of(0, 4, 7, 10).get(plan)),
                "STAFF", new Reading.Points(staff ? 10 : 0));
        var now = kelompok(readings);
        var steps = NextKelompok.steps(ROOT, readings, BandPolicy.CONTINUOUS, OverallPolicy.WORST_OF);
        for (var step : steps) {
            assertThat(kelompok(with(readings, step.indicator(), step.after())))
                    .isEqualTo(step.reached())
                    .isLessThan(now);
        }
        // every single change, tried one by one
        assertThat(steps.stream()
                        .filter(step -> step.indicator().equals("SERVED"))
                        .map(step -> ((Reading.Counts) step.after()).numerator())
                        .findFirst()
                        .orElse(-1L))
                .isEqualTo(nearest(readings, now, "SERVED", served, 200));
        assertThat(steps.stream()
                        .filter(step -> step.indicator().equals("CASES"))
                        .map(step -> ((Reading.Counts) step.after()).numerator())
                        .findFirst()
                        .orElse(-1L))
                .isEqualTo(nearest(readings, now, "CASES", cases, 100));
    }

    /** The numerator nearest to the present one that lifts the kelompok, or -1. */
    private static long nearest(Map<String, Reading> readings, Kelompok now, String indicator, long from, long most) {
        for (var distance = 1L; distance <= most; distance++) {
            for (var candidate : new long[] {from - distance, from + distance}) {
                if (candidate >= 0
                        && candidate <= most
                        && kelompok(with(readings, indicator, new Reading.Counts(candidate, 100L)))
                                        .compareTo(now)
                                < 0) {
                    return candidate;
                }
            }
        }
        return -1;
    }
}
