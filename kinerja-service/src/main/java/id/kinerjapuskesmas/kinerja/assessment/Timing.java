package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.deadline.Deadline;
import id.kinerjapuskesmas.kinerja.deadline.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Submission, verification and feedback against the deadlines of the kabupaten. */
@Schema(
        name = "AssessmentTiming",
        description =
                "Submission, verification and feedback against the deadlines of the kabupaten. The first submission"
                        + " counts, also when it was returned afterwards; the verification is the one in force.")
public record Timing(Due submission, Due verification, Due feedback) {

    static Timing of(
            Optional<Deadline> deadline,
            Instant submitted,
            Instant verified,
            Instant answered,
            Instant now,
            ZoneId zone) {
        return new Timing(
                Due.of(day(deadline, Deadline::submission), submitted, now, zone),
                Due.of(day(deadline, Deadline::verification), verified, now, zone),
                Due.of(day(deadline, Deadline::feedback), answered, now, zone));
    }

    private static LocalDate day(Optional<Deadline> deadline, Function<Deadline, LocalDate> which) {
        return deadline.map(which).orElse(null);
    }
}
