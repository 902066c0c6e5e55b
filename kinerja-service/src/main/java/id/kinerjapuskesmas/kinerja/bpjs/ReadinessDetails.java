package id.kinerjapuskesmas.kinerja.bpjs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a facility is with a service, as it is sent. */
@Schema(description = "How far a facility is with a service; a PUT replaces it.")
public record ReadinessDetails(
        @NotNull ReadinessState state,
        @Schema(nullable = true, description = "Day it is to be launched", examples = "2025-01-15")
                LocalDate plannedFor,
        @Schema(nullable = true, description = "Day it was launched; needed with LAUNCHED and SUSPENDED, and only then")
                LocalDate launchedOn,
        @Size(max = 2000) @Schema(nullable = true, examples = "Empat mesin terpasang, menunggu izin operasional")
                String note) {}
