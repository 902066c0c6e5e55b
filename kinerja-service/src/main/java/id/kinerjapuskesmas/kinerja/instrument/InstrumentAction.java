package id.kinerjapuskesmas.kinerja.instrument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in the life of a version. */
@Schema(description = "`FREEZE` makes a draft final, so that assessments can use it.")
public enum InstrumentAction {
    FREEZE
}
