package id.kinerjapuskesmas.survey.complaint;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint or suggestion as the facility and its Dinas see it. */
@Schema(description = "A complaint or suggestion. Read by the facility and its Dinas only.")
record Complaint(
        UUID complaint,
        @Schema(examples = "P3207010101") String facility,
        ComplaintKind kind,
        ComplaintChannel channel,
        @Schema(description = "In the facility's zone", examples = "2026-02-10T09:15:00+07:00")
                OffsetDateTime receivedAt,
        @Schema(nullable = true, examples = "PENDAFTARAN") String unit,
        @Schema(nullable = true, examples = "WAKTU") String unsur,
        @Schema(examples = "Antrean pendaftaran lebih dari satu jam") String text,
        ComplaintState state,
        @Schema(nullable = true, examples = "Loket kedua dibuka mulai Maret") String answer,
        @Schema(nullable = true, description = "In the facility's zone", examples = "2026-02-12T13:00:00+07:00")
                OffsetDateTime answeredAt,
        @Schema(
                        nullable = true,
                        description = "Calendar days in the facility's zone from receipt to answer; the same day is 0",
                        examples = "2")
                Long days,
        List<ComplaintAction> allowedActions) {}
