package id.kinerjapuskesmas.kinerja.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is due: its last day, the day it was done, and how the two compare. */
@Schema(description = "Something that is due, in days of the facility's time zone; the last day itself is on time.")
public record Due(
        @Schema(nullable = true, description = "The last day; null where none was set", examples = "2026-01-15")
                LocalDate deadline,
        @Schema(nullable = true, description = "The day it was done; null while it is not", examples = "2026-01-17")
                LocalDate doneOn,
        Timeliness timeliness,
        @Schema(
                        nullable = true,
                        description =
                                "Days after the last day, counted to the day it was done or, while it is not done, to"
                                        + " today; null when not late",
                        examples = "2")
                Long daysLate) {

    /**
     * Judges by calendar days of the zone.
     *
     * @param deadline null where none was set
     * @param done null while not done
     */
    public static Due of(LocalDate deadline, Instant done, Instant now, ZoneId zone) {
        var doneOn = done == null ? null : done.atZone(zone).toLocalDate();
        return new Due(
                deadline,
                doneOn,
                timeliness(deadline, doneOn),
                daysLate(deadline, doneOn, now.atZone(zone).toLocalDate()));
    }

    private static Timeliness timeliness(LocalDate deadline, LocalDate doneOn) {
        if (doneOn == null) {
            return Timeliness.NONE;
        }
        if (deadline == null) {
            return Timeliness.NO_DEADLINE;
        }
        return doneOn.isAfter(deadline) ? Timeliness.LATE : Timeliness.ON_TIME;
    }

    private static Long daysLate(LocalDate deadline, LocalDate doneOn, LocalDate today) {
        if (deadline == null) {
            return null;
        }
        var days = ChronoUnit.DAYS.between(deadline, doneOn == null ? today : doneOn);
        return days > 0 ? days : null;
    }
}
