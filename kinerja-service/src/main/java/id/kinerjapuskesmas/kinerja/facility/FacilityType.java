package id.kinerjapuskesmas.kinerja.facility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of facility it is. */
@Schema(description = "`PUSKESMAS` community health centre, `RSUD` regional hospital, `KLINIK` clinic.")
public enum FacilityType {
    PUSKESMAS,
    RSUD,
    KLINIK
}
