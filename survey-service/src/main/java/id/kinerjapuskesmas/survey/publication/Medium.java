package id.kinerjapuskesmas.survey.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a result can be made public. */
@Schema(
        description =
                "`PRINT` leaflet, newspaper or notice board; `WEBSITE`; `SOCIAL_MEDIA`; `APP` an application of the"
                        + " facility or its government; `BILLBOARD` banner, standing or electronic board.")
enum Medium {
    PRINT,
    WEBSITE,
    SOCIAL_MEDIA,
    APP,
    BILLBOARD
}
