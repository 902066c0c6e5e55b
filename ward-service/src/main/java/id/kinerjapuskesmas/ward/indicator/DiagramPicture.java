package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a {@link Diagram} as SVG: readable in black and white, every line labelled, points beyond the window at its edge. */
final class DiagramPicture {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 640;
    private static final int LEFT = 64;
    private static final int TOP = 76;
    private static final int SIDE = 500;
    private static final int LEGEND = 622;
    private static final int MOST_LISTED = 22;
    private static final String HALO =
            "paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"3\" stroke-linejoin=\"round\"";

    private final Diagram diagram;
    private final Language language;
    private final Svg svg;

    private DiagramPicture(Diagram diagram, String subject, Language language) {
        this.diagram = diagram;
        this.language = language;
        var title = diagram.title() + (subject.isBlank() ? "" : " – " + subject);
        this.svg = new Svg(WIDTH, HEIGHT, language.tag(), title, description());
        svg.text(LEFT, 30, "font-size=\"17\" font-weight=\"bold\"", title);
        svg.text(
                LEFT,
                48,
                "fill=\"#444\"",
                say("%s s.d. %s (%d hari)", "%s to %s (%d days)")
                        .formatted(diagram.periodStart(), diagram.periodEnd(), diagram.periodDays()));
    }

    static String of(Diagram diagram, String subject, Language language) {
        var picture = new DiagramPicture(diagram, subject, language);
        picture.region();
        picture.axes();
        picture.turnovers();
        picture.rays();
        picture.points();
        picture.legend();
        return picture.svg.finished();
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
            svg.polygon(
                    corners.stream()
                            .map(corner -> Svg.corner(x(corner.x()), y(corner.y())))
                            .collect(Collectors.joining(" ")),
                    "fill=\"url(#hatch)\" stroke=\"#2d6a2d\" stroke-width=\"1.5\"");
        }
    }

    private void axes() {
        svg.rectangle(LEFT, TOP, SIDE, SIDE, "fill=\"none\" stroke=\"#000\"");
        for (var day = 0; day <= diagram.xMax().intValue(); day += step(diagram.xMax())) {
            var at = x(BigDecimal.valueOf(day));
            svg.line(at, TOP + SIDE, at, TOP + SIDE + 5, "stroke=\"#000\"");
            svg.text(at, TOP + SIDE + 18, "text-anchor=\"middle\"", String.valueOf(day));
        }
        for (var day = 0; day <= diagram.yMax().intValue(); day += step(diagram.yMax())) {
            var at = y(BigDecimal.valueOf(day));
            svg.line(LEFT - 5, at, LEFT, at, "stroke=\"#000\"");
            svg.text(LEFT - 9, at + 4, "text-anchor=\"end\"", String.valueOf(day));
        }
        svg.text(
                LEFT + SIDE / 2,
                TOP + SIDE + 38,
                "text-anchor=\"middle\" font-size=\"13\"",
                say("TOI (hari)", "TOI (days)"));
        svg.text(
                20,
                TOP + SIDE / 2,
                "text-anchor=\"middle\" font-size=\"13\" transform=\"rotate(-90 20 %d)\"".formatted(TOP + SIDE / 2),
                say("LOS = hari perawatan / pasien keluar (hari)", "LOS = patient days / discharges (days)"));
    }

    private static int step(BigDecimal most) {
        return most.intValue() > 14 ? 2 : 1;
    }

    private void turnovers() {
        for (var line : diagram.btoLines()) {
            svg.line(
                    x(line.from().x()),
                    y(line.from().y()),
                    x(line.to().x()),
                    y(line.to().y()),
                    "stroke=\"#8a3b12\" stroke-dasharray=\"6 4\" stroke-width=\"%s\""
                            .formatted(line.isBound() ? "2" : "1"));
            // where the rays leave room: low on the line
            var toi = Math.min(
                    line.constant().doubleValue() / 1.22, diagram.xMax().doubleValue() * 0.985);
            var los = line.constant().doubleValue() - toi;
            svg.text(
                    LEFT + SIDE * toi / diagram.xMax().doubleValue(),
                    TOP + SIDE - SIDE * los / diagram.yMax().doubleValue(),
                    "text-anchor=\"end\" fill=\"#8a3b12\" " + HALO,
                    "BTO " + line.value());
        }
    }

    private void rays() {
        for (var ray : diagram.borRays()) {
            svg.line(
                    x(ray.from().x()),
                    y(ray.from().y()),
                    x(ray.to().x()),
                    y(ray.to().y()),
                    "stroke=\"#1f4e8c\" stroke-width=\"%s\"".formatted(ray.isBound() ? "2" : "1"));
            var top = ray.to().y().compareTo(diagram.yMax()) >= 0;
            svg.text(
                    x(ray.to().x()) + (top ? 0 : 4),
                    y(ray.to().y()) + (top ? -6 : 4),
                    (top ? "text-anchor=\"middle\"" : "text-anchor=\"start\"") + " fill=\"#1f4e8c\"",
                    ray.value() + " %");
        }
    }

    private void points() {
        for (var point : diagram.points()) {
            if (point.drawnX() == null) {
                continue;
            }
            var x = x(point.drawnX());
            var y = y(point.drawnY());
            if (point.clipped()) {
                svg.polygon(
                        Svg.corner(x, y - 7) + " " + Svg.corner(x + 7, y) + " " + Svg.corner(x, y + 7) + " "
                                + Svg.corner(x - 7, y),
                        "fill=\"#fff\" stroke=\"#b00020\" stroke-width=\"2\"");
            } else {
                svg.circle(x, y, 5, "fill=\"#000\" stroke=\"#fff\"");
            }
            svg.text(
                    x + (x > LEFT + SIDE - 20 ? -9 : 8),
                    y - 6,
                    (x > LEFT + SIDE - 20 ? "text-anchor=\"end\" " : "") + "font-weight=\"bold\" " + HALO,
                    String.valueOf(point.number()));
        }
    }

    private void legend() {
        var at = TOP + 8;
        svg.rectangle(LEGEND, at - 9, 22, 12, "fill=\"url(#hatch)\" stroke=\"#2d6a2d\"");
        svg.text(LEGEND + 30, at, "", say("Daerah efisien, profil ", "Efficient region, profile ") + diagram.profile());
        at += 20;
        svg.line(LEGEND, at - 4, LEGEND + 22, at - 4, "stroke=\"#1f4e8c\" stroke-width=\"2\"");
        svg.text(LEGEND + 30, at, "", say("Sinar BOR, tebal = batas profil", "BOR rays, bold = bound of the profile"));
        at += 20;
        svg.line(LEGEND, at - 4, LEGEND + 22, at - 4, "stroke=\"#8a3b12\" stroke-dasharray=\"6 4\" stroke-width=\"2\"");
        svg.text(LEGEND + 30, at, "", say("Garis BTO, kali per 365 hari", "BTO lines, times per 365 days"));
        at += 16;
        for (var line : diagram.btoLines()) {
            if (line.isBound() && diagram.by().step() == null && diagram.periodDays() != 365) {
                svg.text(
                        LEGEND + 30,
                        at,
                        "fill=\"#8a3b12\"",
                        say("BTO %s = %s dalam periode ini", "BTO %s = %s in this period")
                                .formatted(line.value(), number(line.inPeriod(), 2)));
                at += 16;
            }
        }
        at += 4;
        svg.polygon(
                Svg.corner(LEGEND + 11, at - 11) + " " + Svg.corner(LEGEND + 18, at - 4) + " "
                        + Svg.corner(LEGEND + 11, at + 3) + " " + Svg.corner(LEGEND + 4, at - 4),
                "fill=\"#fff\" stroke=\"#b00020\" stroke-width=\"2\"");
        svg.text(LEGEND + 30, at, "", say("Di luar bidang, digambar di tepi", "Outside the window, drawn at its edge"));
        at += 26;
        list(at, diagram.points());
    }

    private void list(int top, List<DiagramPoint> points) {
        var at = top;
        for (var point : points.subList(0, Math.min(MOST_LISTED, points.size()))) {
            svg.text(LEGEND, at, "font-weight=\"bold\"", point.number() + "  " + label(point));
            svg.text(LEGEND + 90, at, "fill=\"#333\"", values(point));
            at += 17;
        }
        if (points.size() > MOST_LISTED) {
            svg.text(
                    LEGEND,
                    at,
                    "font-style=\"italic\"",
                    say("dan %d lainnya, lihat data", "and %d more, see the data")
                            .formatted(points.size() - MOST_LISTED));
        }
    }

    private static String label(DiagramPoint point) {
        return point.key().length() <= 11 ? point.key() : point.key().substring(0, 10) + "…";
    }

    private String values(DiagramPoint point) {
        return point.x() == null
                ? reason(point.reason())
                : "TOI %s  LOS %s  BOR %s%%"
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
        var plain = value.setScale(decimals, java.math.RoundingMode.HALF_UP).toPlainString();
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
