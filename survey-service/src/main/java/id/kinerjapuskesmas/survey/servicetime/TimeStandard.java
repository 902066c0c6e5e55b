package id.kinerjapuskesmas.survey.servicetime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A standard service time from a day on, until the unit's next one begins. */
@Schema(description = "A unit's standard service time from a day on, until its next one begins.")
record TimeStandard(
        @Schema(examples = "PENDAFTARAN") String unit,
        @Schema(description = "First day it holds", examples = "2026-01-01") LocalDate validFrom,
        @Schema(description = "Minutes; exactly as long is within", examples = "5") BigDecimal minutes,
        @JsonIgnore @Schema(hidden = true) int version) {}
