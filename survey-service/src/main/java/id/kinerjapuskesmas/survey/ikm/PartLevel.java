package id.kinerjapuskesmas.survey.ikm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the parts of a result are. */
@Schema(
        description = "`SERVICE_UNIT` poli of a facility; `FACILITY` Puskesmas; `KABUPATEN` kabupaten or kota;"
                + " `PROVINCE` province.")
enum PartLevel {
    SERVICE_UNIT,
    FACILITY,
    KABUPATEN,
    PROVINCE
}
