package id.kinerjapuskesmas.ward.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is known of a stay: who lay where from when to when, and how it ended. Two equal episodes are the same news.
 *
 * @param moves the admission, then the transfers in order of time
 * @param dischargedAt null while open, as is {@code way}
 */
record Episode(
        String reference,
        Sex sex,
        AgeGroup ageGroup,
        Payer payer,
        List<Move> moves,
        Instant dischargedAt,
        DischargeWay way) {

    Episode {
        moves = List.copyOf(moves);
        if (moves.isEmpty() || (dischargedAt == null) != (way == null)) {
            throw new IllegalArgumentException("a stay begins with an admission and ends in one way");
        }
    }

    Move admission() {
        return moves.get(0);
    }

    Move last() {
        return moves.get(moves.size() - 1);
    }

    boolean isOpen() {
        return dischargedAt == null;
    }

    Optional<Move> transfer(UUID id) {
        return moves.stream().filter(move -> id.equals(move.transfer())).findFirst();
    }

    Episode movedOn(Move move) {
        return new Episode(
                reference,
                sex,
                ageGroup,
                payer,
                Stream.concat(moves.stream(), Stream.of(move)).toList(),
                dischargedAt,
                way);
    }

    Episode ended(Instant at, DischargeWay how) {
        return new Episode(reference, sex, ageGroup, payer, moves, at, how);
    }

    /** First moment no longer at the place of a move; now for the last one of an open stay. */
    Instant until(int move, Instant now) {
        if (move + 1 < moves.size()) {
            return moves.get(move + 1).at();
        }
        return isOpen() ? max(now, moves.get(move).at()) : dischargedAt;
    }

    /** Lama dirawat: discharge date - admission date in the facility's zone, the same day counting 1; empty while open. */
    Optional<Long> lengthOfStayDays(ZoneId zone) {
        return Optional.ofNullable(dischargedAt)
                .map(end -> Math.max(1, ChronoUnit.DAYS.between(day(admission().at(), zone), day(end, zone))));
    }

    /** The first moment from which a census tells something else than by the other episode; empty when none does. */
    Optional<Instant> differsFrom(Episode other) {
        if (sex != other.sex) {
            return Optional.of(min(admission().at(), other.admission().at()));
        }
        var mine = events();
        var theirs = other.events();
        for (var i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
            if (i >= mine.size()) {
                return Optional.of(theirs.get(i).at);
            }
            if (i >= theirs.size()) {
                return Optional.of(mine.get(i).at);
            }
            if (!mine.get(i).equals(theirs.get(i))) {
                return Optional.of(min(mine.get(i).at, theirs.get(i).at));
            }
        }
        return Optional.empty();
    }

    private record Event(Instant at, String what) {}

    private List<Event> events() {
        var events = new ArrayList<Event>();
        for (var i = 0; i < moves.size(); i++) {
            var move = moves.get(i);
            if (i == 0 || !move.isSameSheet(moves.get(i - 1))) {
                events.add(new Event(move.at(), move.ward() + '/' + move.bedClass()));
            }
        }
        if (!isOpen()) {
            events.add(new Event(dischargedAt, way.name()));
        }
        return events;
    }

    static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
