package id.kinerjapuskesmas.survey.ikm;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey that touches a period without counting in it. */
@Schema(description = "A survey that touches the period and does not count in it.")
record UncountedSurvey(
        UUID survey,
        @Schema(examples = "2025-07-01") LocalDate periodStart,
        @Schema(examples = "2025-12-31") LocalDate periodEnd,
        @Schema(description = "NOT_CLOSED (draft or open) or REACHES_BEYOND_PERIOD", examples = "REACHES_BEYOND_PERIOD")
                String reason) {}
