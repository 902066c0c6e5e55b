package id.kinerjapuskesmas.kinerja.family;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import java.util.ArrayList;
import java.util.List;

/** The counts of a village must agree with each other. */
final class FamilyRules {

    private FamilyRules() {}

    /** A count that is not the families it should be. */
    record Broken(String field, long families, long given) {

        Text message() {
            return Text.of(
                    "Berjumlah %d, padahal %d keluarga.".formatted(given, families),
                    "They give %d, but there are %d families.".formatted(given, families));
        }
    }

    static final String CODE = "SUM_DIFFERS";

    static List<Broken> broken(FamilyCounts counts) {
        var broken = new ArrayList<Broken>();
        var categories = counts.withIndex() + counts.withoutIndex();
        if (categories != counts.families()) {
            broken.add(new Broken("families", counts.families(), categories));
        }
        counts.indicators().forEach((indicator, answers) -> {
            if (answers.families() != counts.families()) {
                broken.add(new Broken("indicators/" + indicator, counts.families(), answers.families()));
            }
        });
        return broken;
    }

    static void check(FamilyCounts counts) {
        var broken = broken(counts);
        if (!broken.isEmpty()) {
            throw ProblemException.rules(broken.stream()
                    .map(one -> Flaw.at("/" + one.field(), CODE, one.message())
                            .with("families", one.families())
                            .with("computed", one.given()))
                    .toList());
        }
    }
}
