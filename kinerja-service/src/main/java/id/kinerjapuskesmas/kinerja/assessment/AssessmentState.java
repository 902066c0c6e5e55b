package id.kinerjapuskesmas.kinerja.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an assessment has come. */
@Schema(
        description =
                "`DRAFT` the Puskesmas fills it in; `SUBMITTED` the health office checks it; `RETURNED` with reasons, to be"
                        + " mended; `VERIFIED` every row confirmed or corrected; `ESTABLISHED` the kelompok is decided.")
public enum AssessmentState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    VERIFIED,
    ESTABLISHED
}
