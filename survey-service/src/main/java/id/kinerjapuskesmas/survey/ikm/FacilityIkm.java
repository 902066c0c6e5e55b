package id.kinerjapuskesmas.survey.ikm;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The IKM of a facility over a period. */
@Schema(description = "The IKM of a facility from its closed and published surveys that lie wholly inside the period.")
record FacilityIkm(
        @Schema(examples = "P3207010101") String facility,
        @Schema(examples = "UPTD Puskesmas Ciamis") String name,
        @Schema(examples = "32.07") String region,
        @Schema(
                        nullable = true,
                        description = "The service unit asked for; null for the whole facility",
                        examples = "KIA")
                String unit,
        @Schema(examples = "2025") String period,
        @Schema(examples = "2025-01-01") LocalDate periodStart,
        @Schema(examples = "2025-12-31") LocalDate periodEnd,
        @Schema(description = "The surveys that count") List<UUID> surveys,
        @Schema(description = "Surveys that touch the period and do not count in it") List<UncountedSurvey> notCounted,
        IkmResult result) {}
