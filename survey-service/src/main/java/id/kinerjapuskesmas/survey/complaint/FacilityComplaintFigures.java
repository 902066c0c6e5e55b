package id.kinerjapuskesmas.survey.complaint;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A facility's figures of complaints. */
@Schema(description = "A facility's figures of complaints and suggestions over a period.")
record FacilityComplaintFigures(
        @Schema(examples = "P3207010101") String facility,
        @Schema(examples = "UPTD Puskesmas Ciamis") String name,
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2026-Q1") String period,
        @Schema(examples = "2026-01-01") LocalDate periodStart,
        @Schema(examples = "2026-03-31") LocalDate periodEnd,
        ComplaintFigures figures) {}
