package id.kinerjapuskesmas.kinerja.instrument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a version may still change. */
@Schema(
        description =
                "`DRAFT` may change and be deleted, and cannot be used; `FROZEN` never changes, and is what assessments and"
                        + " rankings use.")
public enum InstrumentState {
    DRAFT,
    FROZEN
}
