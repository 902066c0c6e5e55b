package id.kinerjapuskesmas.ward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 10 beds in April (30 days): 300 bed days, HP 210, LD 330, 60 left, of whom 2 died before and 4 after 48 hours. */
class SlipTest {

    private static final BedUse APRIL = new BedUse(210, 330L, 60L, 2L, 4L, 300, 30);

    @ParameterizedTest
    @CsvSource({
        "BOR, 70.00, REPRODUCES",
        "BOR, 110.00, WHOLE_STAYS_SUMMED",
        "TOI, -0.50, WHOLE_STAYS_SUMMED",
        "BOR, 72.41, PERIOD_ONE_DAY_SHORT",
        "TOI, 1.33, PERIOD_ONE_DAY_SHORT",
        "AVLOS, 6.50, ONE_DAY_TOO_MANY",
        "AVLOS, 3.50, PER_DISCHARGE_PATIENT_DAYS",
        "NDR, 100.00, DEATHS_UNDER_48H_INCLUDED",
        "NDR, 33.33, DEATHS_UNDER_48H_ONLY",
        "NDR, 6.67, PERCENT_OF_PER_MILLE",
        "GDR, 10.00, PERCENT_OF_PER_MILLE",
        "BOR, 71.00, DOES_NOT_REPRODUCE"
    })
    void namesTheSlipBehindAPrintedFigure(Indicator indicator, BigDecimal printed, Replay.Verdict verdict) {
        assertThat(Replay.judge(indicator, APRIL, printed, 1)).isEqualTo(verdict);
    }

    @Test
    void tellsAPerMilleNumberWithAPercentSignFromARightPercentage() {
        assertThat(Replay.judge(Indicator.GDR, APRIL, new BigDecimal("100.0"), true, 1))
                .isEqualTo(Replay.Verdict.PER_MILLE_AS_PERCENT);
        assertThat(Replay.judge(Indicator.GDR, APRIL, new BigDecimal("10.0"), true, 1))
                .isEqualTo(Replay.Verdict.REPRODUCES);
        assertThat(Replay.judge(Indicator.NDR, APRIL, new BigDecimal("10.0"), true, 1))
                .isEqualTo(Replay.Verdict.DEATHS_UNDER_48H_INCLUDED);
    }

    @Test
    void knowsTheMeanOfMonthsForTheTurnoverOfAYear() {
        var year = new BedUse(2_500, 2_600L, 823L, 4L, 6L, 3_650, 365);
        assertThat(Replay.judge(Indicator.BTO, year, new BigDecimal("6.86"), 12))
                .isEqualTo(Replay.Verdict.MEAN_OF_MONTHS);
        assertThat(Replay.judge(Indicator.BTO, year, new BigDecimal("82.3"), 12))
                .isEqualTo(Replay.Verdict.REPRODUCES);
    }

    @Test
    void knowsAFigureThatWasCutOffAtItsLimit() {
        var crowded = new BedUse(350, 350L, 70L, 0L, 0L, 300, 30);
        assertThat(Replay.judge(Indicator.BOR, crowded, new BigDecimal("100.00"), 1))
                .isEqualTo(Replay.Verdict.CLAMPED);
        assertThat(Replay.judge(Indicator.BOR, crowded, new BigDecimal("116.67"), 1))
                .isEqualTo(Replay.Verdict.REPRODUCES);
        assertThat(Replay.judge(Indicator.TOI, crowded, new BigDecimal("0.00"), 1))
                .isEqualTo(Replay.Verdict.CLAMPED);
    }

    @Test
    void knowsAClosedMonthShownAsZeros() {
        assertThat(Replay.judge(Indicator.BOR, BedUse.none(31), BigDecimal.ZERO, 1))
                .isEqualTo(Replay.Verdict.ZERO_FOR_UNDEFINED);
    }
}
