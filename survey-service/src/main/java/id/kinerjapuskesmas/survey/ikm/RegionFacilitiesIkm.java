package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The IKM of every facility of a region: what dashboards and kinerja-service read. */
@Schema(
        description =
                "The IKM of every facility of a region, complete in one call; facilities without data are listed.")
record RegionFacilitiesIkm(
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        @Schema(examples = "2025-01-01") LocalDate periodStart,
        @Schema(examples = "2025-12-31") LocalDate periodEnd,
        Method method,
        @Schema(description = "Changes when any figure here may have changed", examples = "37-9f3c21d0a4b7e655")
                String sourceRevision,
        List<Item> items) {

    /** One facility. */
    @Schema(name = "FacilityIkmItem", description = "One facility of the region.")
    record Item(
            @Schema(examples = "P3207010101") String facility,
            @Schema(examples = "UPTD Puskesmas Ciamis") String name,
            @Schema(examples = "32.07") String region,
            Figure ikm,
            @Schema(nullable = true, examples = "B") String mutu,
            @Schema(nullable = true, examples = "Baik") String kinerja,
            @Schema(nullable = true, description = "Null where a survey states none", examples = "4384")
                    Long population,
            @Schema(nullable = true, examples = "353") Long requiredSample,
            @Schema(nullable = true, examples = "true") Boolean sampleSufficient) {}
}
