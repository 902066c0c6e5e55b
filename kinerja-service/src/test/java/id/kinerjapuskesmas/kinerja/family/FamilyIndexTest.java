package id.kinerjapuskesmas.kinerja.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerjapuskesmas.kinerja.scoring.Vectors;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class FamilyIndexTest {

    @Test
    void reproducesTheIndicesAndCategoriesOfFamilies() {
        var cases = Vectors.list(Vectors.of("IKS-01").get("recomputed").get("cases"));
        assertThat(cases).hasSize(8);
        for (var each : cases) {
            var index = FamilyIndex.ofFamily(
                            each.get("Y").asInt(), each.get("N").asInt())
                    .orElseThrow();
            assertThat(FigureBuilder.round(index, 3))
                    .isEqualByComparingTo(each.get("iks").asText());
            assertThat(FamilyCategory.of(index).name())
                    .isEqualTo(each.get("band")
                            .asText()
                            .toUpperCase(Locale.ROOT)
                            .replace('-', '_')
                            .replace(' ', '_'));
        }
    }

    @Test
    void decidesOnTheUnroundedIndex() {
        assertThat(FamilyCategory.of(BigFraction.of(80001, 100000))).isEqualTo(FamilyCategory.SEHAT);
        assertThat(FamilyCategory.of(BigFraction.of(4, 5))).isEqualTo(FamilyCategory.PRA_SEHAT);
        assertThat(FamilyCategory.of(BigFraction.of(1, 2))).isEqualTo(FamilyCategory.PRA_SEHAT);
        assertThat(FamilyCategory.of(BigFraction.of(49999, 100000))).isEqualTo(FamilyCategory.TIDAK_SEHAT);
    }

    @Test
    void givesEveryPossibleFamilyAnIndexBetweenNoneAndAllOrNone() {
        for (var notApplicable = 0; notApplicable <= 12; notApplicable++) {
            for (var yes = 0; yes + notApplicable <= 12; yes++) {
                var index = FamilyIndex.ofFamily(yes, notApplicable);
                assertThat(index.isEmpty()).isEqualTo(notApplicable == 12);
                index.ifPresent(value -> assertThat(value)
                        .isGreaterThanOrEqualTo(BigFraction.ZERO)
                        .isLessThanOrEqualTo(BigFraction.ONE));
            }
        }
        assertThatThrownBy(() -> FamilyIndex.ofFamily(8, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNoIndexOfAnAreaWithoutFamilies() {
        assertThat(FamilyIndex.ofArea(0, 0)).isEmpty();
        assertThat(FamilyIndex.ofArea(1, 3)).contains(BigFraction.of(1, 3));
    }

    @Test
    void addsVillagesByTheirCounts() {
        var one =
                new FamilyCounts(10L, 4L, 4L, 2L, null, Map.of(FamilyIndicator.JKN, new IndicatorAnswers(6L, 4L, 0L)));
        var other =
                new FamilyCounts(30L, 3L, 20L, 6L, 1L, Map.of(FamilyIndicator.JKN, new IndicatorAnswers(20L, 8L, 2L)));
        assertThat(one.plus(other))
                .isEqualTo(new FamilyCounts(
                        40L, 7L, 24L, 8L, 1L, Map.of(FamilyIndicator.JKN, new IndicatorAnswers(26L, 12L, 2L))));
        assertThat(FamilyRules.broken(one.plus(other))).isEmpty();
    }

    @Test
    void findsCountsThatDoNotGiveTheFamilies() {
        var wrong =
                new FamilyCounts(10L, 4L, 4L, 3L, 0L, Map.of(FamilyIndicator.JKN, new IndicatorAnswers(6L, 3L, 0L)));
        assertThat(FamilyRules.broken(wrong))
                .containsExactly(
                        new FamilyRules.Broken("families", 10, 11), new FamilyRules.Broken("indicators/JKN", 10, 9));
    }
}
