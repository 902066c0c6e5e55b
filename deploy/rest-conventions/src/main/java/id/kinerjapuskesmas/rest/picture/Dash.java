package id.kinerjapuskesmas.rest.picture;

/** How a line is broken, so that lines are told apart without colour: lengths of strokes and gaps. */
public enum Dash {
    SOLID,
    DASHED(7, 4),
    DOTTED(1.5, 3),
    DASH_DOT(8, 3, 1.5, 3);

    private final double[] lengths;

    Dash(double... lengths) {
        this.lengths = lengths;
    }

    double[] lengths() {
        return lengths;
    }
}
