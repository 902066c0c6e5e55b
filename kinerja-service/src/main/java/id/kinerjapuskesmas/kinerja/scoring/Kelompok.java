package id.kinerjapuskesmas.kinerja.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The performance group of a Puskesmas: I good (baik), II fair (cukup), III poor (kurang). */
@Schema(description = "`I` good (baik), `II` fair (cukup), `III` poor (kurang).")
public enum Kelompok {
    I,
    II,
    III;

    Kelompok worse(Kelompok other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
