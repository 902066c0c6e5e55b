package id.kinerjapuskesmas.kinerja.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an assessment has come. */
@Schema(
        description =
                "`DRAFT` the Puskesmas fills it in; `SUBMITTED` the health office checks it; `RETURNED` with reasons, to be"
                        + " mended; `VERIFIED` every row confirmed or corrected; `ESTABLISHED` the kelompok is decided;"
                        + " `FEEDBACK` the health office has answered in writing; `CLOSED` nothing more is to come.")
public enum AssessmentState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    VERIFIED,
    ESTABLISHED,
    FEEDBACK,
    CLOSED;

    /** Whether the health office has verified it; such values count everywhere. */
    public boolean isVerified() {
        return compareTo(VERIFIED) >= 0;
    }
}
