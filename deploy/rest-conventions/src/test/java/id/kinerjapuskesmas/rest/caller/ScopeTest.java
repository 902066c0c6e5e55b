package id.kinerjapuskesmas.rest.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final Scope CIAMIS = new Scope("32.07", null);

    @Test
    void coversTheRegionAndWhatLiesInIt() {
        assertThat(CIAMIS.covers("P3207100101", "32.07")).isTrue();
        assertThat(CIAMIS.covers("P3207100101", "32.07.18")).isTrue();
        assertThat(new Scope("32", null).covers("P3207100101", "32.07")).isTrue();
    }

    @Test
    void coversNoNeighbourAndNothingAbove() {
        assertThat(CIAMIS.covers("1032101", "32.08")).isFalse();
        assertThat(CIAMIS.covers("1032101", "32")).isFalse();
        assertThat(CIAMIS.coversWholeRegion("32")).isFalse();
    }

    @Test
    void coversAllOfTheCountryOnlyWhenItSaysSo() {
        assertThat(new Scope(Scope.COUNTRY, null).covers("1032101", "33.27")).isTrue();
        assertThat(new Scope(Scope.COUNTRY, null).regionPattern()).isEqualTo("%");
    }

    @Test
    void coversOneFacilityAndNoRegionForAPuskesmas() {
        var padas = new Scope("35.21", "1032988");
        assertThat(padas.covers("1032988", "35.21")).isTrue();
        assertThat(padas.covers("1032989", "35.21")).isFalse();
        assertThat(padas.coversWholeRegion("35.21")).isFalse();
    }
}
