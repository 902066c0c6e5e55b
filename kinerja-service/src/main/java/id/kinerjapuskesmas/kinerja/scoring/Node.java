package id.kinerjapuskesmas.kinerja.scoring;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A node of an instrument's tree: a branch is the weighted mean of its children, level by level, because a mean over
 * programmes and a mean over blocks differ.
 *
 * @param optional a component that is assessed only where something of it was entered
 * @param indicator of a leaf; null for a branch
 */
public record Node(
        String code, NodeKind kind, BigFraction weight, boolean optional, Indicator indicator, List<Node> children) {

    public Node {
        Objects.requireNonNull(code);
        children = List.copyOf(children);
        if ((indicator == null) == children.isEmpty()) {
            throw new IllegalArgumentException(code + ": a node is an indicator or has children");
        }
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(code + ": a weight is above 0");
        }
    }

    public static Node branch(String code, NodeKind kind, List<Node> children) {
        return new Node(code, kind, BigFraction.ONE, false, null, children);
    }

    public static Node leaf(Indicator indicator) {
        return new Node(indicator.code(), NodeKind.INDICATOR, BigFraction.ONE, false, indicator, List.of());
    }

    /** The indicators below, in the order of the form. */
    public Stream<Indicator> indicators() {
        return indicator != null ? Stream.of(indicator) : children.stream().flatMap(Node::indicators);
    }

    /** Scores the tree; the readings are asked for by the code of the indicator. */
    public Scored score(Function<String, Reading> readings) {
        if (indicator != null) {
            var outcome = indicator.score(readings.apply(code));
            return new Scored(this, outcome.state(), outcome.worth(), outcome, Tally.one(outcome.state()), List.of());
        }
        if (optional && !isBegun(readings)) {
            return mean(code -> new Reading.Excluded("COMPONENT_NOT_ASSESSED"));
        }
        return mean(readings);
    }

    /** Whether anything that is entered by hand has been; figures of other services do not begin a component. */
    private boolean isBegun(Function<String, Reading> readings) {
        return indicators()
                .filter(one -> !one.type().isPulled())
                .anyMatch(one -> !(readings.apply(one.code()) instanceof Reading.Missing));
    }

    private Scored mean(Function<String, Reading> readings) {
        var scored = children.stream().map(child -> child.score(readings)).toList();
        var state = state(scored);
        var worth = state == State.OK ? mean(scored) : null;
        return new Scored(this, state, worth, null, Tally.sum(scored), scored);
    }

    private static State state(List<Scored> children) {
        if (children.stream().anyMatch(child -> child.state() == State.MISSING)) {
            return State.MISSING;
        }
        if (children.stream().anyMatch(child -> child.state() == State.OK)) {
            return State.OK;
        }
        return children.stream().anyMatch(child -> child.state() == State.NOT_AVAILABLE)
                ? State.NOT_AVAILABLE
                : State.NOT_APPLICABLE;
    }

    private static Ratio mean(List<Scored> children) {
        var sum = Ratio.ZERO;
        var weights = Ratio.ZERO;
        for (var child : children) {
            if (child.state() == State.OK) {
                var weight = Ratio.of(child.node().weight());
                sum = sum.plus(child.worth().times(weight));
                weights = weights.plus(weight);
            }
        }
        return sum.over(weights);
    }
}
