package id.kinerjapuskesmas.kinerja.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.kinerja.report.SumFinding;
import id.kinerjapuskesmas.kinerja.scoring.Vectors;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTotalsTest {

    @Test
    void findsTheWrongSumsOfThePadasTables() {
        var vector = Vectors.of("SEED-01");
        for (var year : List.of("2015", "2016", "2017", "2018")) {
            var row = vector.get("inputs").get(year);
            var printed = vector.get("published").get(year).asLong();
            var computed = vector.get("recomputed").get(year).asLong();
            var counts = new VisitCounts(
                    Map.of(
                            Payer.UMUM, row.get(0).asLong(),
                            Payer.ASKES, row.get(1).asLong(),
                            Payer.KIS, row.get(2).asLong(),
                            Payer.GRATIS, row.get(3).asLong()),
                    null,
                    null,
                    printed);
            assertThat(counts.total()).isEqualTo(computed);
            assertThat(counts.findings())
                    .isEqualTo(
                            printed == computed
                                    ? List.of()
                                    : List.of(new SumFinding("totalAsPrinted", printed, computed)));
        }
    }

    @Test
    void holdsNewAndOldCasesAgainstThePayersToo() {
        var counts = new VisitCounts(
                Map.of(Payer.UMUM, 8294L, Payer.ASKES, 400L, Payer.KIS, 16598L, Payer.GRATIS, 571L),
                8866L,
                16597L,
                null);
        assertThat(counts.findings()).containsExactly(new SumFinding("newCases", 25463, 25863));
    }

    @Test
    void reproducesThePublishedVisitRates() {
        var vector = Vectors.of("SEED-02");
        var people = vector.get("inputs").get("population_2018").asLong();
        var visits = vector.get("inputs").get("visits");
        var mean = BigFraction.ZERO;
        for (var year : List.of("2015", "2016", "2017", "2018")) {
            var rate = VisitTotals.monthlyRate(visits.get(year).asLong(), 12, people);
            mean = mean.add(rate.divide(4));
            assertThat(FigureBuilder.round(rate, 2))
                    .isEqualByComparingTo(
                            vector.get("recomputed").get("per_year").get(year).asText());
        }
        assertThat(FigureBuilder.round(mean, 1)).isEqualByComparingTo("6.5");
    }

    @Test
    void hasNoRateOverNobody() {
        assertThat(VisitTotals.monthlyRate(12, 12, 0)).isNull();
    }

    @Test
    void addsMonthsAndKnowsWhichAreMissing() {
        var totals = VisitTotals.of(
                3, Map.of("2025-01", 10L, "2025-03", 5L), List.of(), List.of("2025-01", "2025-02", "2025-03"));
        assertThat(totals.visits()).isEqualTo(15);
        assertThat(totals.reported()).isEqualTo(2);
        assertThat(totals.isComplete()).isFalse();
    }

    @Test
    void takesAYearReportedAtOnceForTwelveMonths() {
        var totals = VisitTotals.of(12, Map.of("2018", 25863L), List.of("2018"), List.of("2018-01"));
        assertThat(totals).isEqualTo(new VisitTotals(25863, 12, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "JAMKESMAS, 2013, true",
        "JAMKESMAS, 2014, false",
        "KIS, 2013, false",
        "KIS, 2014, true",
        "ASKES, 2018, true",
        "ASKES, 2019, false",
        "UMUM, 1990, true"
    })
    void knowsWhichPayersExistedInAYear(Payer payer, int year, boolean existed) {
        assertThat(payer.existedIn(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isEqualTo(existed);
    }
}
