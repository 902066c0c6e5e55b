package id.kinerjapuskesmas.kinerja.blud;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of staff that a Puskesmas must have (Permenkes 43/2019). */
@Schema(
        description =
                "`DOKTER` physician; `DOKTER_GIGI` dentist; `PERAWAT` nurse; `BIDAN` midwife; `PROMKES` health promotion;"
                        + " `SANITASI` environmental health; `NUTRISIONIS` nutritionist; `FARMASI` pharmacist and pharmacy staff;"
                        + " `ATLM` medical laboratory; `NON_KESEHATAN` administration and others.")
public enum Profession {
    DOKTER,
    DOKTER_GIGI,
    PERAWAT,
    BIDAN,
    PROMKES,
    SANITASI,
    NUTRISIONIS,
    FARMASI,
    ATLM,
    NON_KESEHATAN
}
