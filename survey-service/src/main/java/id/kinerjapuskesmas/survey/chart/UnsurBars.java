package id.kinerjapuskesmas.survey.chart;

import id.kinerjapuskesmas.rest.picture.Dash;
import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.picture.Fill;
import id.kinerjapuskesmas.rest.picture.Ink;
import id.kinerjapuskesmas.rest.picture.Stroke;
import id.kinerjapuskesmas.rest.picture.Words;
import id.kinerjapuskesmas.survey.ikm.SurveySummary;
import id.kinerjapuskesmas.survey.questionnaire.Band;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** The NRR of every unsur as bars from 1 to 4, with the limits of the bands. */
final class UnsurBars {

    private static final double WIDTH = 760;
    private static final double LEFT = 258;
    private static final double RIGHT = 680;
    private static final double TOP = 104;
    private static final double ROW = 30;
    private static final double BAR = 18;
    private static final BigDecimal POINTS = BigDecimal.valueOf(25);

    private UnsurBars() {}

    static Drawing draw(Caption caption, SurveySummary summary, List<Band> bands) {
        var rows = summary.unsur().size();
        var bottom = TOP + rows * ROW;
        var title = caption.words("Nilai rata-rata (NRR) per unsur", "Mean score (NRR) of each unsur");
        var drawing =
                new Drawing("nrr-unsur", WIDTH, bottom + 74, caption.language(), title, described(caption, summary));
        caption.write(drawing, 20, WIDTH - 40, title, summary.n());
        scale(drawing, caption, bands, bottom);
        for (var row = 0; row < rows; row++) {
            bar(drawing, caption, summary.unsur().get(row), bands, TOP + row * ROW);
        }
        drawing.line(LEFT, TOP, LEFT, bottom, Stroke.BOLD);
        MutuFills.key(drawing, caption, bands, LEFT, bottom + 54);
        drawing.text(20, bottom + 54, ikm(caption, summary), Words.of(11).asBold());
        return drawing;
    }

    private static void scale(Drawing drawing, Caption caption, List<Band> bands, double bottom) {
        for (var score = 1; score <= 4; score++) {
            drawing.line(x(score), TOP, x(score), bottom + 4, Stroke.GRID);
            drawing.text(
                    x(score),
                    bottom + 18,
                    score + caption.words(",00", ".00"),
                    Words.of(10).middle());
        }
        var upper = 4.0;
        for (var band : bands) {
            var lower = Math.max(1, band.lowest().doubleValue() / 25);
            drawing.text(
                    (x(lower) + x(upper)) / 2,
                    TOP - 8,
                    band.mutu(),
                    Words.of(10).asBold().middle());
            if (lower > 1) {
                drawing.line(x(lower), TOP - 18, x(lower), bottom, Stroke.THIN.dashed(Dash.DASHED));
                var limit = band.lowest().divide(POINTS, 2, RoundingMode.HALF_UP);
                drawing.text(
                        x(lower),
                        bottom + 31,
                        caption.number(limit),
                        Words.of(9).middle());
            }
            upper = lower;
        }
    }

    private static void bar(
            Drawing drawing, Caption caption, SurveySummary.UnsurFigure unsur, List<Band> bands, double top) {
        var middle = top + ROW / 2 + 4;
        var name = unsur.display() + "  " + caption.in(unsur.label());
        drawing.text(
                LEFT - 10,
                middle,
                Drawing.fitted(name, 10.5, LEFT - 48),
                Words.of(10.5).end());
        if (unsur.nrr() == null) {
            drawing.text(LEFT + 8, middle, caption.words("belum ada jawaban", "no answers yet"), Words.of(10));
            return;
        }
        var end = x(unsur.nrr().doubleValue());
        drawing.box(LEFT, top + (ROW - BAR) / 2, end - LEFT, BAR, MutuFills.of(unsur.mutu(), bands), Stroke.THIN);
        var value = caption.number(unsur.nrr()) + "  " + unsur.mutu();
        var wide = Drawing.width(value, 10.5, true);
        // on a ground of its own, so that the lines behind do not cross the figure
        drawing.box(end + 3, top + (ROW - BAR) / 2 + 1, wide + 6, BAR - 2, Fill.of(Ink.WHITE), null);
        drawing.text(end + 6, middle, value, Words.of(10.5).asBold());
    }

    private static double x(double score) {
        return LEFT + (score - 1) / 3 * (RIGHT - LEFT);
    }

    static String ikm(Caption caption, SurveySummary summary) {
        return summary.ikm() == null
                ? caption.words("IKM: belum ada", "IKM: none yet")
                : "IKM " + caption.number(summary.ikm()) + "  ("
                        + summary.band().mutu() + ")";
    }

    static String described(Caption caption, SurveySummary summary) {
        var unsur = summary.unsur().stream()
                .map(one -> one.display() + " " + caption.in(one.label()) + ": "
                        + (one.nrr() == null
                                ? caption.words("belum ada jawaban", "no answers yet")
                                : caption.number(one.nrr()) + " " + one.mutu()))
                .collect(Collectors.joining("; "));
        return caption.facility() + ", " + caption.period() + ". " + ikm(caption, summary) + ". " + unsur + ".";
    }
}
