package id.kinerjapuskesmas.kinerja.ranking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of input changed. */
@Schema(
        description = "`SURVEY` an IKM of survey-service; `WARD` an inpatient indicator of ward-service; `FORM` the"
                + " verified form of a Puskesmas, newly counted, verified anew or no longer counted.")
public enum InputChangeKind {
    SURVEY,
    WARD,
    FORM
}
