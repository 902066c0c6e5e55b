package id.kinerjapuskesmas.kinerja.visit;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;

/** What must hold for visits beside their sums. */
final class VisitRules {

    private VisitRules() {}

    static void check(String period, VisitCounts counts) {
        var named = Period.named(period).orElseThrow();
        var flaws = counts.visits().keySet().stream()
                .filter(payer -> !payer.existedIn(named.start(), named.end()))
                .map(payer -> Flaw.at("/visits/" + payer, "NOT_A_PAYER_THEN", notThen(payer))
                        .with("value", payer.name()))
                .toList();
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
    }

    static Text notThen(Payer payer) {
        return Text.of(
                "%s tidak ada pada periode ini; lihat /v1/payers.".formatted(payer.indonesian()),
                "There was no %s in this period; see /v1/payers.".formatted(payer));
    }
}
