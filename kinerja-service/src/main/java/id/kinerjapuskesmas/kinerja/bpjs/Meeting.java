package id.kinerjapuskesmas.kinerja.bpjs;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One meeting on the wire. */
@Schema(name = "ReconciliationMeeting", description = "A meeting of the Dinas, BPJS and facilities about constraints.")
public record Meeting(
        @Schema(examples = "7c1d2a34-5b6c-4d7e-8f90-a1b2c3d4e5f6") UUID meeting,
        MeetingDetails details,
        @Schema(description = "Raised by every change; the ETag", examples = "1") long revision,
        @Schema(examples = "dinkes") String changedBy,
        Instant changedAt) {}
