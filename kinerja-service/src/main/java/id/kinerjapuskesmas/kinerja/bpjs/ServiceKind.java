package id.kinerjapuskesmas.kinerja.bpjs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Services that participants wait for. */
@Schema(
        description =
                "`HEMODIALYSIS` dialysis; `REFERRAL_ONLINE` referral through P-Care; `TELEMEDICINE`; `LABORATORY`;"
                        + " `DENTAL` dental care; `BACK_REFERRAL` medicines of chronic patients (program rujuk balik).")
public enum ServiceKind {
    HEMODIALYSIS,
    REFERRAL_ONLINE,
    TELEMEDICINE,
    LABORATORY,
    DENTAL,
    BACK_REFERRAL
}
