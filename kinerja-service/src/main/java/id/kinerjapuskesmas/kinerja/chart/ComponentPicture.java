package id.kinerjapuskesmas.kinerja.chart;

import id.kinerjapuskesmas.rest.picture.Dash;
import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.picture.Fill;
import id.kinerjapuskesmas.rest.picture.Ink;
import id.kinerjapuskesmas.rest.picture.Point;
import id.kinerjapuskesmas.rest.picture.Radar;
import id.kinerjapuskesmas.rest.picture.Stroke;
import id.kinerjapuskesmas.rest.picture.Words;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws a {@link ComponentChart}; the limits of the kelompok are dashed, so that it is read in black and white. */
final class ComponentPicture {

    private static final double WIDTH = 760;
    private static final double LEFT = 20;
    private static final double RADAR_HEIGHT = 520;
    private static final double LIST_X = 452;
    private static final double LIST_TOP = 104;
    private static final double BARS_LEFT = 268;
    private static final double BARS_RIGHT = 660;
    private static final double BARS_TOP = 112;
    private static final double ROW = 34;

    private final ComponentChart chart;
    private final Language language;
    private final List<ChartAxis> drawn;

    private ComponentPicture(ComponentChart chart, Language language) {
        this.chart = chart;
        this.language = language;
        this.drawn = chart.axes().stream().filter(axis -> axis.share() != null).toList();
    }

    static Drawing of(ComponentChart chart, Language language) {
        var picture = new ComponentPicture(chart, language);
        return chart.shape() == ChartShape.RADAR ? picture.web() : picture.bars();
    }

    private Drawing web() {
        var rows = chart.axes().size();
        var height = Math.max(RADAR_HEIGHT, LIST_TOP + 24 * (rows + 1) + 60);
        var drawing = begin("jaring-laba-laba", height);
        var radar = new Radar(222, 300, 172, drawn.size());
        radar.web(drawing, 0.2, 0.4, 0.6, 0.8, 1);
        for (var fifth = 1; fifth <= 5; fifth++) {
            radar.mark(drawing, fifth / 5.0, String.valueOf(chart.top() * fifth / 5));
        }
        drawing.area(radar.ring(share(chart.first())), Fill.NONE, Stroke.THIN.dashed(Dash.DASHED));
        drawing.area(radar.ring(share(chart.second())), Fill.NONE, Stroke.THIN.dashed(Dash.DOTTED));
        var corners = new ArrayList<Point>();
        for (var axis = 0; axis < drawn.size(); axis++) {
            corners.add(radar.at(axis, drawn.get(axis).share().doubleValue()));
            radar.name(drawing, axis, shortName(drawn.get(axis)), Words.of(10).asBold());
        }
        drawing.area(corners, Fill.NONE, Stroke.BOLD.in(Ink.NAVY));
        corners.forEach(corner -> drawing.circle(corner.x(), corner.y(), 3.5, Fill.of(Ink.NAVY), null));
        list(drawing);
        limits(drawing, height);
        return drawing;
    }

    private void list(Drawing drawing) {
        var y = LIST_TOP;
        for (var axis : chart.axes()) {
            y += 24;
            drawing.text(LIST_X, y, shortName(axis), Words.of(10).asBold());
            var wide = Drawing.width(shortName(axis), 10, true) + 10;
            drawing.text(
                    LIST_X + wide,
                    y,
                    Drawing.fitted(axis.name().in(language), 10, WIDTH - 72 - LIST_X - wide),
                    Words.of(10));
            drawing.text(WIDTH - LEFT, y, value(axis), Words.of(10).asBold().end());
        }
    }

    private Drawing bars() {
        var bottom = BARS_TOP + ROW * chart.axes().size();
        var height = bottom + 96;
        var drawing = begin("batang", height);
        for (var fifth = 0; fifth <= 5; fifth++) {
            var x = x(fifth / 5.0);
            drawing.line(x, BARS_TOP, x, bottom + 4, Stroke.GRID);
            drawing.text(
                    x,
                    bottom + 18,
                    String.valueOf(chart.top() * fifth / 5),
                    Words.of(10).middle());
        }
        var row = BARS_TOP;
        for (var axis : chart.axes()) {
            var name = shortName(axis) + "  " + axis.name().in(language);
            drawing.text(
                    BARS_LEFT - 10,
                    row + ROW / 2 + 4,
                    Drawing.fitted(name, 10.5, BARS_LEFT - 40),
                    Words.of(10.5).end());
            if (axis.share() != null) {
                var end = x(axis.share().doubleValue());
                drawing.box(BARS_LEFT, row + 7, end - BARS_LEFT, ROW - 14, Fill.of(Ink.SKY), Stroke.THIN);
            }
            var from = axis.share() == null ? BARS_LEFT : x(axis.share().doubleValue());
            drawing.box(
                    from + 3, row + 8, Drawing.width(value(axis), 10.5, true) + 6, ROW - 16, Fill.of(Ink.WHITE), null);
            drawing.text(
                    from + 6, row + ROW / 2 + 4, value(axis), Words.of(10.5).asBold());
            row += ROW;
        }
        drawing.line(x(share(chart.first())), BARS_TOP - 8, x(share(chart.first())), bottom, dashed(Dash.DASHED));
        drawing.line(x(share(chart.second())), BARS_TOP - 8, x(share(chart.second())), bottom, dashed(Dash.DOTTED));
        drawing.line(BARS_LEFT, BARS_TOP, BARS_LEFT, bottom, Stroke.BOLD);
        limits(drawing, height);
        return drawing;
    }

    private Drawing begin(String kind, double height) {
        var component = chart.componentName().in(language);
        var title = chart.shape() == ChartShape.RADAR
                ? words("Jaring laba-laba: ", "Radar: ") + component
                : words("Diagram batang: ", "Bars: ") + component;
        var drawing = new Drawing(
                kind + "-" + chart.facility() + "-" + chart.component().name().toLowerCase(Locale.ROOT),
                WIDTH,
                height,
                language,
                title,
                described(component));
        drawing.text(LEFT, 28, title, Words.of(15).asBold());
        drawing.text(
                LEFT,
                46,
                Drawing.fitted("Puskesmas " + chart.name() + " (" + chart.facility() + ")", 10.5, WIDTH - 2 * LEFT),
                Words.of(10.5));
        drawing.text(LEFT, 61, period(), Words.of(10.5));
        drawing.text(LEFT, 78, whole(component), Words.of(11).asBold());
        return drawing;
    }

    private void limits(Drawing drawing, double height) {
        var y = height - 40;
        limit(drawing, y, Dash.DASHED, words("mulai kelompok I: ", "kelompok I from ") + number(chart.first()));
        limit(drawing, y + 18, Dash.DOTTED, words("mulai kelompok II: ", "kelompok II from ") + number(chart.second()));
    }

    private static void limit(Drawing drawing, double y, Dash dash, String text) {
        drawing.line(LIST_X, y, LIST_X + 26, y, dashed(dash));
        drawing.text(LIST_X + 34, y + 4, text, Words.of(10));
    }

    private static Stroke dashed(Dash dash) {
        return Stroke.THIN.dashed(dash);
    }

    private String described(String component) {
        var parts = chart.axes().stream()
                .map(axis -> axis.name().in(language) + ": " + value(axis))
                .collect(Collectors.joining("; "));
        return "Puskesmas " + chart.name() + ", " + period() + ". " + whole(component) + ". " + parts + ".";
    }

    private String whole(String component) {
        return chart.value() == null
                ? component + ": " + words("tidak dinilai", "not assessed")
                : component + ": " + number(chart.value()) + words(", kelompok ", ", kelompok ") + chart.kelompok();
    }

    private String value(ChartAxis axis) {
        return switch (axis.state()) {
            case OK -> number(axis.value());
            case NOT_APPLICABLE -> words("tidak berlaku", "not applicable");
            case NOT_AVAILABLE, MISSING -> words("tidak ada", "not available");
        };
    }

    /** Codes such as {@code MAN_UMUM} are told apart by what follows their component. */
    private static String shortName(ChartAxis axis) {
        return Drawing.fitted(axis.code().replaceFirst("^(MAN|MUTU)_", ""), 10, 96);
    }

    private String period() {
        var day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language.tag()));
        return chart.periodStart().format(day)
                + words(" s.d. ", " to ")
                + chart.periodEnd().format(day);
    }

    private double share(BigDecimal value) {
        return value.doubleValue() / chart.top();
    }

    private static double x(double share) {
        return BARS_LEFT + share * (BARS_RIGHT - BARS_LEFT);
    }

    private String number(BigDecimal value) {
        var text = value.toPlainString();
        return language == Language.EN ? text : text.replace('.', ',');
    }

    private String words(String indonesian, String english) {
        return Text.of(indonesian, english).in(language);
    }
}
