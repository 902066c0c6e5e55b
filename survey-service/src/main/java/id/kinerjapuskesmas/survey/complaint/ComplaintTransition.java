package id.kinerjapuskesmas.survey.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action on a complaint's state. */
@Schema(description = "An action on a complaint. ANSWER needs `answer` and `answeredAt`; REOPEN needs a reason.")
record ComplaintTransition(
        @NotNull ComplaintAction action,
        @Size(max = 1000) @Schema(nullable = true, examples = "Pelapor belum puas") String reason,
        @Size(max = 4000) @Schema(nullable = true, examples = "Loket kedua dibuka mulai Maret") String answer,
        @Schema(nullable = true, description = "Not in the future", examples = "2026-02-12T13:00:00+07:00")
                OffsetDateTime answeredAt) {}
