package id.kinerjapuskesmas.kinerja.spm;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one facility achieved in one month, as stored. */
@Schema(description = "What one facility achieved in one month under the SPM in force.")
public record SpmSheet(
        @Schema(examples = "P3207100101") String facility,
        @Schema(examples = "2025-03") String month,
        @Schema(description = "SPM in force in that month", examples = "6-2024") String version,
        @Schema(description = "Raised by every change; the ETag", examples = "2") long revision,
        @Schema(examples = "puskesmas-P3207100101") String changedBy,
        Instant changedAt,
        @Schema(description = "Indicators whose people-served row is still empty") List<String> missing,
        @Schema(description = "By indicator and item") List<SpmRow> rows) {}
