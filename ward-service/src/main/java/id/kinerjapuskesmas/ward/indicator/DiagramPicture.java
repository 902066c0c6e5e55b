package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.picture.Dash;
import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.picture.Fill;
import id.kinerjapuskesmas.rest.picture.Ink;
import id.kinerjapuskesmas.rest.picture.Point;
import id.kinerjapuskesmas.rest.picture.Stroke;
import id.kinerjapuskesmas.rest.picture.Words;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a {@link Diagram}: readable in black and white, every line labelled, points beyond the window at its edge. */
final class DiagramPicture {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int LEFT = 64;
    private static final int TOP = 76;
    private static final int SIDE = 500;
    private static final int LEGEND = 628;
    private static final int MOST_LISTED = 22;
    private static final Words SMALL = Words.of(11);
    private static final Words AXIS = Words.of(13).middle();
    private static final Fill EFFICIENT = Fill.of(Ink.CREAM).hatched(Fill.Hatch.RISING);
    private static final Stroke EDGE = new Stroke(Ink.TEAL, 1.5, Dash.SOLID);
    private static final Stroke RAY = new Stroke(Ink.NAVY, 0.75, Dash.SOLID);
    private static final Stroke TURNOVER = new Stroke(Ink.ORANGE, 0.9, Dash.DASHED);
    private static final double BOUND = 2;

    private final Diagram diagram;
    private final Language language;
    private final Drawing drawing;

    private DiagramPicture(Diagram diagram, String subject, Language language) {
        this.diagram = diagram;
        this.language = language;
        var title = diagram.title() + (subject.isBlank() ? "" : " – " + subject);
        var name = "barber-johnson-" + (diagram.facility() == null ? diagram.region() : diagram.facility()) + "-"
                + diagram.period();
        this.drawing = new Drawing(name, WIDTH, HEIGHT, language, title, description());
        drawing.box(0, 0, WIDTH, HEIGHT, Fill.of(Ink.WHITE), null);
        drawing.text(
                LEFT,
                30,
                Drawing.fitted(title, 17, WIDTH - 2.0 * LEFT),
                Words.of(17).asBold());
        drawing.text(
                LEFT,
                48,
                say("%s s.d. %s (%d hari)", "%s to %s (%d days)")
                        .formatted(diagram.periodStart(), diagram.periodEnd(), diagram.periodDays()),
                SMALL);
    }

    static Drawing of(Diagram diagram, String subject, Language language) {
        var picture = new DiagramPicture(diagram, subject, language);
        picture.region();
        picture.axes();
        picture.turnovers();
        picture.rays();
        diagram.points().forEach(picture::point);
        picture.legend();
        return picture.drawing;
    }

    private String description() {
        var named =
                diagram.points().stream().limit(MOST_LISTED).map(this::sentence).collect(Collectors.joining("; "));
        return say(
                                "Sumbu datar TOI, sumbu tegak LOS (hari perawatan per pasien keluar), dalam hari. Sinar BOR, garis BTO, daerah efisien menurut profil %s. ",
                                "Horizontal axis TOI, vertical axis LOS (patient days per discharge), in days. BOR rays, BTO lines, efficient region of the profile %s. ")
                        .formatted(diagram.profile())
                + named;
    }

    private void region() {
        var corners = diagram.efficientRegion();
        if (corners.size() > 2) {
            drawing.area(
                    corners.stream()
                            .map(corner -> new Point(x(corner.x()), y(corner.y())))
                            .toList(),
                    EFFICIENT,
                    EDGE);
        }
    }

    private void axes() {
        drawing.box(LEFT, TOP, SIDE, SIDE, Fill.NONE, Stroke.THIN);
        for (var day = 0; day <= diagram.xMax().intValue(); day += step(diagram.xMax())) {
            var at = x(BigDecimal.valueOf(day));
            drawing.line(at, TOP + SIDE, at, TOP + SIDE + 5, Stroke.THIN);
            drawing.text(at, TOP + SIDE + 18, String.valueOf(day), SMALL.middle());
        }
        for (var day = 0; day <= diagram.yMax().intValue(); day += step(diagram.yMax())) {
            var at = y(BigDecimal.valueOf(day));
            drawing.line(LEFT - 5, at, LEFT, at, Stroke.THIN);
            drawing.text(LEFT - 9, at + 4, String.valueOf(day), SMALL.end());
        }
        drawing.text(LEFT + SIDE / 2.0, TOP + SIDE + 38, say("TOI (hari)", "TOI (days)"), AXIS);
        drawing.text(
                22,
                TOP + SIDE / 2.0,
                say("LOS = hari perawatan / pasien keluar (hari)", "LOS = patient days / discharges (days)"),
                AXIS.turned(90));
    }

    private static int step(BigDecimal most) {
        return most.intValue() > 14 ? 2 : 1;
    }

    private void turnovers() {
        for (var line : diagram.btoLines()) {
            draw(line, TURNOVER);
            // where the rays leave room: low on the line, just below it
            var toi = Math.min(
                    line.constant().doubleValue() / 1.16, diagram.xMax().doubleValue() * 0.985);
            var los = line.constant().doubleValue() - toi;
            drawing.text(
                    LEFT + SIDE * toi / diagram.xMax().doubleValue() - 6,
                    TOP + SIDE - SIDE * los / diagram.yMax().doubleValue() + 9,
                    "BTO " + line.value(),
                    SMALL.end().in(Ink.ORANGE));
        }
    }

    private void rays() {
        for (var ray : diagram.borRays()) {
            draw(ray, RAY);
            var top = ray.to().y().compareTo(diagram.yMax()) >= 0;
            drawing.text(
                    x(ray.to().x()) + (top ? 0 : 4),
                    y(ray.to().y()) + (top ? -6 : 4),
                    ray.value() + " %",
                    (top ? SMALL.middle() : SMALL).in(Ink.NAVY));
        }
    }

    private void draw(DiagramLine line, Stroke stroke) {
        var drawn = line.isBound() ? new Stroke(stroke.ink(), BOUND, stroke.dash()) : stroke;
        drawing.line(
                x(line.from().x()),
                y(line.from().y()),
                x(line.to().x()),
                y(line.to().y()),
                drawn);
    }

    private void point(DiagramPoint point) {
        if (point.drawnX() == null) {
            return;
        }
        var x = x(point.drawnX());
        var y = y(point.drawnY());
        if (point.clipped()) {
            diamond(x, y);
        } else {
            drawing.circle(x, y, 5, Fill.of(Ink.BLACK), new Stroke(Ink.WHITE, 1, Dash.SOLID));
        }
        var atTheRight = x > LEFT + SIDE - 20;
        drawing.text(
                x + (atTheRight ? -9 : 8),
                y - 6,
                String.valueOf(point.number()),
                atTheRight ? SMALL.asBold().end() : SMALL.asBold());
    }

    private void diamond(double x, double y) {
        drawing.area(
                List.of(new Point(x, y - 7), new Point(x + 7, y), new Point(x, y + 7), new Point(x - 7, y)),
                Fill.of(Ink.WHITE),
                Stroke.BOLD);
    }

    private void legend() {
        var at = TOP + 8;
        drawing.box(LEGEND, at - 9, 22, 12, EFFICIENT, EDGE);
        drawing.text(
                LEGEND + 30,
                at,
                say("Daerah efisien, profil ", "Efficient region, profile ") + diagram.profile(),
                SMALL);
        at += 20;
        drawing.line(LEGEND, at - 4, LEGEND + 22, at - 4, new Stroke(Ink.NAVY, BOUND, Dash.SOLID));
        drawing.text(
                LEGEND + 30,
                at,
                say("Sinar BOR, tebal = batas profil", "BOR rays, bold = bound of the profile"),
                SMALL);
        at += 20;
        drawing.line(LEGEND, at - 4, LEGEND + 22, at - 4, new Stroke(Ink.ORANGE, BOUND, Dash.DASHED));
        drawing.text(LEGEND + 30, at, say("Garis BTO, kali per 365 hari", "BTO lines, times per 365 days"), SMALL);
        at += 16;
        for (var line : diagram.btoLines()) {
            if (line.isBound() && diagram.by().step() == null && diagram.periodDays() != 365) {
                drawing.text(
                        LEGEND + 30,
                        at,
                        say("BTO %s = %s dalam periode ini", "BTO %s = %s in this period")
                                .formatted(line.value(), number(line.inPeriod(), 2)),
                        SMALL.in(Ink.ORANGE));
                at += 16;
            }
        }
        at += 6;
        diamond(LEGEND + 11, at - 4);
        drawing.text(
                LEGEND + 30,
                at,
                say("Di luar bidang, digambar di tepi", "Outside the window, drawn at its edge"),
                SMALL);
        list(at + 26, diagram.points());
    }

    private void list(int top, List<DiagramPoint> points) {
        var at = top;
        for (var point : points.subList(0, Math.min(MOST_LISTED, points.size()))) {
            drawing.text(LEGEND, at, Drawing.fitted(point.number() + "  " + point.key(), 11, 92), SMALL.asBold());
            drawing.text(LEGEND + 98, at, values(point), SMALL);
            at += 17;
        }
        if (points.size() > MOST_LISTED) {
            drawing.text(
                    LEGEND,
                    at,
                    say("dan %d lainnya, lihat data", "and %d more, see the data")
                            .formatted(points.size() - MOST_LISTED),
                    SMALL);
        }
    }

    private String values(DiagramPoint point) {
        return point.x() == null
                ? reason(point.reason())
                : "TOI %s   LOS %s   BOR %s %%"
                        .formatted(number(point.x(), 2), number(point.y(), 2), number(point.bor(), 1));
    }

    private String sentence(DiagramPoint point) {
        return point.number() + " " + point.key() + ": " + values(point)
                + (point.clipped() ? say(" (di luar bidang gambar)", " (outside the window)") : "");
    }

    private String reason(String code) {
        return switch (code == null ? "" : code) {
            case "NO_DISCHARGES" -> say("tanpa pasien keluar", "no discharges");
            case "NO_BEDS_AVAILABLE" -> say("tanpa tempat tidur", "no beds");
            default -> say("sensus belum lengkap", "census incomplete");
        };
    }

    private String number(BigDecimal value, int decimals) {
        if (value == null) {
            return "–";
        }
        var plain = value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        return language == Language.EN ? plain : plain.replace('.', ',');
    }

    private String say(String id, String en) {
        return Text.of(id, en).in(language);
    }

    private double x(BigDecimal toi) {
        return LEFT + SIDE * toi.doubleValue() / diagram.xMax().doubleValue();
    }

    private double y(BigDecimal los) {
        return TOP + SIDE - SIDE * los.doubleValue() / diagram.yMax().doubleValue();
    }
}
