package id.kinerjapuskesmas.kinerja.referral;

import id.kinerjapuskesmas.kinerja.bpjs.ReferralObstacle;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;

/** What must hold for a reported obstacle. */
final class ObstacleRules {

    static final String CODE = "NOTE_REQUIRED";
    static final Text TEXT = Text.of("Kendala lain perlu dijelaskan.", "Another obstacle needs a note.");

    private ObstacleRules() {}

    static boolean lacksNote(ReferralObstacle obstacle, ObstacleCount count) {
        return obstacle == ReferralObstacle.OTHER
                && count.referralsHindered() > 0
                && (count.note() == null || count.note().isBlank());
    }

    static void check(ReferralObstacle obstacle, ObstacleCount count) {
        if (lacksNote(obstacle, count)) {
            throw ProblemException.rule(Flaw.at("/note", CODE, TEXT));
        }
    }
}
