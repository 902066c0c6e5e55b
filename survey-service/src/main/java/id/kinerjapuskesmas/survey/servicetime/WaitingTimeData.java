package id.kinerjapuskesmas.survey.servicetime;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long one visitor was observed to wait or to be served. */
@Schema(description = "One observation; nothing in it tells who was observed.")
record WaitingTimeData(
        @NotNull @Schema(description = "Code of the service unit", examples = "PENDAFTARAN") String unit,
        @NotNull @Schema(description = "When, with offset; not in the future", examples = "2026-02-10T08:05:00+07:00")
                OffsetDateTime observedAt,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("1440")
                @Digits(integer = 4, fraction = 2)
                @Schema(description = "Minutes, 0 to 1440, at most 2 decimals", examples = "4.5")
                BigDecimal minutes) {}
