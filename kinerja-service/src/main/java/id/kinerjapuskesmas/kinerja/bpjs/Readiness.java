package id.kinerjapuskesmas.kinerja.bpjs;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a facility is with a service. */
@Schema(name = "ServiceReadiness", description = "How far one facility is with one service.")
public record Readiness(
        @Schema(examples = "1017001") String facility,
        ServiceKind service,
        ReadinessDetails details,
        @Schema(description = "Raised by every change; the ETag", examples = "1") long revision,
        @Schema(examples = "dinkes") String changedBy,
        Instant changedAt) {}
