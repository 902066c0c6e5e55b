package id.kinerjapuskesmas.ward.quality;

import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month of a facility: its state, what the caller may do, and what stands against closing it. */
@Schema(
        description =
                "A month of a facility: its state, what the caller may do next, and what stands against closing it.")
public record CensusMonth(
        @Schema(examples = "P3327040201") String facility,
        YearMonth month,
        MonthState state,
        @Schema(description = "How often it was closed or reopened", examples = "1") int revision,
        @Schema(nullable = true) MonthStep latest,
        @Schema(description = "What this caller may do now, conditions aside") List<MonthAction> allowedActions,
        @Schema(description = "The first 100 findings of severity ERROR; any of them forbids closing")
                List<Finding> errors,
        @Schema(description = "By ward and class: source, expected, recorded and missing days")
                List<Coverage> coverage) {}
