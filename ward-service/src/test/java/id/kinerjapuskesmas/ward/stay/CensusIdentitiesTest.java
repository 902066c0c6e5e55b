package id.kinerjapuskesmas.ward.stay;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.ward.indicator.BedUse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the census of any legal sequence of events satisfies, wherever and whenever it happens. */
class CensusIdentitiesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 24);
    private static final int DAYS = 9;
    private static final LocalDate LAST = FIRST.plusDays(DAYS - 1);
    private static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");

    @Provide
    Arbitrary<List<Episode>> episodes() {
        return LegalEpisodes.of(FIRST, DAYS, MAKASSAR);
    }

    private static List<CensusOracle.Day> census(List<Episode> episodes) {
        return new CensusOracle(episodes, MAKASSAR).days(FIRST, LAST);
    }

    @Property(tries = 300)
    void generatesOnlyLegalEpisodes(@ForAll("episodes") List<Episode> episodes) {
        var now = LAST.plusDays(1).atStartOfDay(MAKASSAR).toInstant();
        for (var episode : episodes) {
            assertThat(StayRules.breaches(episode, now, MAKASSAR)).isEmpty();
        }
    }

    @Property(tries = 300)
    void balancesEverySheetAndContinuesTheDayBefore(@ForAll("episodes") List<Episode> episodes) {
        CensusOracle.Day before = null;
        for (var day : census(episodes)) {
            assertThat(day.closing())
                    .isEqualTo(day.opening()
                            + day.admitted()
                            + day.transferredIn()
                            - day.transferredOut()
                            - day.discharges())
                    .isNotNegative();
            if (before != null
                    && before.ward().equals(day.ward())
                    && before.bedClass().equals(day.bedClass())) {
                assertThat(day.opening()).isEqualTo(before.closing());
            }
            assertThat(day.sameDay())
                    .isLessThanOrEqualTo(Math.min(day.admitted() + day.transferredIn(), day.discharges()));
            assertThat(day.lengthOfStayDays()).isGreaterThanOrEqualTo(day.discharges());
            before = day;
        }
    }

    @Property(tries = 300)
    void movesNobodyOutOfTheFacilityByATransfer(@ForAll("episodes") List<Episode> episodes) {
        census(episodes).stream()
                .collect(Collectors.groupingBy(CensusOracle.Day::date))
                .forEach((date, wards) -> assertThat(wards.stream()
                                .mapToLong(CensusOracle.Day::transferredIn)
                                .sum())
                        .isEqualTo(wards.stream()
                                .mapToLong(CensusOracle.Day::transferredOut)
                                .sum()));
    }

    @Property(tries = 300)
    void countsEachPatientOfAFacilityDayOnce(@ForAll("episodes") List<Episode> episodes) {
        var census = census(episodes);
        for (var date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            var day = date;
            var end = date.plusDays(1).atStartOfDay(MAKASSAR).toInstant();
            var patients = episodes.stream()
                    .filter(episode -> episode.admission().at().isBefore(end))
                    .filter(episode -> episode.isOpen()
                            || !episode.dischargedAt().isBefore(end)
                            || Episode.day(episode.dischargedAt(), MAKASSAR).equals(day)
                                    && Episode.day(episode.admission().at(), MAKASSAR)
                                            .equals(day))
                    .count();
            assertThat(census.stream()
                            .filter(sheet -> sheet.date().equals(day))
                            .mapToLong(CensusOracle.Day::patientDays)
                            .sum())
                    .isEqualTo(patients);
        }
    }

    @Property(tries = 200)
    void changesNothingWhenAllEventsAreShiftedByWholeDays(
            @ForAll("episodes") List<Episode> episodes, @ForAll @IntRange(min = -800, max = 800) int days) {
        var shifted = new CensusOracle(
                        episodes.stream()
                                .map(episode -> LegalEpisodes.shifted(episode, days))
                                .toList(),
                        MAKASSAR)
                .days(FIRST.plusDays(days), LAST.plusDays(days));
        assertThat(shifted).usingRecursiveComparison().ignoringFields("date").isEqualTo(census(episodes));
    }

    @Property(tries = 200)
    void givesThePeriodFromItsParts(
            @ForAll("episodes") List<Episode> episodes, @ForAll @IntRange(min = 1, max = 8) int cut) {
        var oracle = new CensusOracle(episodes, MAKASSAR);
        var parts = use(oracle.days(FIRST, FIRST.plusDays(cut - 1)), cut)
                .then(use(oracle.days(FIRST.plusDays(cut), LAST), DAYS - cut));
        assertThat(parts).isEqualTo(use(census(episodes), DAYS));
    }

    @Property(tries = 200)
    void countsNoMoreLateDeathsThanDeathsThanDischarges(@ForAll("episodes") List<Episode> episodes) {
        var use = use(census(episodes), DAYS);
        assertThat(use.deaths48hPlus()).isLessThanOrEqualTo(use.deaths());
        assertThat(use.deaths()).isLessThanOrEqualTo(use.discharges());
        assertThat(use.discharges())
                .isEqualTo(
                        episodes.stream().filter(episode -> !episode.isOpen()).count());
    }

    private static BedUse use(List<CensusOracle.Day> days, long periodDays) {
        return new BedUse(
                days.stream().mapToLong(CensusOracle.Day::patientDays).sum(),
                days.stream().mapToLong(CensusOracle.Day::lengthOfStayDays).sum(),
                days.stream().mapToLong(CensusOracle.Day::discharges).sum(),
                days.stream().mapToLong(CensusOracle.Day::deathsUnder48h).sum(),
                days.stream().mapToLong(CensusOracle.Day::deaths48hPlus).sum(),
                periodDays * 20,
                periodDays);
    }
}
