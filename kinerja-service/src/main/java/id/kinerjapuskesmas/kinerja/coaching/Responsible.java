package id.kinerjapuskesmas.kinerja.coaching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose an action is: an office, never a person's name. */
@Schema(
        description = "Whose an action is, as an office (Permenkes 19/2024): `KEPALA_PUSKESMAS` its head;"
                + " `KEPALA_TATA_USAHA` its administration; `PJ_KLASTER_MANAJEMEN` lead of klaster 1, management;"
                + " `PJ_KLASTER_IBU_ANAK` lead of klaster 2, mothers and children; `PJ_KLASTER_DEWASA_LANSIA` lead of"
                + " klaster 3, adults and the elderly; `PJ_KLASTER_PENYAKIT_MENULAR` lead of klaster 4, communicable"
                + " diseases and environment; `PJ_LINTAS_KLASTER` lead across klaster (pharmacy, laboratory, emergency,"
                + " inpatient care); `PJ_MUTU` lead of quality; `TIM_PEMBINA_DINAS` the coaching team (TPCB) of the"
                + " health office.")
public enum Responsible {
    KEPALA_PUSKESMAS,
    KEPALA_TATA_USAHA,
    PJ_KLASTER_MANAJEMEN,
    PJ_KLASTER_IBU_ANAK,
    PJ_KLASTER_DEWASA_LANSIA,
    PJ_KLASTER_PENYAKIT_MENULAR,
    PJ_LINTAS_KLASTER,
    PJ_MUTU,
    TIM_PEMBINA_DINAS
}
