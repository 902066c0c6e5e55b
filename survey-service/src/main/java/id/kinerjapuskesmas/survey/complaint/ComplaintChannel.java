package id.kinerjapuskesmas.survey.complaint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way a complaint came. */
@Schema(
        description =
                "`BOX` kotak saran; `COUNTER` in person at the facility; `PHONE` telephone or SMS; `MESSAGE` WhatsApp or"
                        + " another messenger; `EMAIL`; `WEBSITE`; `SOCIAL_MEDIA`; `LAPOR` SP4N-LAPOR!; `SURVEY` saran"
                        + " written on the SKM form; `OTHER`.")
enum ComplaintChannel {
    BOX,
    COUNTER,
    PHONE,
    MESSAGE,
    EMAIL,
    WEBSITE,
    SOCIAL_MEDIA,
    LAPOR,
    SURVEY,
    OTHER
}
