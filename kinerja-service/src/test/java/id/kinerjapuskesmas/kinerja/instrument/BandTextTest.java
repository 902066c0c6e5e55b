package id.kinerjapuskesmas.kinerja.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A band table in one cell. */
class BandTextTest {

    private static final List<BandStep> TABLE = List.of(
            new BandStep(new BigDecimal("2.5"), false, new BigDecimal("100")),
            new BandStep(new BigDecimal("3"), true, new BigDecimal("50")),
            new BandStep(null, false, new BigDecimal("0")));

    @Test
    void writesStepsFromLowToHighAndReadsThemBack() {
        assertThat(BandText.of(TABLE)).isEqualTo("<2.5: 100; <=3: 50; else: 0");
        assertThat(BandText.parse(BandText.of(TABLE))).contains(TABLE);
    }

    @Test
    void readsWhatPeopleTypeForTheSame() {
        assertThat(BandText.parse("< 2.5:100;≤3 : 50 ;lainnya: 0")).contains(TABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<2,5: 100; else: 0",
                "20: 100; else: 0",
                "<20: 100;",
                "<20 = 100",
                ">20: 100; else: 0",
                "100",
                "<1e9: 5"
            })
    void refusesWhatCouldMeanSomethingElse(String text) {
        assertThat(BandText.parse(text)).isEmpty();
    }
}
