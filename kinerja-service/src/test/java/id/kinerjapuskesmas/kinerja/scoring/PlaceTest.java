package id.kinerjapuskesmas.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static Contender contender(String facility, Kelompok kelompok, String coverage, String management) {
        return new Contender(facility, kelompok, Exact.of(coverage), Exact.of(management), null);
    }

    @Test
    void sharesTheRankOfEqualPerformanceAndSkipsTheNext() {
        var places = Place.of(List.of(
                contender("D", Kelompok.I, "91", "9"),
                contender("C", Kelompok.I, "95", "9"),
                contender("B", Kelompok.I, "95", "9"),
                contender("A", Kelompok.I, "99", "9")));
        assertThat(places).extracting(Place::rank).containsExactly(1, 2, 2, 4);
        assertThat(places).extracting(place -> place.contender().facility()).containsExactly("A", "B", "C", "D");
    }

    @Test
    void beginsEachKelompokWithRankOneAndCountsPositionsThrough() {
        var places = Place.of(List.of(
                contender("A", Kelompok.II, "99", "6"),
                contender("B", Kelompok.I, "92", "9"),
                contender("C", Kelompok.III, "99", "4")));
        assertThat(places).extracting(Place::rank).containsExactly(1, 1, 1);
        assertThat(places).extracting(Place::position).containsExactly(1, 2, 3);
        assertThat(places.get(0).contender().facility()).isEqualTo("B");
    }

    @Test
    void comparesUnroundedCoverageBeforeManagementAndManagementBeforeQuality() {
        var third = new Contender("A", Kelompok.I, BigFraction.of(280, 3), BigFraction.of(9), BigFraction.of(9));
        var hair = new Contender("B", Kelompok.I, Exact.of("93.3333"), BigFraction.of(10), BigFraction.of(10));
        var managed = new Contender("C", Kelompok.I, Exact.of("93.3333"), BigFraction.of(10), null);
        assertThat(Place.of(List.of(managed, hair, third)))
                .extracting(place -> place.contender().facility())
                .containsExactly("A", "B", "C");
    }
}
