package id.kinerjapuskesmas.survey.ikm;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The IKM of a region over a period. */
@Schema(description = "The IKM of a region: its facilities, or for a province its kabupaten/kota, are the parts.")
record RegionIkm(
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        @Schema(examples = "2025-01-01") LocalDate periodStart,
        @Schema(examples = "2025-12-31") LocalDate periodEnd,
        IkmResult result) {}
