package id.kinerjapuskesmas.survey.chart;

import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.picture.Fill;
import id.kinerjapuskesmas.rest.picture.Ink;
import id.kinerjapuskesmas.rest.picture.Stroke;
import id.kinerjapuskesmas.rest.picture.Words;
import id.kinerjapuskesmas.survey.questionnaire.Band;
import java.util.List;

/** One fill a mutu, told apart by brightness and by hatch, best darkest. */
final class MutuFills {

    private static final List<Fill> BEST_FIRST = List.of(
            Fill.of(Ink.NAVY),
            Fill.of(Ink.SKY).hatched(Fill.Hatch.RISING),
            Fill.of(Ink.CREAM).hatched(Fill.Hatch.DOTS),
            Fill.of(Ink.WHITE).hatched(Fill.Hatch.CROSSED));

    private MutuFills() {}

    static Fill of(String mutu, List<Band> bands) {
        for (var place = 0; place < bands.size(); place++) {
            if (bands.get(place).mutu().equals(mutu)) {
                return BEST_FIRST.get(Math.min(place, BEST_FIRST.size() - 1));
            }
        }
        return Fill.of(Ink.WHITE);
    }

    /** The key of the fills in one line. */
    static void key(Drawing drawing, Caption caption, List<Band> bands, double x, double y) {
        var at = x;
        for (var band : bands) {
            drawing.box(at, y - 10, 18, 12, of(band.mutu(), bands), Stroke.THIN);
            var text = band.mutu() + " " + caption.words(band.kinerja(), band.kinerjaEn());
            drawing.text(at + 24, y, text, Words.of(10));
            at += 24 + Drawing.width(text, 10, false) + 22;
        }
    }
}
