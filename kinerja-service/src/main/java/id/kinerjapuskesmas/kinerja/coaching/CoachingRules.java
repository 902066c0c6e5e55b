package id.kinerjapuskesmas.kinerja.coaching;

import id.kinerjapuskesmas.kinerja.ranking.ExplanationNode;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan must hold to. */
final class CoachingRules {

    private CoachingRules() {}

    static List<Flaw> flaws(CoachingPlan plan, ExplanationNode tree, LocalDate today) {
        var flaws = new ArrayList<Flaw>();
        focus(plan, codes(tree), flaws);
        for (var i = 0; i < plan.actions().size(); i++) {
            action("/actions/" + i, plan.actions().get(i), today, flaws);
        }
        return flaws;
    }

    private static void focus(CoachingPlan plan, Set<String> known, List<Flaw> flaws) {
        var named = new HashSet<String>();
        for (var i = 0; i < plan.focus().size(); i++) {
            var indicator = plan.focus().get(i).indicator();
            var at = "/focus/" + i + "/indicator";
            if (!known.contains(indicator)) {
                flaws.add(Flaw.at(
                                at,
                                "UNKNOWN_INDICATOR",
                                Text.of(
                                        "Instrumen peringkat itu tidak memuat indikator ini.",
                                        "The instrument of that ranking has no such indicator."))
                        .with("value", indicator));
            } else if (!named.add(indicator)) {
                flaws.add(Flaw.at(
                                at,
                                "NAMED_TWICE",
                                Text.of("Indikator ini disebut dua kali.", "This indicator is named twice."))
                        .with("value", indicator));
            }
        }
    }

    private static void action(String at, CoachingAction action, LocalDate today, List<Flaw> flaws) {
        if ((action.outcome() == null) != (action.doneOn() == null)) {
            flaws.add(Flaw.at(
                    at + (action.outcome() == null ? "/outcome" : "/doneOn"),
                    "OUTCOME_WITH_DATE",
                    Text.of("Hasil dan tanggalnya diisi bersama.", "An outcome and its day come together.")));
        } else if (action.doneOn() != null && action.doneOn().isAfter(today)) {
            flaws.add(Flaw.at(
                    at + "/doneOn",
                    "IN_THE_FUTURE",
                    Text.of("Tanggal selesai belum tiba.", "That day has not come yet.")));
        }
    }

    private static Set<String> codes(ExplanationNode tree) {
        return leaves(tree).map(ExplanationNode::code).collect(Collectors.toSet());
    }

    private static Stream<ExplanationNode> leaves(ExplanationNode node) {
        return node.kind() == NodeKind.INDICATOR
                ? Stream.of(node)
                : node.children().stream().flatMap(CoachingRules::leaves);
    }
}
