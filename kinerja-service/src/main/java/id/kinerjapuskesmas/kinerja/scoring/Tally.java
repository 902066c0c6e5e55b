package id.kinerjapuskesmas.kinerja.scoring;

import java.util.List;

/**
 * How many indicators below a node are in which state.
 *
 * @param filled those with a score
 */
public record Tally(int filled, int notApplicable, int notAvailable, int missing) {

    /** How many there are in all. */
    public int of() {
        return filled + notApplicable + notAvailable + missing;
    }

    static Tally one(State state) {
        return new Tally(
                state == State.OK ? 1 : 0,
                state == State.NOT_APPLICABLE ? 1 : 0,
                state == State.NOT_AVAILABLE ? 1 : 0,
                state == State.MISSING ? 1 : 0);
    }

    static Tally sum(List<Scored> children) {
        return children.stream()
                .map(Scored::tally)
                .reduce(
                        new Tally(0, 0, 0, 0),
                        (a, b) -> new Tally(
                                a.filled + b.filled,
                                a.notApplicable + b.notApplicable,
                                a.notAvailable + b.notAvailable,
                                a.missing + b.missing));
    }
}
