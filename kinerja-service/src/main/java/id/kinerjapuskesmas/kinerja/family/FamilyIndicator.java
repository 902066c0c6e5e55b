package id.kinerjapuskesmas.kinerja.family;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The twelve indicators of family health (Permenkes 39/2016), in their order. */
@Schema(
        description =
                "`KB` family planning; `SALIN_FASKES` birth in a health facility; `IMUNISASI` complete basic immunisation;"
                        + " `ASI_EKSKLUSIF` exclusive breastfeeding; `PANTAU_TUMBUH` growth of children monitored; `TB_DIOBATI`"
                        + " tuberculosis treated; `HIPERTENSI_DIOBATI` hypertension treated; `JIWA_DIOBATI` severe mental"
                        + " disorder treated and not neglected; `TIDAK_MEROKOK` nobody smokes; `JKN` member of JKN; `AIR_BERSIH`"
                        + " access to clean water; `JAMBAN_SEHAT` access to a healthy latrine.")
public enum FamilyIndicator {
    KB,
    SALIN_FASKES,
    IMUNISASI,
    ASI_EKSKLUSIF,
    PANTAU_TUMBUH,
    TB_DIOBATI,
    HIPERTENSI_DIOBATI,
    JIWA_DIOBATI,
    TIDAK_MEROKOK,
    JKN,
    AIR_BERSIH,
    JAMBAN_SEHAT
}
