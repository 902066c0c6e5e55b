package id.kinerjapuskesmas.kinerja.spm;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.kinerja.scoring.Exact;
import id.kinerjapuskesmas.kinerja.scoring.Reading;
import id.kinerjapuskesmas.kinerja.scoring.Vectors;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpmIndexTest {

    @Test
    void reproducesThePublishedIndicesAndCategories() {
        var cases = Vectors.list(Vectors.of("SPM-01").get("recomputed").get("cases"));
        assertThat(cases).hasSize(9);
        for (var each : cases) {
            var index = SpmIndex.service(
                    Exact.of(each.get("penerima_pct").asText()),
                    Exact.of(each.get("mutu_pct").asText()));
            assertThat(index).isEqualTo(Exact.of(each.get("indeks").asText()));
            assertThat(SpmCategory.of(index).name())
                    .isEqualTo(each.get("kategori")
                            .asText()
                            .toUpperCase(Locale.ROOT)
                            .replace(' ', '_'));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100, TUNTAS_PARIPURNA", "99.999999, TUNTAS_UTAMA", "90, TUNTAS_UTAMA", "89.999999, TUNTAS_MADYA",
        "80, TUNTAS_MADYA", "79.999999, TUNTAS_PRATAMA", "70, TUNTAS_PRATAMA", "69.999999, TUNTAS_MUDA",
        "60, TUNTAS_MUDA", "59.999999, BELUM_TUNTAS", "0, BELUM_TUNTAS"
    })
    void decidesTheCategoryOnTheUnroundedIndex(String index, SpmCategory category) {
        assertThat(SpmCategory.of(Exact.of(index))).isEqualTo(category);
    }

    @Test
    void capsEachPartOfTheIndexButNotTheRawValue() {
        assertThat(SpmIndex.raw(150, 100, 100)).isEqualTo(BigFraction.of(150));
        assertThat(SpmIndex.service(BigFraction.of(150), BigFraction.of(50))).isEqualTo(BigFraction.of(90));
        assertThat(SpmIndex.quality(List.of(BigFraction.of(300), BigFraction.of(0))))
                .isEqualTo(BigFraction.of(50));
    }

    @Test
    void leavesItemsThatNobodyNeedsOutOfTheMean() {
        assertThat(SpmIndex.quality(Arrays.asList(BigFraction.of(80), null))).isEqualTo(BigFraction.of(80));
        assertThat(SpmIndex.quality(Arrays.asList(null, null))).isNull();
        assertThat(SpmIndex.raw(3, 0, 100)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"95, ON_TARGET", "94.996, BELOW_TARGET", "95.0001, ON_TARGET"})
    void judgesTheTargetOnTheUnroundedValue(String value, TargetStatus status) {
        assertThat(TargetStatus.of(Exact.of(value), BigFraction.of(95))).isEqualTo(status);
    }

    @Test
    void neverSumsAStock() {
        var totals = new SpmTotals(1, 3, 10 + 11 + 12, 40 * 3, 12, 40);
        assertThat(totals.counts(Aggregation.LAST)).isEqualTo(new Reading.Counts(12L, 40L));
        assertThat(totals.counts(Aggregation.CUMULATIVE)).isEqualTo(new Reading.Counts(33L, 40L));
        assertThat(totals.counts(Aggregation.RATIO)).isEqualTo(new Reading.Counts(33L, 120L));
    }

    @Test
    void ordersItemsByTheirNumber() {
        var keys = new ArrayList<>(List.of(
                new SpmRow.Key("IBU_HAMIL", "B10"),
                new SpmRow.Key("IBU_HAMIL", "B2"),
                new SpmRow.Key("IBU_HAMIL", "A")));
        keys.sort(null);
        assertThat(keys).extracting(SpmRow.Key::item).containsExactly("A", "B2", "B10");
    }

    @Test
    void roundsOnlyWhatItPrints() {
        assertThat(SpmComputation.rounded(BigFraction.of(49999, 500), 3)).isEqualTo(new BigDecimal("99.998"));
    }
}
