package id.kinerjapuskesmas.rest.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31, 366",
        "2025, 2025-01-01, 2025-12-31, 365",
        "2025-S1, 2025-01-01, 2025-06-30, 181",
        "2025-S2, 2025-07-01, 2025-12-31, 184",
        "2024-Q1, 2024-01-01, 2024-03-31, 91",
        "2025-Q4, 2025-10-01, 2025-12-31, 92",
        "2024-02, 2024-02-01, 2024-02-29, 29",
        "2025-12, 2025-12-01, 2025-12-31, 31"
    })
    void countsBothEndsAndRealLeapYears(String label, LocalDate start, LocalDate end, long days) {
        var period = Period.named(label).orElseThrow();
        assertThat(period).isEqualTo(new Period(label, start, end));
        assertThat(period.days()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "26", "2026-S0", "2026-S3", "2026-Q5", "2026-00", "2026-13", "2026-1", "2026-01-01", "٢٠٢٦"})
    void namesNothingElse(String text) {
        assertThat(Period.named(text)).isEmpty();
    }

    @Test
    void labelsAnyOtherSpanByItsDays() {
        var period = Period.between(LocalDate.of(2024, 2, 26), LocalDate.of(2024, 3, 3));
        assertThat(period.label()).isEqualTo("2024-02-26/2024-03-03");
        assertThat(period.days()).isEqualTo(7);
        assertThat(period.contains(period.end())).isTrue();
        assertThat(period.contains(period.end().plusDays(1))).isFalse();
    }

    @Test
    void refusesToEndBeforeItStarts() {
        var day = LocalDate.of(2026, 1, 2);
        assertThatThrownBy(() -> Period.between(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
