package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.assessment.AssessedValue;
import id.kinerjapuskesmas.kinerja.instrument.InstrumentNode;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.kinerja.scoring.Scored;
import id.kinerjapuskesmas.kinerja.scoring.State;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Unfolds the scored tree of one facility for the reader. */
record Explain(String facility, Map<String, AssessedValue> values, Inputs inputs, BandPolicy bands) {

    private static final int DETAIL_DECIMALS = 4;

    ExplanationNode node(InstrumentNode definition, Scored scored) {
        // components of 0 to 100 and of 0 to 10 have no common mean
        var score = definition.kind() == NodeKind.ROOT ? null : scored.score();
        return new ExplanationNode(
                definition.code(),
                definition.kind(),
                definition.name(),
                definition.weight(),
                scored.state(),
                score == null ? null : score.bigDecimalValue(2, RoundingMode.HALF_UP),
                exact(score),
                kelompok(definition, scored),
                reason(scored),
                scored.tally().filled(),
                scored.tally().notApplicable(),
                scored.tally().notAvailable(),
                definition.indicator() == null ? null : row(definition, scored),
                IntStream.range(0, definition.children().size())
                        .mapToObj(i -> node(
                                definition.children().get(i), scored.children().get(i)))
                        .toList());
    }

    static String exact(BigFraction value) {
        return value == null ? null : value.getNumerator() + "/" + value.getDenominator();
    }

    private Kelompok kelompok(InstrumentNode definition, Scored scored) {
        return definition.kind() == NodeKind.COMPONENT && scored.score() != null
                ? bands.kelompok(Component.valueOf(definition.code()).scale(), scored.score())
                : null;
    }

    private static String reason(Scored scored) {
        if (scored.outcome() != null) {
            return scored.outcome().reason();
        }
        return scored.state() == State.OK ? null : scored.state().name();
    }

    private ExplainedRow row(InstrumentNode node, Scored scored) {
        var indicator = node.indicator();
        var value = values.get(node.code());
        var counted = value == null || value.verified() == null
                ? null
                : value.verified().entered();
        var outcome = scored.outcome();
        return new ExplainedRow(
                indicator.type(),
                indicator.unit(),
                indicator.formula(),
                indicator.regulation(),
                counted == null ? null : counted.numerator(),
                counted == null ? null : counted.denominator(),
                counted == null ? null : counted.score(),
                indicator.target(),
                rounded(outcome.expected()),
                rounded(outcome.raw()),
                rounded(outcome.uncapped()),
                indicator.bands(),
                value == null ? null : value.self(),
                value == null ? null : value.verified(),
                indicator.type().isPulled() ? origin(node) : null);
    }

    private static BigDecimal rounded(BigFraction value) {
        return value == null ? null : value.bigDecimalValue(DETAIL_DECIMALS, RoundingMode.HALF_UP);
    }

    private UpstreamOrigin origin(InstrumentNode node) {
        var pull = inputs.pull(node).orElse(null);
        var figure = inputs.figure(node, facility).orElse(null);
        return new UpstreamOrigin(
                Inputs.source(node.indicator().type()),
                node.indicator().upstream(),
                pull == null ? null : pull.id(),
                pull == null ? null : pull.sourceRevision(),
                pull == null ? null : pull.fetchedAt(),
                pull != null && pull.stale(),
                figure == null ? null : figure.value(),
                figure == null ? null : figure.valueStatus(),
                figure == null ? null : figure.reason(),
                figure == null ? null : figure.numerator(),
                figure == null ? null : figure.denominator(),
                figure == null ? null : figure.n(),
                flags(figure),
                figure == null ? null : figure.formula(),
                figure == null ? null : figure.regulation());
    }

    private static List<String> flags(UpstreamFigure figure) {
        return figure == null ? List.of() : figure.flags();
    }
}
