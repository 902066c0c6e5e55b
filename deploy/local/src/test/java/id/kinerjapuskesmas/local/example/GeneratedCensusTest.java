package id.kinerjapuskesmas.local.example;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedCensusTest {

    @ParameterizedTest
    @MethodSource("inpatient")
    void balancesEverySheet(Puskesmas puskesmas) {
        assertThat(new GeneratedCensus(puskesmas).rows())
                .allSatisfy(row -> assertThat(row.closing())
                        .isEqualTo(row.opening()
                                + row.admitted()
                                + row.transferredIn()
                                - row.transferredOut()
                                - row.discharges()))
                .allSatisfy(row ->
                        assertThat(row.sameDay()).isLessThanOrEqualTo(Math.min(row.admitted(), row.discharges())))
                .allSatisfy(row -> assertThat(row.closing()).isBetween(0, row.beds()))
                .allSatisfy(
                        row -> assertThat(row.lengthOfStayDays()).isBetween(row.discharges(), row.discharges() * 5));
    }

    @ParameterizedTest
    @MethodSource("inpatient")
    void opensEveryDayWithThePatientsOfTheNightBefore(Puskesmas puskesmas) {
        for (var room : byRoom(puskesmas).values()) {
            assertThat(room).hasSize(365);
            for (var day = 1; day < room.size(); day++) {
                assertThat(room.get(day).opening()).isEqualTo(room.get(day - 1).closing());
                assertThat(room.get(day).date())
                        .isEqualTo(room.get(day - 1).date().plusDays(1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("inpatient")
    void movesAsManyPatientsInAsOutEveryDay(Puskesmas puskesmas) {
        var days = new GeneratedCensus(puskesmas)
                .rows().stream().collect(groupingBy(CensusRow::date)).values();

        assertThat(days).allSatisfy(day -> assertThat(
                        day.stream().mapToInt(CensusRow::transferredIn).sum())
                .isEqualTo(day.stream().mapToInt(CensusRow::transferredOut).sum()));
    }

    @ParameterizedTest
    @MethodSource("inpatient")
    void keepsToTheTenBedsOfAPuskesmas(Puskesmas puskesmas) {
        var beds = byRoom(puskesmas).values().stream()
                .mapToInt(room -> room.get(0).beds())
                .sum();

        assertThat(beds).isBetween(1, 10);
    }

    @ParameterizedTest
    @MethodSource("inpatient")
    void isTheSameEveryTime(Puskesmas puskesmas) {
        assertThat(new GeneratedCensus(puskesmas).census()).isEqualTo(new GeneratedCensus(puskesmas).census());
    }

    private static Stream<Puskesmas> inpatient() {
        var inpatient =
                Examples.district().stream().filter(Puskesmas::inpatient).toList();
        assertThat(inpatient).hasSize(10);
        return inpatient.stream();
    }

    private static Map<String, List<CensusRow>> byRoom(Puskesmas puskesmas) {
        return new GeneratedCensus(puskesmas)
                .rows().stream()
                        .collect(groupingBy(
                                row -> row.ward() + row.careClass(),
                                TreeMap::new,
                                java.util.stream.Collectors.toList()));
    }
}
