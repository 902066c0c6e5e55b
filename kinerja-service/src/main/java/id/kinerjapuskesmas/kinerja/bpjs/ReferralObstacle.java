package id.kinerjapuskesmas.kinerja.bpjs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands against referral through P-Care. */
@Schema(
        description = "`NO_HOSPITAL` none in the kabupaten; `LITTLE_SOCIALISATION`; `NO_CHOICE_OF_HOSPITAL` the patient"
                + " cannot choose; `POWER_CUTS`; `OTHER`.")
public enum ReferralObstacle {
    NO_HOSPITAL,
    LITTLE_SOCIALISATION,
    NO_CHOICE_OF_HOSPITAL,
    POWER_CUTS,
    OTHER
}
