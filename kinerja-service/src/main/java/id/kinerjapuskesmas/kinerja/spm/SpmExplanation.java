package id.kinerjapuskesmas.kinerja.spm;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A result unfolded down to the sheets. */
@Schema(description = "One indicator from its result down to what each facility or month reported.")
public record SpmExplanation(
        @Schema(nullable = true, examples = "P3207100101") String facility,
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(examples = "Permenkes 6/2024") String regulation,
        SpmIndicator definition,
        SpmResult result,
        List<SpmStep> steps,
        @Schema(description = "The facilities of a region, or the months of a facility") List<SpmPart> parts,
        @Schema(description = "Goods and staff: needed and available, as last reported") List<SpmItem> items) {}
