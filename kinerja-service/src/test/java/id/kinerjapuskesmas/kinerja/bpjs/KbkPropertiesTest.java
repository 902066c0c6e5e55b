package id.kinerjapuskesmas.kinerja.bpjs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.kinerja.facility.FacilityType;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

class KbkPropertiesTest {

    private final KbkRule.Rated rule = ShippedRules.rated("kbk-2019");

    @Property
    void neverPaysLessForBetterRates(
            @ForAll @IntRange(max = 200) int ak,
            @ForAll @IntRange(max = 60) int rrnsTenths,
            @ForAll @IntRange(max = 80) int rppTenths,
            @ForAll @IntRange(max = 100) int betterAk,
            @ForAll @IntRange(max = 60) int betterRrns,
            @ForAll @IntRange(max = 80) int betterRpp) {
        var before = rule.judge(rates(ak, rrnsTenths, rppTenths), FacilityType.PUSKESMAS);
        var after = rule.judge(
                rates(ak + betterAk, Math.max(0, rrnsTenths - betterRrns), rppTenths + betterRpp),
                FacilityType.PUSKESMAS);
        assertThat(after.percent()).isGreaterThanOrEqualTo(before.percent());
        assertThat(after.tenths()).isGreaterThanOrEqualTo(before.tenths());
    }

    private static Map<KbkIndicator, BigFraction> rates(int ak, int rrnsTenths, int rppTenths) {
        return Map.of(
                KbkIndicator.AK, BigFraction.of(ak),
                KbkIndicator.RRNS, BigFraction.of(rrnsTenths, 10),
                KbkIndicator.RPP, BigFraction.of(rppTenths, 10));
    }
}
