package id.kinerjapuskesmas.survey.servicetime;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of an import, as documented to clients. */
@Schema(description = "One line of an import of observations.")
record WaitingTimeRow(
        @NotNull @Schema(description = "UUID made by the client") UUID observation,
        @NotNull @Schema(examples = "PENDAFTARAN") String unit,
        @NotNull @Schema(examples = "2026-02-10T08:05:00+07:00") OffsetDateTime observedAt,
        @NotNull @Schema(description = "0 to 1440, at most 2 decimals", examples = "4.5") BigDecimal minutes) {}
