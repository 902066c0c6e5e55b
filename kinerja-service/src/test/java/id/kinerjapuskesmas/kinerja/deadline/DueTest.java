package id.kinerjapuskesmas.kinerja.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 1, 15);
    private static final Instant LATER = Instant.parse("2026-03-01T00:00:00Z");

    /** Midnight of 15 to 16 January is 17:00 UTC in WIB, 16:00 in WITA, 15:00 in WIT. */
    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, 2026-01-15T16:59:59.999Z, 2026-01-15, ON_TIME,",
        "Asia/Jakarta, 2026-01-15T17:00:00Z, 2026-01-16, LATE, 1",
        "Asia/Makassar, 2026-01-15T15:59:59.999Z, 2026-01-15, ON_TIME,",
        "Asia/Makassar, 2026-01-15T16:00:00Z, 2026-01-16, LATE, 1",
        "Asia/Jayapura, 2026-01-15T14:59:59.999Z, 2026-01-15, ON_TIME,",
        "Asia/Jayapura, 2026-01-15T15:00:00Z, 2026-01-16, LATE, 1",
        "Asia/Jakarta, 2025-12-30T02:00:00Z, 2025-12-30, ON_TIME,",
        "Asia/Jakarta, 2026-02-28T17:00:00Z, 2026-03-01, LATE, 45"
    })
    void judgesByTheCalendarDayOfTheZone(
            String zone, Instant done, LocalDate doneOn, Timeliness timeliness, Long days) {
        assertThat(Due.of(DEADLINE, done, LATER, ZoneId.of(zone)))
                .isEqualTo(new Due(DEADLINE, doneOn, timeliness, days));
    }

    @Test
    void countsTheDaysUntilTodayWhileNothingIsDone() {
        var zone = ZoneId.of("Asia/Jakarta");
        assertThat(Due.of(DEADLINE, null, Instant.parse("2026-01-15T16:00:00Z"), zone))
                .isEqualTo(new Due(DEADLINE, null, Timeliness.NONE, null));
        assertThat(Due.of(DEADLINE, null, Instant.parse("2026-01-17T17:00:00Z"), zone))
                .isEqualTo(new Due(DEADLINE, null, Timeliness.NONE, 3L));
    }

    @Test
    void callsNothingLateWithoutADeadline() {
        var zone = ZoneId.of("Asia/Jakarta");
        assertThat(Due.of(null, LATER, LATER, zone).timeliness()).isEqualTo(Timeliness.NO_DEADLINE);
        assertThat(Due.of(null, null, LATER, zone)).isEqualTo(new Due(null, null, Timeliness.NONE, null));
    }
}
