package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.picture.Dash;
import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.picture.Fill;
import id.kinerjapuskesmas.rest.picture.Ink;
import id.kinerjapuskesmas.rest.picture.Point;
import id.kinerjapuskesmas.rest.picture.Stroke;
import id.kinerjapuskesmas.rest.picture.Words;
import id.kinerjapuskesmas.rest.problem.Language;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a {@link Diagram}: readable in black and white, every line labelled, points beyond the window at its edge. */
final class DiagramPicture {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int LEFT = 64;
    static final int TOP = 76;
    private static final int SIDE = 500;
    static final Words SMALL = Words.of(11);
    private static final Words AXIS = Words.of(13).middle();
    static final Fill EFFICIENT = Fill.of(Ink.CREAM).hatched(Fill.Hatch.RISING);
    static final Stroke EDGE = new Stroke(Ink.TEAL, 1.5, Dash.SOLID);
    private static final Stroke RAY = new Stroke(Ink.NAVY, 0.75, Dash.SOLID);
    private static final Stroke TURNOVER = new Stroke(Ink.ORANGE, 0.9, Dash.DASHED);
    /** Pixels within which points share a label. */
    private static final double SHARED = 8;

    private final Diagram diagram;
    private final DiagramWords words;
    private final Drawing drawing;

    private DiagramPicture(Diagram diagram, String subject, Language language) {
        this.diagram = diagram;
        this.words = new DiagramWords(language);
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
                words.say("%s s.d. %s (%d hari)", "%s to %s (%d days)")
                        .formatted(diagram.periodStart(), diagram.periodEnd(), diagram.periodDays()),
                SMALL);
    }

    static Drawing of(Diagram diagram, String subject, Language language) {
        var picture = new DiagramPicture(diagram, subject, language);
        picture.region();
        picture.axes();
        picture.turnovers();
        picture.rays();
        picture.points();
        new DiagramLegend(picture.drawing, diagram, language).draw();
        return picture.drawing;
    }

    private String description() {
        var named = diagram.points().stream()
                .limit(DiagramLegend.MOST_LISTED)
                .map(words::sentence)
                .collect(Collectors.joining("; "));
        return words.say(
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
        drawing.text(LEFT + SIDE / 2.0, TOP + SIDE + 38, words.say("TOI (hari)", "TOI (days)"), AXIS);
        drawing.text(
                22,
                TOP + SIDE / 2.0,
                words.say("LOS = hari perawatan / pasien keluar (hari)", "LOS = patient days / discharges (days)"),
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
        var drawn = line.isBound() ? new Stroke(stroke.ink(), DiagramLegend.BOUND, stroke.dash()) : stroke;
        drawing.line(
                x(line.from().x()),
                y(line.from().y()),
                x(line.to().x()),
                y(line.to().y()),
                drawn);
    }

    private void points() {
        var drawn = diagram.points().stream()
                .filter(point -> point.drawnX() != null)
                .toList();
        drawn.forEach(this::mark);
        // points in one place, such as a corner to which several are clipped, share a label
        drawn.stream()
                .collect(Collectors.groupingBy(this::place, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::label);
    }

    private List<Long> place(DiagramPoint point) {
        return List.of(Math.round(x(point.drawnX()) / SHARED), Math.round(y(point.drawnY()) / SHARED));
    }

    private void mark(DiagramPoint point) {
        var x = x(point.drawnX());
        var y = y(point.drawnY());
        if (point.clipped()) {
            DiagramLegend.diamond(drawing, x, y);
        } else {
            drawing.circle(x, y, 5, Fill.of(Ink.BLACK), new Stroke(Ink.WHITE, 1, Dash.SOLID));
        }
    }

    private void label(List<DiagramPoint> points) {
        var numbers =
                points.stream().map(point -> String.valueOf(point.number())).collect(Collectors.joining(", "));
        var x = x(points.get(0).drawnX());
        var atTheRight = x > LEFT + SIDE - 20 - 6 * numbers.length();
        drawing.text(
                x + (atTheRight ? -9 : 8),
                y(points.get(0).drawnY()) - 6,
                numbers,
                atTheRight ? SMALL.asBold().end() : SMALL.asBold());
    }

    private double x(BigDecimal toi) {
        return LEFT + SIDE * toi.doubleValue() / diagram.xMax().doubleValue();
    }

    private double y(BigDecimal los) {
        return TOP + SIDE - SIDE * los.doubleValue() / diagram.yMax().doubleValue();
    }
}
