package id.kinerjapuskesmas.kinerja.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What moves an assessment on. */
@Schema(
        name = "AssessmentAction",
        description =
                "`SUBMIT` by the Puskesmas, complete; `RETURN` by the health office, with a reason; `VERIFY` by the health"
                        + " office, confirming every row it did not correct; `ESTABLISH` by the health office: the"
                        + " kelompok of the latest ranking is decided; `FEEDBACK` by the health office, its written"
                        + " feedback as `reason`; `CLOSE` by the health office, when coaching has been agreed.")
public enum Action {
    SUBMIT,
    RETURN,
    VERIFY,
    ESTABLISH,
    FEEDBACK,
    CLOSE
}
