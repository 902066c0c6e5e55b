package id.kinerjapuskesmas.kinerja.scoring;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A node with its score.
 *
 * @param worth the score, not yet reduced; null unless the state is {@code OK}
 * @param outcome of an indicator; null for a branch
 */
public record Scored(Node node, State state, Ratio worth, Outcome outcome, Tally tally, List<Scored> children) {

    /** Null unless the state is {@code OK}. */
    public BigFraction score() {
        return worth == null ? null : worth.reduced();
    }

    /** The indicators below, in the order of the form. */
    public Stream<Scored> leaves() {
        return outcome != null ? Stream.of(this) : children.stream().flatMap(Scored::leaves);
    }
}
