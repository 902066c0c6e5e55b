package id.kinerjapuskesmas.survey.chart;

import id.kinerjapuskesmas.rest.picture.Dash;
import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.picture.Fill;
import id.kinerjapuskesmas.rest.picture.Ink;
import id.kinerjapuskesmas.rest.picture.Point;
import id.kinerjapuskesmas.rest.picture.Stroke;
import id.kinerjapuskesmas.rest.picture.Words;
import id.kinerjapuskesmas.survey.ikm.TrendSummary;
import id.kinerjapuskesmas.survey.questionnaire.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The IKM of step after step, each with its 95 % interval; a step without a figure breaks the line. */
final class TrendLines {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 440;
    private static final double LEFT = 60;
    private static final double RIGHT = 720;
    private static final double TOP = 92;
    private static final double BOTTOM = 350;
    private static final double LOWEST = 25;
    private static final double HIGHEST = 100;

    private TrendLines() {}

    static Drawing draw(Caption caption, TrendSummary trend) {
        var title = caption.words("Perkembangan IKM", "Trend of the IKM");
        var drawing =
                new Drawing("tren-ikm", WIDTH, HEIGHT, caption.language(), title, described(caption, trend.steps()));
        drawing.text(20, 28, title, Words.of(15).asBold());
        drawing.text(20, 46, Drawing.fitted(caption.facility(), 10.5, WIDTH - 40), Words.of(10.5));
        drawing.text(20, 61, caption.period(), Words.of(10.5));
        scale(drawing, caption, trend.bands());
        steps(drawing, caption, trend.steps());
        drawing.line(LEFT, TOP, LEFT, BOTTOM, Stroke.THIN);
        drawing.line(LEFT, BOTTOM, RIGHT, BOTTOM, Stroke.THIN);
        drawing.text(
                20,
                HEIGHT - 16,
                caption.words(
                        "Garis tegak: selang kepercayaan 95 %. Garis putus-putus: batas mutu. Kosong: tidak ada angka.",
                        "Upright lines: 95 % confidence interval. Dashed: limits of mutu. Gaps: no figure."),
                Words.of(9));
        return drawing;
    }

    private static void scale(Drawing drawing, Caption caption, List<Band> bands) {
        for (var ikm = 25; ikm <= 100; ikm += 25) {
            drawing.line(LEFT, y(ikm), RIGHT, y(ikm), Stroke.GRID);
            drawing.text(LEFT - 8, y(ikm) + 4, String.valueOf(ikm), Words.of(10).end());
        }
        var upper = HIGHEST;
        for (var band : bands) {
            var lower = Math.max(LOWEST, band.lowest().doubleValue());
            drawing.text(
                    RIGHT + 10,
                    (y(lower) + y(upper)) / 2 + 4,
                    band.mutu(),
                    Words.of(11).asBold());
            if (lower > LOWEST) {
                drawing.line(LEFT, y(lower), RIGHT, y(lower), Stroke.THIN.dashed(Dash.DASHED));
                drawing.text(LEFT + 4, y(lower) - 3, caption.number(band.lowest()), Words.of(8));
            }
            upper = lower;
        }
    }

    private static void steps(Drawing drawing, Caption caption, List<TrendSummary.Step> steps) {
        var line = new ArrayList<Point>();
        // labels of many steps would overlap: every so many are named
        var named = Math.max(1, (int) Math.ceil(steps.size() * 52 / (RIGHT - LEFT)));
        for (var place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            var x = LEFT + (place + 0.5) / steps.size() * (RIGHT - LEFT);
            if (place % named == 0) {
                drawing.text(x, BOTTOM + 18, step.period(), Words.of(10).middle());
                drawing.text(x, BOTTOM + 32, "n=" + step.n(), Words.of(9).middle());
            }
            if (step.ikm() == null) {
                joined(drawing, line);
                continue;
            }
            line.add(new Point(x, y(step.ikm().doubleValue())));
            if (step.lower() != null) {
                interval(
                        drawing,
                        x,
                        y(step.lower().doubleValue()),
                        y(step.upper().doubleValue()));
            }
        }
        joined(drawing, line);
        for (var place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            if (step.ikm() != null) {
                var x = LEFT + (place + 0.5) / steps.size() * (RIGHT - LEFT);
                drawing.circle(x, y(step.ikm().doubleValue()), 4, Fill.of(Ink.NAVY), null);
                if (place % named == 0) {
                    value(drawing, caption, step, x);
                }
            }
        }
    }

    private static void value(Drawing drawing, Caption caption, TrendSummary.Step step, double x) {
        var text = caption.number(step.ikm()) + " " + step.mutu();
        var wide = Drawing.width(text, 10, true);
        var top = Math.max(TOP - 14, y((step.upper() == null ? step.ikm() : step.upper()).doubleValue()) - 18);
        drawing.box(x - wide / 2 - 2, top, wide + 4, 13, Fill.of(Ink.WHITE), null);
        drawing.text(x, top + 10, text, Words.of(10).asBold().middle());
    }

    private static void interval(Drawing drawing, double x, double lower, double upper) {
        drawing.line(x, lower, x, upper, Stroke.THIN);
        drawing.line(x - 5, lower, x + 5, lower, Stroke.THIN);
        drawing.line(x - 5, upper, x + 5, upper, Stroke.THIN);
    }

    private static void joined(Drawing drawing, List<Point> line) {
        if (line.size() > 1) {
            drawing.path(line, Stroke.BOLD.in(Ink.NAVY));
        }
        line.clear();
    }

    private static double y(double ikm) {
        return BOTTOM - (ikm - LOWEST) / (HIGHEST - LOWEST) * (BOTTOM - TOP);
    }

    private static String described(Caption caption, List<TrendSummary.Step> steps) {
        return caption.facility() + ". "
                + steps.stream()
                        .map(step -> step.period() + ": "
                                + (step.ikm() == null
                                        ? caption.words("tidak ada angka", "no figure")
                                        : caption.number(step.ikm()) + " " + step.mutu()))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
