package id.kinerjapuskesmas.survey.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey as callers see it. */
@Schema(description = "One wave of an SKM at a facility.")
public record Survey(
        UUID survey,
        @Schema(examples = "P3207010101") String facility,
        @Schema(examples = "UPTD Puskesmas Ciamis") String facilityName,
        @Schema(examples = "32.07") String region,
        @Schema(examples = "skm-2017-v1") String questionnaire,
        @Schema(examples = "SKM semester II 2025") String title,
        @Schema(examples = "2025-07-01") LocalDate periodStart,
        @Schema(examples = "2025-12-31") LocalDate periodEnd,
        @Schema(nullable = true, description = "Service users in the period", examples = "4384") Long population,
        @Schema(nullable = true) String note,
        SurveyState state,
        @Schema(description = "Starts at 1; each REOPEN begins the next", examples = "1") int edition,
        @Schema(description = "What this caller may do next") List<SurveyAction> allowedActions) {}
