package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.picture.Dash;
import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.picture.Fill;
import id.kinerjapuskesmas.rest.picture.Ink;
import id.kinerjapuskesmas.rest.picture.Point;
import id.kinerjapuskesmas.rest.picture.Stroke;
import id.kinerjapuskesmas.rest.problem.Language;
import java.util.List;

/** The right side of the picture: what lines and marks mean, and the points in words and numbers. */
final class DiagramLegend {

    static final int MOST_LISTED = 22;
    /** Width of a line that is a bound of the profile. */
    static final double BOUND = 2;

    private static final int LEGEND = 628;

    private final Drawing drawing;
    private final Diagram diagram;
    private final DiagramWords words;

    DiagramLegend(Drawing drawing, Diagram diagram, Language language) {
        this.drawing = drawing;
        this.diagram = diagram;
        this.words = new DiagramWords(language);
    }

    /** The mark of a point beyond the window. */
    static void diamond(Drawing drawing, double x, double y) {
        drawing.area(
                List.of(new Point(x, y - 7), new Point(x + 7, y), new Point(x, y + 7), new Point(x - 7, y)),
                Fill.of(Ink.WHITE),
                Stroke.BOLD);
    }

    void draw() {
        var at = DiagramPicture.TOP + 8;
        drawing.box(LEGEND, at - 9, 22, 12, DiagramPicture.EFFICIENT, DiagramPicture.EDGE);
        drawing.text(
                LEGEND + 30,
                at,
                words.say("Daerah efisien, profil ", "Efficient region, profile ") + diagram.profile(),
                DiagramPicture.SMALL);
        at += 20;
        drawing.line(LEGEND, at - 4, LEGEND + 22, at - 4, new Stroke(Ink.NAVY, BOUND, Dash.SOLID));
        drawing.text(
                LEGEND + 30,
                at,
                words.say("Sinar BOR, tebal = batas profil", "BOR rays, bold = bound of the profile"),
                DiagramPicture.SMALL);
        at += 20;
        drawing.line(LEGEND, at - 4, LEGEND + 22, at - 4, new Stroke(Ink.ORANGE, BOUND, Dash.DASHED));
        drawing.text(
                LEGEND + 30,
                at,
                words.say("Garis BTO, kali per 365 hari", "BTO lines, times per 365 days"),
                DiagramPicture.SMALL);
        at += 16;
        for (var line : diagram.btoLines()) {
            if (line.isBound() && diagram.by().step() == null && diagram.periodDays() != 365) {
                drawing.text(
                        LEGEND + 30,
                        at,
                        words.say("BTO %s = %s dalam periode ini", "BTO %s = %s in this period")
                                .formatted(line.value(), words.number(line.inPeriod(), 2)),
                        DiagramPicture.SMALL.in(Ink.ORANGE));
                at += 16;
            }
        }
        at += 6;
        diamond(drawing, LEGEND + 11, at - 4);
        drawing.text(
                LEGEND + 30,
                at,
                words.say("Di luar bidang, digambar di tepi", "Outside the window, drawn at its edge"),
                DiagramPicture.SMALL);
        list(at + 26, diagram.points());
    }

    private void list(int top, List<DiagramPoint> points) {
        var at = top;
        for (var point : points.subList(0, Math.min(MOST_LISTED, points.size()))) {
            drawing.text(
                    LEGEND,
                    at,
                    Drawing.fitted(point.number() + "  " + point.key(), 11, 92),
                    DiagramPicture.SMALL.asBold());
            drawing.text(LEGEND + 98, at, words.values(point), DiagramPicture.SMALL);
            at += 17;
        }
        if (points.size() > MOST_LISTED) {
            drawing.text(
                    LEGEND,
                    at,
                    words.say("dan %d lainnya, lihat data", "and %d more, see the data")
                            .formatted(points.size() - MOST_LISTED),
                    DiagramPicture.SMALL);
        }
    }
}
