package id.kinerjapuskesmas.kinerja.bpjs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a constraint is about. */
@Schema(
        description =
                "`OBAT_KOSONG` medicines out of stock; `HEMODIALISA` dialysis; `RUJUKAN` referral; `RUJUKAN_ONLINE`"
                        + " referral through P-Care; `KEPESERTAAN` membership; `KAPITASI` capitation and claims; `SDM` staff;"
                        + " `SARANA` buildings, equipment, network; `LAINNYA` other.")
public enum ConstraintTopic {
    OBAT_KOSONG,
    HEMODIALISA,
    RUJUKAN,
    RUJUKAN_ONLINE,
    KEPESERTAAN,
    KAPITASI,
    SDM,
    SARANA,
    LAINNYA
}
