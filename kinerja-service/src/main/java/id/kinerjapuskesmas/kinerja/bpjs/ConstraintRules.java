package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What must hold between the parts of a constraint. */
final class ConstraintRules {

    private ConstraintRules() {}

    static List<Flaw> flaws(ConstraintDetails sent, LocalDate today) {
        var flaws = new ArrayList<Flaw>();
        var undetermined = sent.attribution().contains(Attribution.UNDETERMINED);
        if (undetermined && sent.attribution().size() > 1) {
            flaws.add(Flaw.at(
                    "/attribution",
                    "UNDETERMINED_ALONE",
                    Text.of("UNDETERMINED hanya sendiri.", "UNDETERMINED stands alone.")));
        }
        if (!undetermined && sent.evidence().isEmpty()) {
            flaws.add(Flaw.at(
                    "/evidence",
                    "EVIDENCE_REQUIRED",
                    Text.of(
                            "Tanggung jawab tidak dapat dinyatakan tanpa bukti.",
                            "Nobody is held responsible without evidence.")));
        }
        if ((sent.topic() == ConstraintTopic.RUJUKAN_ONLINE) != (sent.obstacle() != null)) {
            flaws.add(Flaw.at(
                    "/obstacle",
                    "OBSTACLE_OF_REFERRAL_ONLY",
                    Text.of(
                            "Hambatan wajib untuk RUJUKAN_ONLINE dan hanya di situ.",
                            "An obstacle belongs to RUJUKAN_ONLINE, and is needed there.")));
        }
        if (sent.status() != ConstraintStatus.OPEN
                && (sent.followUp() == null || sent.followUp().isBlank())) {
            flaws.add(Flaw.at(
                    "/followUp", "FOLLOW_UP_REQUIRED", Text.of("Tulis tindak lanjutnya.", "Say what is or was done.")));
        }
        if ((sent.status() == ConstraintStatus.RESOLVED) != (sent.resolvedOn() != null)) {
            flaws.add(Flaw.at(
                    "/resolvedOn",
                    "DAY_OF_RESOLUTION",
                    Text.of(
                            "Tanggal selesai wajib untuk RESOLVED dan hanya di situ.",
                            "The day belongs to RESOLVED, and is needed there.")));
        }
        order(flaws, "/dueDate", sent.reportedOn(), sent.dueDate());
        order(flaws, "/resolvedOn", sent.reportedOn(), sent.resolvedOn());
        future(flaws, "/reportedOn", sent.reportedOn(), today);
        future(flaws, "/resolvedOn", sent.resolvedOn(), today);
        return flaws;
    }

    private static void order(List<Flaw> flaws, String pointer, LocalDate reported, LocalDate later) {
        if (later != null && later.isBefore(reported)) {
            flaws.add(Flaw.at(
                    pointer, "BEFORE_REPORT", Text.of("Mendahului tanggal lapor.", "Before the day it was reported.")));
        }
    }

    private static void future(List<Flaw> flaws, String pointer, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today.plusDays(1))) {
            flaws.add(Flaw.at(pointer, "IN_THE_FUTURE", Text.of("Belum terjadi.", "Has not come yet.")));
        }
    }
}
