package id.kinerjapuskesmas.ward.stay;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a patient left the facility, as the daily census counts it. */
@Schema(
        description =
                "`HOME` recovered or allowed home; `REFERRED` dirujuk; `OTHER_HOSPITAL` moved to another hospital;"
                        + " `OWN_REQUEST` pulang atas permintaan sendiri (APS); `ABSCONDED` left without leave; `DIED` dead, below"
                        + " or from 48 hours by the minutes since admission to the facility.")
public enum DischargeWay {
    HOME,
    REFERRED,
    OTHER_HOSPITAL,
    OWN_REQUEST,
    ABSCONDED,
    DIED
}
