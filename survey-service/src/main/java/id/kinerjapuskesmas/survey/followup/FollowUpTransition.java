package id.kinerjapuskesmas.survey.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action on a follow-up's state. */
@Schema(
        description =
                "An action on a follow-up's state. RETURN, REOPEN and CANCEL need a reason; COMPLETE needs `completedOn`.")
record FollowUpTransition(
        @NotNull FollowUpAction action,
        @Size(max = 1000) @Schema(nullable = true, examples = "Sebutkan sumber anggaran") String reason,
        @Schema(nullable = true, description = "Day it was carried out, not in the future", examples = "2026-03-12")
                LocalDate completedOn) {}
