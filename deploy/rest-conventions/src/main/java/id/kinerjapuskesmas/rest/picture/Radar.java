package id.kinerjapuskesmas.rest.picture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The web of a radar chart: axes around a centre, the first upwards, the others clockwise; a share of 0 is the centre, of 1
 * the rim.
 */
public record Radar(double centreX, double centreY, double radius, int axes) {

    private static final double BESIDE = 14;

    public Point at(int axis, double share) {
        var angle = angle(axis, axes);
        return new Point(centreX + Math.sin(angle) * radius * share, centreY - Math.cos(angle) * radius * share);
    }

    /** Clockwise from the top, in radians. */
    public static double angle(int axis, int axes) {
        return 2 * Math.PI * axis / axes;
    }

    public List<Point> ring(double share) {
        return IntStream.range(0, axes).mapToObj(axis -> at(axis, share)).toList();
    }

    /** Draws the axes, and a ring at each share. */
    public void web(Drawing drawing, double... shares) {
        for (var share : shares) {
            drawing.area(ring(share), Fill.NONE, Stroke.GRID);
        }
        for (var axis = 0; axis < axes; axis++) {
            var rim = at(axis, 1);
            drawing.line(centreX, centreY, rim.x(), rim.y(), Stroke.GRID);
        }
    }

    /** Writes what a ring stands for beside the first axis. */
    public void mark(Drawing drawing, double share, String text) {
        var ring = at(0, share);
        drawing.box(ring.x() + 2, ring.y() - 6, Drawing.width(text, 9, false) + 4, 11, Fill.of(Ink.WHITE), null);
        drawing.text(ring.x() + 4, ring.y() + 3, text, Words.of(9));
    }

    /** Writes the name of an axis outside its rim. */
    public void name(Drawing drawing, int axis, String text, Words words) {
        var angle = angle(axis, axes);
        var sine = Math.sin(angle);
        drawing.text(
                centreX + sine * (radius + BESIDE),
                centreY - Math.cos(angle) * (radius + BESIDE) + 4,
                text,
                Math.abs(sine) < 0.2 ? words.middle() : sine < 0 ? words.end() : words);
    }
}
