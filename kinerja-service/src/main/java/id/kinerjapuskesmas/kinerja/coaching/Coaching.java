package id.kinerjapuskesmas.kinerja.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The coaching of a Puskesmas for a period. */
@Schema(description = "The coaching (pembinaan) of a Puskesmas that follows from the assessment of a period.")
public record Coaching(
        @Schema(examples = "P3207100101") String facility,
        @Schema(examples = "Banjarsari") String name,
        @Schema(examples = "32.07") String region,
        @Schema(description = "The period that was assessed", examples = "2025") String period,
        CoachingState state,
        @Schema(description = "What this caller may do now") List<CoachingStep> allowedActions,
        CoachingPlan plan,
        @Schema(
                        nullable = true,
                        description = "Earliest due date of an action without outcome; null when there is none",
                        examples = "2026-06-30")
                LocalDate nextDue,
        @Schema(description = "Whether it is open and that day has passed") boolean overdue,
        @Schema(examples = "3") long revision,
        @Schema(description = "The caller's name", examples = "dinkes") String changedBy,
        Instant changedAt) {}
