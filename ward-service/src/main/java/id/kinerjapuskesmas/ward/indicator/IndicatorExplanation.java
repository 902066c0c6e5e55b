package id.kinerjapuskesmas.ward.indicator;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators unfolded from their inputs. */
@Schema(description = "The indicators unfolded from their inputs, so that anyone can check them with a pencil.")
public record IndicatorExplanation(
        IndicatorScope scope,
        @Schema(examples = "33.27") String region,
        @Schema(nullable = true, examples = "P3327040201") String facility,
        @Schema(nullable = true, examples = "RANAP") String ward,
        @Schema(examples = "2022-01") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        BedBasis bedBasis,
        String sourceRevision,
        ExplainedInputs inputs,
        Profile profile,
        List<IndicatorStep> steps,
        @Schema(nullable = true) PublishedReplay replay) {}
