package id.kinerjapuskesmas.kinerja.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.rest.period.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartPeriodsTest {

    private static List<String> months(String label) {
        var period = Period.named(label).orElseThrow();
        return PartPeriods.months(label, period.start(), period.end());
    }

    private static List<String> quarters(String label) {
        var period = Period.named(label).orElseThrow();
        return PartPeriods.quarters(label, period.start(), period.end());
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 12, 2025-01, 2025-12",
        "2025-S1, 6, 2025-01, 2025-06",
        "2025-S2, 12, 2025-01, 2025-12",
        "2025-Q1, 3, 2025-01, 2025-03",
        "2025-Q4, 3, 2025-10, 2025-12"
    })
    void standsOnItsMonthsAndSemesterTwoOnAllTwelve(String period, int count, String first, String last) {
        assertThat(months(period))
                .hasSize(count)
                .startsWith(first)
                .endsWith(last)
                .isSorted();
    }

    @Test
    void standsOnQuartersWhereThereAreNoMonths() {
        assertThat(quarters("2025")).containsExactly("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
        assertThat(quarters("2025-S1")).containsExactly("2025-Q1", "2025-Q2");
        assertThat(quarters("2025-S2")).hasSize(4);
        assertThat(quarters("2025-Q3")).isEmpty();
    }

    @Test
    void putsNothingTogetherForAMonth() {
        assertThat(months("2025-03")).isEmpty();
        assertThat(quarters("2025-03")).isEmpty();
    }
}
