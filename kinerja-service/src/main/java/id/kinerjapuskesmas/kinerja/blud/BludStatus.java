package id.kinerjapuskesmas.kinerja.blud;

import id.kinerjapuskesmas.kinerja.facility.FacilityStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Since when a facility is BLUD, from the dated statuses of the register. */
final class BludStatus {

    private BludStatus() {}

    /**
     * The first day of the unbroken time as BLUD that holds on a day; empty where it is none then, or always was one.
     *
     * @param statuses in order of their first day
     */
    static Optional<LocalDate> since(List<FacilityStatus> statuses, LocalDate day) {
        LocalDate since = null;
        var blud = false;
        for (var status : statuses) {
            if (status.validFrom() != null && status.validFrom().isAfter(day)) {
                break;
            }
            if (status.blud() && !blud) {
                since = status.validFrom();
            }
            blud = status.blud();
        }
        return blud ? Optional.ofNullable(since) : Optional.empty();
    }

    static boolean on(List<FacilityStatus> statuses, LocalDate day) {
        var blud = false;
        for (var status : statuses) {
            if (status.validFrom() == null || !status.validFrom().isAfter(day)) {
                blud = status.blud();
            }
        }
        return blud;
    }
}
