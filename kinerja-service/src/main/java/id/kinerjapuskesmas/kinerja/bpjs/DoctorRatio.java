package id.kinerjapuskesmas.kinerja.bpjs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Participants per doctor, as the capitation tariff distinguishes them. */
@Schema(description = "`AT_MOST_5000` participants per doctor; `ABOVE_5000`; `NONE` no doctor.")
public enum DoctorRatio {
    AT_MOST_5000,
    ABOVE_5000,
    NONE;

    private static final long BOUND = 5000;

    static DoctorRatio of(long participants, int doctors) {
        if (doctors == 0) {
            return NONE;
        }
        return participants <= BOUND * doctors ? AT_MOST_5000 : ABOVE_5000;
    }
}
