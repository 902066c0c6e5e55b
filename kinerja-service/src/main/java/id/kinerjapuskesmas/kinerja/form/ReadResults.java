package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.kinerja.assessment.AssessedValue;
import id.kinerjapuskesmas.kinerja.assessment.Desk;
import id.kinerjapuskesmas.kinerja.assessment.Entered;
import id.kinerjapuskesmas.kinerja.assessment.Form;
import id.kinerjapuskesmas.kinerja.instrument.InstrumentNode;
import id.kinerjapuskesmas.kinerja.ranking.Inputs;
import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.kinerja.scoring.Scored;
import id.kinerjapuskesmas.kinerja.scoring.Standing;
import id.kinerjapuskesmas.kinerja.scoring.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;

/** Scores an assessment as it stands, with what the other services said last. */
@ApplicationScoped
class ReadResults {

    private static final int DECIMALS = 4;

    private final Desk desk;
    private final LayOutForm layOut;

    ReadResults(Desk desk, LayOutForm layOut) {
        this.desk = desk;
        this.layOut = layOut;
    }

    AssessmentResults of(UUID assessment, Basis basis) {
        var laid = desk.lay(assessment);
        var inputs = layOut.inputs(laid.assessment(), false);
        var facility = laid.assessment().facility();
        var entered = new HashMap<String, Entered>();
        var byOffice = new HashMap<String, Boolean>();
        for (var value : laid.assessment().values()) {
            var found = basis == Basis.VERIFIED && value.verified() != null;
            entered.put(value.indicator(), entered(value, found));
            byOffice.put(value.indicator(), found);
        }
        var scored = Form.score(laid.instrument(), laid.inpatient(), entered, node -> inputs.reading(node, facility));
        var nodes = new ArrayList<ResultNode>();
        new Walk(laid, inputs, entered, byOffice, nodes).node(laid.instrument().tree(), scored, null);
        var tally = scored.tally();
        return new AssessmentResults(
                assessment,
                basis,
                laid.instrument().instrument(),
                laid.instrument().version(),
                Standing.of(
                                scored,
                                laid.instrument().bandPolicy(),
                                laid.instrument().overallPolicy())
                        .kelompok(),
                tally.filled(),
                tally.of(),
                tally.notApplicable(),
                tally.notAvailable(),
                tally.missing(),
                List.copyOf(nodes));
    }

    private static Entered entered(AssessedValue value, boolean found) {
        return found ? value.verified().entered() : value.self().entered();
    }

    private static BigDecimal rounded(BigFraction value) {
        return value == null ? null : value.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Writes the tree down, each node after its parent. */
    private record Walk(
            Desk.Laid laid,
            Inputs inputs,
            Map<String, Entered> entered,
            Map<String, Boolean> byOffice,
            List<ResultNode> nodes) {

        void node(InstrumentNode node, Scored scored, String parent) {
            nodes.add(node.indicator() == null ? branch(node, scored, parent) : leaf(node, scored, parent));
            for (var place = 0; place < node.children().size(); place++) {
                node(node.children().get(place), scored.children().get(place), node.code());
            }
        }

        private ResultNode branch(InstrumentNode node, Scored scored, String parent) {
            var isRoot = node.kind() == NodeKind.ROOT;
            var kelompok = node.kind() == NodeKind.COMPONENT && scored.state() == State.OK
                    ? laid.instrument()
                            .bandPolicy()
                            .kelompok(Component.valueOf(node.code()).scale(), scored.score())
                    : null;
            return new ResultNode(
                    node.code(),
                    parent,
                    node.kind(),
                    node.name(),
                    scored.state(),
                    null,
                    // components of 0 to 100 and of 0 to 10 have no common mean
                    isRoot ? null : rounded(scored.score()),
                    kelompok,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        private ResultNode leaf(InstrumentNode node, Scored scored, String parent) {
            var outcome = scored.outcome();
            var own = entered.get(node.code());
            var isPulled = node.indicator().type().isPulled();
            var figure = isPulled && (laid.inpatient() || !node.inpatientOnly())
                    ? inputs.figure(node, laid.assessment().facility()).orElse(null)
                    : null;
            return new ResultNode(
                    node.code(),
                    parent,
                    node.kind(),
                    node.name(),
                    scored.state(),
                    outcome.reason(),
                    rounded(outcome.score()),
                    null,
                    node.indicator().unit(),
                    figure != null ? figure.numerator() : count(own == null ? null : own.numerator()),
                    figure != null ? figure.denominator() : count(own == null ? null : own.denominator()),
                    own == null ? null : own.score(),
                    node.indicator().target(),
                    rounded(outcome.expected()),
                    rounded(outcome.raw()),
                    rounded(outcome.uncapped()),
                    source(node, own));
        }

        private String source(InstrumentNode node, Entered own) {
            if (node.indicator().type().isPulled()) {
                return inputs.pull(node).map(pull -> pull.source().service()).orElse(null);
            }
            return own == null ? null : byOffice.get(node.code()) ? "DINKES" : "PUSKESMAS";
        }

        private static BigDecimal count(Long count) {
            return count == null ? null : BigDecimal.valueOf(count);
        }
    }
}
