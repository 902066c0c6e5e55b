package id.kinerjapuskesmas.survey.ikm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How parts become a whole; no regulation says, and it changes letters. */
@Schema(
        description =
                "`MEAN_OF_UNITS` plain mean of the parts' unrounded values (service units of a facility, facilities of a"
                        + " kabupaten, kabupaten of a province), however many respondents each has; `POOLED` all respondents"
                        + " together.")
public enum Method {
    MEAN_OF_UNITS,
    POOLED
}
