package id.kinerjapuskesmas.survey.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A progress entry; it never changes, a later one says more. */
@Schema(description = "A progress entry. It never changes; a later one says more.")
record Progress(
        UUID entry,
        @Schema(examples = "2026-02-10") LocalDate reachedOn,
        @Schema(description = "Per cent", examples = "60") int percent,
        @Schema(nullable = true, examples = "Loket terpasang, petugas belum ditunjuk") String note,
        Instant enteredAt,
        @Schema(examples = "puskesmas-P3207010101") String enteredBy) {

    boolean says(ProgressData data) {
        return reachedOn.equals(data.reachedOn()) && percent == data.percent() && Objects.equals(note, data.note());
    }
}
