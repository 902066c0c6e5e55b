package id.kinerjapuskesmas.survey.ikm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerjapuskesmas.rest.period.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GrainTest {

    private static final Period SPAN = Period.between(LocalDate.parse("2024-02-01"), LocalDate.parse("2025-06-30"));

    @Test
    void takesOnlyWholeStepsInsideTheSpan() {
        assertThat(Grain.SEMESTER.within(SPAN)).extracting(Period::label).containsExactly("2024-S2", "2025-S1");
        assertThat(Grain.QUARTER.within(SPAN))
                .extracting(Period::label)
                .containsExactly("2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2");
        assertThat(Grain.MONTH.within(SPAN))
                .hasSize(17)
                .first()
                .extracting(Period::label)
                .isEqualTo("2024-02");
    }

    @Test
    void refusesASpanWithoutAWholeStep() {
        assertThatThrownBy(() -> Grain.YEAR.mustFit(SPAN)).hasMessageContaining("whole step");
    }
}
