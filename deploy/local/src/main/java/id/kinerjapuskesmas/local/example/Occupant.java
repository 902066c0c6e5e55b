package id.kinerjapuskesmas.local.example;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** A generated stay: who comes when, and how and when it will end. */
record Occupant(LocalDateTime admitted, LocalDateTime leaves, Ending ending) {

    private static final Duration EARLY = Duration.ofHours(48);

    enum Ending {
        HOME,
        REFERRED,
        OWN_REQUEST,
        DEATH
    }

    boolean leavesOn(LocalDate day) {
        return leaves.toLocalDate().equals(day);
    }

    /** Whole days, a same-day stay counts one. */
    int lengthOfStayDays() {
        return (int) Math.max(1, ChronoUnit.DAYS.between(admitted.toLocalDate(), leaves.toLocalDate()));
    }

    boolean isSameDay() {
        return admitted.toLocalDate().equals(leaves.toLocalDate());
    }

    boolean isDeath(boolean under48h) {
        return ending == Ending.DEATH && Duration.between(admitted, leaves).compareTo(EARLY) < 0 == under48h;
    }

    /** A stay that begins on the day: a Puskesmas keeps nobody longer than five days. */
    static Occupant arrivingOn(LocalDate day, Draw draw) {
        var admitted = day.atTime(draw.between(0, 20), draw.between(0, 59));
        var ending = draw.choose(Ending.values(), 880, 95, 20, 5);
        if (ending == Ending.REFERRED && draw.happens(0.3)) {
            return new Occupant(admitted, admitted.plusMinutes(draw.between(60, 180)), ending);
        }
        var days = draw.choose(new Integer[] {1, 2, 3, 4, 5}, 12, 30, 33, 18, 7);
        return new Occupant(admitted, day.plusDays(days).atTime(draw.between(9, 16), draw.between(0, 59)), ending);
    }
}
