package id.kinerjapuskesmas.ward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;

class IndicatorPropertiesTest {

    @Provide
    Arbitrary<BedUse> months() {
        var counts = Arbitraries.longs().between(0, 2_000);
        return Combinators.combine(
                        counts,
                        counts,
                        counts,
                        counts,
                        counts,
                        Arbitraries.longs().between(0, 60))
                .as((patientDays, extraStay, alive, early, late, beds) -> new BedUse(
                        patientDays,
                        alive + early + late == 0 ? 0 : alive + early + late + extraStay,
                        alive + early + late,
                        early,
                        late,
                        beds * 30,
                        30));
    }

    @Property
    void addsUpToTheCycleOfABed(@ForAll("months") BedUse use) {
        if (use.discharges() > 0 && use.hasBeds()) {
            var stay = Indicator.LOS.value(use).orElseThrow();
            var empty = Indicator.TOI.value(use).orElseThrow();
            var turnover = Indicator.BTO.value(use).orElseThrow();
            assertThat(stay.add(empty))
                    .isEqualTo(BigFraction.of(use.periodDays()).divide(turnover));
        }
    }

    @Property
    void keepsNetDeathsBelowGrossOnes(@ForAll("months") BedUse use) {
        if (use.discharges() > 0) {
            assertThat(Indicator.NDR.value(use).orElseThrow())
                    .isLessThanOrEqualTo(Indicator.GDR.value(use).orElseThrow());
        }
    }

    @Property
    void givesTheWholeFromTheInputsOfItsParts(@ForAll @Size(min = 1, max = 12) List<@From("months") BedUse> parts) {
        var whole = parts.stream().reduce(BedUse.none(0), BedUse::then);
        assertThat(whole.patientDays())
                .isEqualTo(parts.stream().mapToLong(BedUse::patientDays).sum());
        assertThat(whole.discharges())
                .isEqualTo(parts.stream().mapToLong(BedUse::discharges).sum());
        assertThat(whole.availableBedDays())
                .isEqualTo(parts.stream().mapToLong(BedUse::availableBedDays).sum());
        assertThat(whole.periodDays()).isEqualTo(30L * parts.size());
    }

    @Property
    void weighsTheFacilityByItsWards(@ForAll("months") BedUse one, @ForAll("months") BedUse other) {
        var facility = one.beside(other);
        if (one.hasBeds() && other.hasBeds()) {
            var weighted = Indicator.BOR
                    .value(one)
                    .orElseThrow()
                    .multiply(one.availableBedDays())
                    .add(Indicator.BOR.value(other).orElseThrow().multiply(other.availableBedDays()))
                    .divide(facility.availableBedDays());
            assertThat(Indicator.BOR.value(facility).orElseThrow()).isEqualTo(weighted);
        }
        assertThat(one.beside(other)).isEqualTo(other.beside(one));
    }

    @Property
    void leavesUnknownWhatAnyPartDoesNotTell(@ForAll("months") BedUse told) {
        var silent = new BedUse(10, null, null, 0L, 0L, 300, 30);
        var both = told.beside(silent);
        assertThat(both.discharges()).isNull();
        assertThat(Indicator.AVLOS.nullReason(both)).contains(NullReason.INCOMPLETE_CENSUS);
        assertThat(Indicator.BOR.value(both)).isPresent();
    }
}
