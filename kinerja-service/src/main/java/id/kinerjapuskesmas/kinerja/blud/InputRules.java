package id.kinerjapuskesmas.kinerja.blud;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import java.util.ArrayList;

/** What must hold between the inputs of a year. */
final class InputRules {

    private InputRules() {}

    static void check(YearInputs inputs) {
        var flaws = new ArrayList<Flaw>();
        var finance = inputs.finance();
        if (finance.serviceRevenue() != null
                && finance.realisedRevenue() != null
                && finance.serviceRevenue() > finance.realisedRevenue()) {
            flaws.add(Flaw.at(
                            "/finance/serviceRevenue",
                            "MORE_THAN_ALL_REVENUE",
                            Text.of(
                                    "Pendapatan fungsional melebihi realisasi pendapatan.",
                                    "Service revenue exceeds the revenue realised."))
                    .with("value", finance.serviceRevenue()));
        }
        var staff = inputs.staff();
        if (staff.trained() != null && staff.trained() > staff.present()) {
            flaws.add(Flaw.at(
                            "/staff/trained",
                            "MORE_THAN_PRESENT",
                            Text.of("Lebih banyak daripada tenaga yang ada.", "More than there are staff."))
                    .with("value", staff.trained()));
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
    }
}
