package id.kinerjapuskesmas.kinerja.coaching;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The legal steps of a coaching; there are no others. */
@Schema(
        description = "`START` from PLANNED to RUNNING; `COMPLETE` from RUNNING to COMPLETED, when every action has an"
                + " outcome; `CANCEL` from PLANNED or RUNNING to CANCELLED, with a reason.")
public enum CoachingStep {
    START(Set.of(CoachingState.PLANNED), CoachingState.RUNNING),
    COMPLETE(Set.of(CoachingState.RUNNING), CoachingState.COMPLETED),
    CANCEL(Set.of(CoachingState.PLANNED, CoachingState.RUNNING), CoachingState.CANCELLED);

    private final Set<CoachingState> from;
    private final CoachingState to;

    CoachingStep(Set<CoachingState> from, CoachingState to) {
        this.from = from;
        this.to = to;
    }

    boolean isLegalFrom(CoachingState state) {
        return from.contains(state);
    }

    CoachingState to() {
        return to;
    }

    static List<CoachingStep> allowed(CoachingState state, boolean mayAct) {
        return Arrays.stream(values())
                .filter(step -> mayAct && step.isLegalFrom(state))
                .toList();
    }
}
