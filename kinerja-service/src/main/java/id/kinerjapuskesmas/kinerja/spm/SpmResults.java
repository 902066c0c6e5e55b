package id.kinerjapuskesmas.kinerja.spm;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a facility or a region achieved in a period. */
@Schema(
        description =
                "All indicators of one facility, or of a region from the summed inputs of its facilities (never a mean of"
                        + " percentages), for a period of whole months.")
public record SpmResults(
        @Schema(nullable = true, description = "Null for a region", examples = "P3207100101") String facility,
        @Schema(description = "The region asked for, or that of the facility", examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(examples = "6-2024") String version,
        @Schema(examples = "Permenkes 6/2024") String regulation,
        @Schema(description = "Puskesmas that should report", examples = "37") int facilitiesExpected,
        @Schema(description = "Those with at least one sheet", examples = "36") long facilitiesReporting,
        @Schema(description = "Monthly sheets expected: facilities times months", examples = "444") long sheetsExpected,
        @Schema(examples = "430") long sheets,
        @Schema(description = "Indicators at or above target", examples = "9") long onTarget,
        @Schema(description = "Indicators below target", examples = "13") long belowTarget,
        @Schema(description = "Indicators without a value", examples = "0") long withoutValue,
        SpmIndexResult index,
        List<SpmResult> indicators) {}
