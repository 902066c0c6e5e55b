package id.kinerjapuskesmas.rest.picture;

/**
 * How a text is set: height in points, weight, which of its ends or its middle stands at the given place, and its turn
 * counter-clockwise in degrees.
 */
public record Words(double size, boolean bold, Anchor anchor, double turn, Ink ink) {

    /** The part of a text that stands at its place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public static Words of(double size) {
        return new Words(size, false, Anchor.START, 0, Ink.BLACK);
    }

    public Words asBold() {
        return new Words(size, true, anchor, turn, ink);
    }

    public Words middle() {
        return new Words(size, bold, Anchor.MIDDLE, turn, ink);
    }

    public Words end() {
        return new Words(size, bold, Anchor.END, turn, ink);
    }

    public Words turned(double degrees) {
        return new Words(size, bold, anchor, degrees, ink);
    }

    public Words in(Ink other) {
        return new Words(size, bold, anchor, turn, other);
    }
}
