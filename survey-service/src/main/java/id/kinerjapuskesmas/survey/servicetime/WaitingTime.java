package id.kinerjapuskesmas.survey.servicetime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stored observation. */
@Schema(description = "A stored observation. It never changes; void a wrong one and send another.")
record WaitingTime(
        UUID observation,
        @Schema(examples = "PENDAFTARAN") String unit,
        Instant observedAt,
        @Schema(description = "Minutes", examples = "4.5") BigDecimal minutes,
        @JsonIgnore @Schema(hidden = true) boolean voided) {

    WaitingTime {
        observedAt = observedAt.truncatedTo(ChronoUnit.MICROS);
        minutes = TimeStandards.plain(minutes);
    }

    static WaitingTime of(UUID observation, WaitingTimeData data) {
        return new WaitingTime(observation, data.unit(), data.observedAt().toInstant(), data.minutes(), false);
    }
}
