package id.kinerjapuskesmas.survey.pekppp;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.survey.facility.Facility;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A facility's PEKPPP figures. */
@Schema(description = "A facility's PEKPPP figures over a period.")
record FacilityPekppp(
        @Schema(examples = "P3207010101") String facility,
        @Schema(examples = "UPTD Puskesmas Ciamis") String name,
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        @Schema(examples = "2025-01-01") LocalDate periodStart,
        @Schema(examples = "2025-12-31") LocalDate periodEnd,
        PekpppFigures figures) {

    static FacilityPekppp of(Facility facility, PekpppCounts counts, Period period, Instant now, String revision) {
        return new FacilityPekppp(
                facility.facility(),
                facility.name(),
                facility.region(),
                period.label(),
                period.start(),
                period.end(),
                PekpppFigures.of(counts, now, revision));
    }
}
