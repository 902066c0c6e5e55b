package id.kinerjapuskesmas.kinerja.spm;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One sheet in a list. */
@Schema(description = "A sheet without its rows.")
public record SpmSheetSummary(
        @Schema(examples = "P3207100101") String facility,
        @Schema(examples = "2025-03") String month,
        @Schema(examples = "6-2024") String version,
        @Schema(examples = "2") long revision,
        @Schema(description = "Indicators whose people-served row is filled", examples = "12") int filled,
        @Schema(description = "Indicators of the version", examples = "12") int of,
        Instant changedAt) {}
