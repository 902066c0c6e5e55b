package id.kinerjapuskesmas.ward.census;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.ward.Vectors;
import org.junit.jupiter.api.Test;

class SheetRulesTest {

    private static DailyCounts counts(
            long opening,
            long admitted,
            long in,
            long out,
            long home,
            long dead,
            long sameDay,
            long closing,
            long stay) {
        return new DailyCounts(opening, admitted, in, out, home, 0, 0, 0, 0, dead, 0, sameDay, closing, stay, null);
    }

    @Test
    void acceptsEveryDayOfTheLeapWeek() {
        for (var row : Vectors.ward("synthetic", "syn-week-leap").get("census")) {
            var counts = counts(
                    row.get("opening").asLong(),
                    row.get("admitted").asLong(),
                    row.get("transferred_in").asLong(),
                    row.get("transferred_out").asLong(),
                    row.get("discharged_alive").asLong(),
                    row.get("died_under_48h").asLong()
                            + row.get("died_48h_plus").asLong(),
                    row.get("same_day").asLong(),
                    row.get("closing").asLong(),
                    row.get("length_of_stay_days").asLong());
            assertThat(SheetRules.breaches(counts)).as(row.toString()).isEmpty();
            assertThat(counts.patientDays()).isEqualTo(row.get("patient_days").asLong());
        }
    }

    @Test
    void tellsTheNumbersOfAClosingThatDoesNotBalance() {
        var breaches = SheetRules.breaches(counts(4, 2, 1, 1, 1, 0, 0, 6, 3));
        assertThat(breaches).singleElement().satisfies(breach -> {
            assertThat(breach.code()).isEqualTo("CLOSING_MISMATCH");
            assertThat(breach.field()).isEqualTo("closing");
            assertThat(breach.message().en())
                    .isEqualTo("Closing 6, but opening 4 + admitted 2 + transferred in 1 - transferred out 1"
                            + " - discharged alive 1 - dead 0 = 5.");
            assertThat(breach.numbers()).containsEntry("closing", 6L).containsEntry("expected", 5L);
        });
    }

    @Test
    void refusesMoreDischargesThanPatientsPresent() {
        assertThat(SheetRules.breaches(counts(2, 1, 0, 0, 4, 0, 0, 0, 9)))
                .extracting(SheetRules.Breach::code)
                .containsExactly("MORE_LEFT_THAN_PRESENT");
    }

    @Test
    void refusesMoreSameDayPatientsThanCameOrLeft() {
        assertThat(SheetRules.breaches(counts(5, 1, 0, 0, 2, 0, 2, 4, 9)))
                .extracting(SheetRules.Breach::code)
                .containsExactly("SAME_DAY_TOO_MANY");
    }

    @Test
    void creditsASameDayPatientAdmittedInAnotherWard() {
        assertThat(SheetRules.breaches(counts(0, 0, 1, 0, 0, 1, 1, 0, 1))).isEmpty();
    }

    @Test
    void countsAtLeastADayForEachWhoLeftAndNoneWhenNobodyDid() {
        assertThat(SheetRules.breaches(counts(2, 0, 0, 0, 2, 0, 0, 0, 1)))
                .extracting(SheetRules.Breach::code)
                .containsExactly("STAY_TOO_SHORT");
        assertThat(SheetRules.breaches(counts(2, 0, 0, 0, 0, 0, 0, 2, 1)))
                .extracting(SheetRules.Breach::code)
                .containsExactly("STAY_WITHOUT_DISCHARGE");
    }
}
