package id.kinerjapuskesmas.kinerja.bpjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerjapuskesmas.kinerja.facility.FacilityType;
import id.kinerjapuskesmas.kinerja.scoring.Exact;
import id.kinerjapuskesmas.kinerja.scoring.Vectors;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KbkRuleTest {

    private final KbkRule.Rated rule = ShippedRules.rated("kbk-2019");

    /** A rate well inside each rating 1 to 4. */
    private static final Map<KbkIndicator, List<String>> INSIDE = Map.of(
            KbkIndicator.AK, List.of("100", "142", "147.5", "160"),
            KbkIndicator.RRNS, List.of("3.7", "2.7", "2.2", "1.1"),
            KbkIndicator.RPP, List.of("1", "3.5", "4.5", "8"));

    private static Map<KbkIndicator, BigFraction> rates(String ak, String rrns, String rpp) {
        return Map.of(
                KbkIndicator.AK, Exact.of(ak), KbkIndicator.RRNS, Exact.of(rrns), KbkIndicator.RPP, Exact.of(rpp));
    }

    private static String inside(KbkIndicator indicator, int rating) {
        return INSIDE.get(indicator).get(rating - 1);
    }

    @Test
    void paysAllSixtyFourCombinationsAsPublished() {
        var rows = Vectors.list(Vectors.of("KBK-01").get("recomputed").get("rows"));
        assertThat(rows).hasSize(64);
        var seen = new HashSet<List<Integer>>();
        for (var row : rows) {
            var ratings =
                    List.of(row.get(0).asInt(), row.get(1).asInt(), row.get(2).asInt());
            seen.add(ratings);
            var rates = rates(
                    inside(KbkIndicator.AK, ratings.get(0)),
                    inside(KbkIndicator.RRNS, ratings.get(1)),
                    inside(KbkIndicator.RPP, ratings.get(2)));
            var puskesmas = rule.judge(rates, FacilityType.PUSKESMAS);
            assertThat(List.copyOf(puskesmas.ratings().values())).isEqualTo(ratings);
            assertThat(BigDecimal.valueOf(puskesmas.tenths(), 1))
                    .isEqualByComparingTo(row.get(3).asText());
            assertThat(puskesmas.percent()).isEqualByComparingTo(row.get(4).asText());
            assertThat(rule.judge(rates, FacilityType.KLINIK).percent())
                    .isEqualByComparingTo(row.get(5).asText());
        }
        assertThat(seen).hasSize(64);
    }

    @Test
    void paysTheWholeCapitationToOneCombinationOnly() {
        var paid = Vectors.list(Vectors.of("KBK-01").get("recomputed").get("rows")).stream()
                .map(row -> rule.percent(
                        4 * row.get(0).asInt()
                                + 5 * row.get(1).asInt()
                                + row.get(2).asInt(),
                        FacilityType.PUSKESMAS))
                .collect(Collectors.groupingBy(BigDecimal::intValueExact, Collectors.counting()));
        assertThat(paid).isEqualTo(Map.of(100, 1L, 95, 17L, 90, 31L, 85, 15L));
    }

    @ParameterizedTest
    @CsvSource({
        "150, 4",
        "149.9999, 3",
        "145.0001, 3",
        "145, 2",
        "140.0001, 2",
        "140, 1",
        "139.9999, 1",
        "0, 1",
        "1000, 4"
    })
    void ratesContactsAroundEveryEdge(String rate, int rating) {
        assertThat(rule.judge(rates(rate, "0", "5"), FacilityType.PUSKESMAS).ratings())
                .containsEntry(KbkIndicator.AK, rating);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "2, 4", "2.0001, 3", "2.5, 3", "2.5001, 2", "3, 2", "3.0001, 1", "100, 1"})
    void ratesReferralsAroundEveryEdge(String rate, int rating) {
        assertThat(rule.judge(rates("150", rate, "5"), FacilityType.PUSKESMAS).ratings())
                .containsEntry(KbkIndicator.RRNS, rating);
    }

    @ParameterizedTest
    @CsvSource({"100, 4", "5, 4", "4.9999, 3", "4, 3", "3.9999, 2", "3, 2", "2.9999, 1", "0, 1"})
    void ratesChronicPatientsAroundEveryEdge(String rate, int rating) {
        assertThat(rule.judge(rates("150", "0", rate), FacilityType.PUSKESMAS).ratings())
                .containsEntry(KbkIndicator.RPP, rating);
    }

    @Test
    void paysTheOlderZonesAsPublished() {
        var inputs = Vectors.of("KBK-04").get("inputs");
        var three = ShippedRules.zoned("zona-2016");
        var two = ShippedRules.zoned("zona-2017");
        for (var row : Vectors.list(inputs.get("perber_lama"))) {
            assertThat(three.percent(zone(row, "tidak_aman"), zone(row, "aman"), zone(row, "prestasi")))
                    .isEqualByComparingTo(row.get("pct").asText());
        }
        for (var row : Vectors.list(inputs.get("perber_baru"))) {
            assertThat(two.percent(zone(row, "tidak_aman"), zone(row, "aman"), 0))
                    .isEqualByComparingTo(row.get("pct").asText());
        }
    }

    private static int zone(JsonNode row, String name) {
        return row.get(name).asInt();
    }

    @Test
    void knowsAShareForEveryCombinationOfZones() {
        var three = ShippedRules.zoned("zona-2016");
        for (var unsafe = 0; unsafe <= 3; unsafe++) {
            for (var safe = 0; safe + unsafe <= 3; safe++) {
                assertThat(three.percent(unsafe, safe, 3 - unsafe - safe))
                        .isBetween(BigDecimal.valueOf(75), BigDecimal.valueOf(115));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "149.9, 5, 49.9, 75",
        "150, 4.9, 50, 100",
        "249.9, 1, 89.9, 100",
        "250, 0.9, 90, 115",
        "250, 5, 50, 95",
        "150, 0.9, 90, 110"
    })
    void zonesTheRatesOf2016(String ak, String rrns, String rppb, String percent) {
        assertThat(ShippedRules.zoned("zona-2016")
                        .judge(rates(ak, rrns, rppb), FacilityType.PUSKESMAS)
                        .percent())
                .isEqualByComparingTo(percent);
    }

    @Test
    void takesNoReferralAtAllForARatioOfZeroAndNoParticipantForNone() {
        var inputs = new KbkInputs(1000L, 150L, 0L, 0L, 0L, 0L, null, null);
        assertThat(inputs.rate(KbkIndicator.RRNS)).isEqualTo(BigFraction.ZERO);
        assertThat(inputs.rate(KbkIndicator.RPP)).isNull();
        assertThat(inputs.rate(KbkIndicator.AK)).isEqualTo(BigFraction.of(150));
    }

    @ParameterizedTest
    @CsvSource({
        "5000, 1, AT_MOST_5000",
        "5001, 1, ABOVE_5000",
        "10000, 2, AT_MOST_5000",
        "1, 0, NONE",
        "9999, 2, AT_MOST_5000"
    })
    void countsParticipantsPerDoctor(long participants, int doctors, DoctorRatio ratio) {
        assertThat(DoctorRatio.of(participants, doctors)).isEqualTo(ratio);
    }

    @Test
    void roundsTheCapitationOnceToWholeRupiah() {
        var tariff = new CapitationTariff(
                "t", "Permenkes 3/2023", null, null, FacilityType.PUSKESMAS, DoctorRatio.NONE, false, 3600);
        var inputs = new KbkInputs(12841L, 0L, 0L, 0L, 1L, 0L, 0, 0);
        // 46,227,600 x 92.5 % = 42,760,530; x 95 % = 43,916,220
        assertThat(Capitation.of(tariff, inputs, new BigDecimal("92.5")).paid()).isEqualTo(42_760_530);
        assertThat(Capitation.of(tariff, inputs, BigDecimal.valueOf(95)).paid()).isEqualTo(43_916_220);
        assertThat(Capitation.of(tariff, inputs, null).paid()).isNull();
    }
}
