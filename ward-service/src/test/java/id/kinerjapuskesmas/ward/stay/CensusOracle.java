package id.kinerjapuskesmas.ward.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * What the census of each day must be, looked up patient by patient: where does each lie at midnight, who came, who left.
 * Written from the definitions alone; shares nothing with the SQL it judges.
 */
final class CensusOracle {

    /** A ward and class. */
    record Sheet(String ward, String bedClass) {

        static Sheet of(Move move) {
            return new Sheet(move.ward(), move.bedClass().name());
        }
    }

    record Day(
            String ward,
            String bedClass,
            LocalDate date,
            long opening,
            long admitted,
            long transferredIn,
            long transferredOut,
            List<Long> alive,
            long deathsUnder48h,
            long deaths48hPlus,
            long sameDay,
            long closing,
            long lengthOfStayDays) {

        long discharges() {
            return alive.stream().mapToLong(Long::longValue).sum() + deathsUnder48h + deaths48hPlus;
        }

        long patientDays() {
            return closing + sameDay;
        }
    }

    private static final List<DischargeWay> ALIVE = List.of(
            DischargeWay.HOME,
            DischargeWay.REFERRED,
            DischargeWay.OTHER_HOSPITAL,
            DischargeWay.OWN_REQUEST,
            DischargeWay.ABSCONDED);

    private final List<Episode> episodes;
    private final ZoneId zone;

    CensusOracle(List<Episode> episodes, ZoneId zone) {
        this.episodes = episodes;
        this.zone = zone;
    }

    List<Day> days(LocalDate first, LocalDate last) {
        var sheets = new LinkedHashSet<Sheet>();
        episodes.forEach(episode -> episode.moves().forEach(move -> sheets.add(Sheet.of(move))));
        var days = new ArrayList<Day>();
        sheets.stream()
                .sorted(Comparator.comparing(Sheet::ward).thenComparing(Sheet::bedClass))
                .forEach(sheet -> first.datesUntil(last.plusDays(1)).forEach(date -> days.add(day(sheet, date))));
        return days;
    }

    private Day day(Sheet sheet, LocalDate date) {
        return new Day(
                sheet.ward(),
                sheet.bedClass(),
                date,
                presentAt(sheet, date),
                count(episode -> isOn(date, episode.admission().at())
                        && Sheet.of(episode.admission()).equals(sheet)),
                transfers(sheet, date, true),
                transfers(sheet, date, false),
                ALIVE.stream()
                        .map(way -> count(episode -> leaves(episode, sheet, date) && episode.way() == way))
                        .toList(),
                count(episode -> dies(episode, sheet, date) && minutes(episode) < 2_880),
                count(episode -> dies(episode, sheet, date) && minutes(episode) >= 2_880),
                count(episode -> leaves(episode, sheet, date)
                        && isOn(date, episode.admission().at())),
                presentAt(sheet, date.plusDays(1)),
                episodes.stream()
                        .filter(episode -> leaves(episode, sheet, date))
                        .mapToLong(episode -> Math.max(
                                1,
                                date.toEpochDay()
                                        - dayOf(episode.admission().at()).toEpochDay()))
                        .sum());
    }

    /** Patients lying in the ward at 00:00 of a day, before anything happens at 00:00. */
    private long presentAt(Sheet sheet, LocalDate date) {
        var midnight = date.atStartOfDay(zone).toInstant();
        return count(
                episode -> placeBefore(episode, midnight).filter(sheet::equals).isPresent());
    }

    private static Optional<Sheet> placeBefore(Episode episode, Instant moment) {
        if (!episode.isOpen() && episode.dischargedAt().isBefore(moment)) {
            return Optional.empty();
        }
        return episode.moves().stream()
                .filter(move -> move.at().isBefore(moment))
                .reduce((one, later) -> later)
                .map(Sheet::of);
    }

    private long transfers(Sheet sheet, LocalDate date, boolean into) {
        var found = 0L;
        for (var episode : episodes) {
            for (var i = 1; i < episode.moves().size(); i++) {
                var from = Sheet.of(episode.moves().get(i - 1));
                var to = Sheet.of(episode.moves().get(i));
                if (!from.equals(to) && isOn(date, episode.moves().get(i).at()) && (into ? to : from).equals(sheet)) {
                    found++;
                }
            }
        }
        return found;
    }

    private boolean leaves(Episode episode, Sheet sheet, LocalDate date) {
        return !episode.isOpen()
                && isOn(date, episode.dischargedAt())
                && Sheet.of(episode.last()).equals(sheet);
    }

    private boolean dies(Episode episode, Sheet sheet, LocalDate date) {
        return leaves(episode, sheet, date) && episode.way() == DischargeWay.DIED;
    }

    /** Exact, in minutes as far as whole ones matter at 2,880. */
    private static double minutes(Episode episode) {
        return java.time.Duration.between(episode.admission().at(), episode.dischargedAt())
                        .toMillis()
                / 60_000.0;
    }

    private boolean isOn(LocalDate date, Instant at) {
        return dayOf(at).equals(date);
    }

    private LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private long count(java.util.function.Predicate<Episode> which) {
        return episodes.stream().filter(which).count();
    }
}
