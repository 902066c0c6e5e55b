package id.kinerjapuskesmas.survey.chart;

import id.kinerjapuskesmas.rest.picture.Dash;
import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.picture.Fill;
import id.kinerjapuskesmas.rest.picture.Ink;
import id.kinerjapuskesmas.rest.picture.Point;
import id.kinerjapuskesmas.rest.picture.Stroke;
import id.kinerjapuskesmas.rest.picture.Words;
import id.kinerjapuskesmas.survey.ikm.SurveySummary;
import id.kinerjapuskesmas.survey.questionnaire.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The NRR of every unsur around a circle, 1 at its centre and 4 at its rim; read clockwise from the top. */
final class UnsurRadar {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 520;
    private static final double CENTRE_X = 228;
    private static final double CENTRE_Y = 296;
    private static final double RADIUS = 176;
    private static final double LIST_X = 462;

    private UnsurRadar() {}

    static Drawing draw(Caption caption, SurveySummary summary, List<Band> bands) {
        var title = caption.words("Jaring nilai unsur (NRR)", "Radar of the unsur scores (NRR)");
        var drawing = new Drawing(
                "radar-unsur", WIDTH, HEIGHT, caption.language(), title, UnsurBars.described(caption, summary));
        caption.write(drawing, 20, WIDTH - 40, title, summary.n());
        var unsur = summary.unsur();
        rings(drawing, unsur.size());
        limit(drawing, caption, bands, unsur.size());
        var points = new ArrayList<Point>();
        for (var place = 0; place < unsur.size(); place++) {
            var nrr = unsur.get(place).nrr();
            if (nrr != null) {
                points.add(at(place, unsur.size(), nrr.doubleValue()));
            }
        }
        if (points.size() > 2) {
            drawing.area(points, Fill.NONE, Stroke.BOLD.in(Ink.NAVY));
        }
        points.forEach(point -> drawing.circle(point.x(), point.y(), 3.5, Fill.of(Ink.NAVY), null));
        names(drawing, unsur);
        list(drawing, caption, summary);
        return drawing;
    }

    private static void rings(Drawing drawing, int axes) {
        for (var score = 2; score <= 4; score++) {
            drawing.area(ring(axes, score), Fill.NONE, Stroke.GRID);
        }
        for (var place = 0; place < axes; place++) {
            var rim = at(place, axes, 4);
            drawing.line(CENTRE_X, CENTRE_Y, rim.x(), rim.y(), Stroke.GRID);
        }
        for (var score = 1; score <= 4; score++) {
            var ring = at(0, axes, score);
            drawing.box(ring.x() + 2, ring.y() - 6, 9, 11, Fill.of(Ink.WHITE), null);
            drawing.text(ring.x() + 4, ring.y() + 3, String.valueOf(score), Words.of(9));
        }
    }

    /** The second-best band begins at the dashed ring: unsur inside it are to be mended. */
    private static void limit(Drawing drawing, Caption caption, List<Band> bands, int axes) {
        var good = bands.get(Math.min(1, bands.size() - 1));
        drawing.area(ring(axes, good.lowest().doubleValue() / 25), Fill.NONE, Stroke.THIN.dashed(Dash.DASHED));
        drawing.line(LIST_X, HEIGHT - 42, LIST_X + 26, HEIGHT - 42, Stroke.THIN.dashed(Dash.DASHED));
        drawing.text(
                LIST_X + 34,
                HEIGHT - 38,
                caption.words("batas bawah mutu ", "lower limit of mutu ") + good.mutu() + " ("
                        + caption.words(good.kinerja(), good.kinerjaEn()) + ")",
                Words.of(10));
    }

    private static List<Point> ring(int axes, double score) {
        return IntStream.range(0, axes)
                .mapToObj(place -> at(place, axes, score))
                .toList();
    }

    private static void names(Drawing drawing, List<SurveySummary.UnsurFigure> unsur) {
        for (var place = 0; place < unsur.size(); place++) {
            var angle = angle(place, unsur.size());
            var x = CENTRE_X + Math.sin(angle) * (RADIUS + 14);
            var y = CENTRE_Y - Math.cos(angle) * (RADIUS + 14) + 4;
            var words = Words.of(11).asBold();
            var sine = Math.sin(angle);
            drawing.text(
                    x,
                    y,
                    unsur.get(place).display(),
                    Math.abs(sine) < 0.2 ? words.middle() : sine < 0 ? words.end() : words);
        }
    }

    private static void list(Drawing drawing, Caption caption, SurveySummary summary) {
        var y = 110.0;
        drawing.text(LIST_X, y, UnsurBars.ikm(caption, summary), Words.of(12).asBold());
        for (var unsur : summary.unsur()) {
            y += 24;
            drawing.text(LIST_X, y, unsur.display(), Words.of(10.5).asBold());
            drawing.text(LIST_X + 30, y, Drawing.fitted(caption.in(unsur.label()), 10.5, 172), Words.of(10.5));
            var value = unsur.nrr() == null ? "\u2013" : caption.number(unsur.nrr()) + "  " + unsur.mutu();
            drawing.text(WIDTH - 20, y, value, Words.of(10.5).asBold().end());
        }
    }

    private static Point at(int place, int axes, double score) {
        var distance = (score - 1) / 3 * RADIUS;
        var angle = angle(place, axes);
        return new Point(CENTRE_X + Math.sin(angle) * distance, CENTRE_Y - Math.cos(angle) * distance);
    }

    private static double angle(int place, int axes) {
        return 2 * Math.PI * place / axes;
    }
}
