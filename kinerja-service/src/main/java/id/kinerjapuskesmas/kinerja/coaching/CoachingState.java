package id.kinerjapuskesmas.kinerja.coaching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a coaching has come. */
@Schema(
        description =
                "`PLANNED` focus and actions can still change; `RUNNING` begun, outcomes are entered; `COMPLETED` every"
                        + " action has its outcome, nothing changes any more; `CANCELLED` given up, with the reason in the history.")
public enum CoachingState {
    PLANNED,
    RUNNING,
    COMPLETED,
    CANCELLED;

    boolean isOpen() {
        return this == PLANNED || this == RUNNING;
    }
}
