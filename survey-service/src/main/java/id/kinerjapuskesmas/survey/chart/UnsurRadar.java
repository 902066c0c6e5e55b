package id.kinerjapuskesmas.survey.chart;

import id.kinerjapuskesmas.rest.picture.Dash;
import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.picture.Fill;
import id.kinerjapuskesmas.rest.picture.Ink;
import id.kinerjapuskesmas.rest.picture.Point;
import id.kinerjapuskesmas.rest.picture.Radar;
import id.kinerjapuskesmas.rest.picture.Stroke;
import id.kinerjapuskesmas.rest.picture.Words;
import id.kinerjapuskesmas.survey.ikm.SurveySummary;
import id.kinerjapuskesmas.survey.questionnaire.Band;
import java.util.ArrayList;
import java.util.List;

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
        var radar = new Radar(CENTRE_X, CENTRE_Y, RADIUS, unsur.size());
        rings(drawing, radar);
        limit(drawing, caption, bands, radar);
        var points = new ArrayList<Point>();
        for (var place = 0; place < unsur.size(); place++) {
            var nrr = unsur.get(place).nrr();
            if (nrr != null) {
                points.add(radar.at(place, share(nrr.doubleValue())));
            }
        }
        if (points.size() > 2) {
            drawing.area(points, Fill.NONE, Stroke.BOLD.in(Ink.NAVY));
        }
        points.forEach(point -> drawing.circle(point.x(), point.y(), 3.5, Fill.of(Ink.NAVY), null));
        for (var place = 0; place < unsur.size(); place++) {
            radar.name(drawing, place, unsur.get(place).display(), Words.of(11).asBold());
        }
        list(drawing, caption, summary);
        return drawing;
    }

    private static void rings(Drawing drawing, Radar radar) {
        radar.web(drawing, share(2), share(3), share(4));
        for (var score = 1; score <= 4; score++) {
            radar.mark(drawing, share(score), String.valueOf(score));
        }
    }

    /** The second-best band begins at the dashed ring: unsur inside it are to be mended. */
    private static void limit(Drawing drawing, Caption caption, List<Band> bands, Radar radar) {
        var good = bands.get(Math.min(1, bands.size() - 1));
        drawing.area(radar.ring(share(good.lowest().doubleValue() / 25)), Fill.NONE, Stroke.THIN.dashed(Dash.DASHED));
        drawing.line(LIST_X, HEIGHT - 42, LIST_X + 26, HEIGHT - 42, Stroke.THIN.dashed(Dash.DASHED));
        drawing.text(
                LIST_X + 34,
                HEIGHT - 38,
                caption.words("batas bawah mutu ", "lower limit of mutu ") + good.mutu() + " ("
                        + caption.words(good.kinerja(), good.kinerjaEn()) + ")",
                Words.of(10));
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

    private static double share(double score) {
        return (score - 1) / 3;
    }
}
