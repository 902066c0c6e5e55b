package id.kinerjapuskesmas.kinerja.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether an indicator or a node of the tree has a score: {@code OK} it has; {@code NOT_APPLICABLE} it does not concern
 * the facility and is left out of the mean; {@code NOT_AVAILABLE} an upstream gave none and it is left out of the mean;
 * {@code MISSING} somebody still has to fill it in, so that nothing above it has a score.
 */
@Schema(
        name = "ValueState",
        description = "`OK` it has a score; `NOT_APPLICABLE` does not concern the facility and is left out "
                + "of the mean; `NOT_AVAILABLE` an upstream service gave no figure and it is left out of "
                + "the mean, never 0; `MISSING` somebody still has to fill it in.")
public enum State {
    OK,
    NOT_APPLICABLE,
    NOT_AVAILABLE,
    MISSING
}
