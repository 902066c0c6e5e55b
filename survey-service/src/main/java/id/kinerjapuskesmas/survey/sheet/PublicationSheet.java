package id.kinerjapuskesmas.survey.sheet;

import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.picture.Fill;
import id.kinerjapuskesmas.rest.picture.Ink;
import id.kinerjapuskesmas.rest.picture.Stroke;
import id.kinerjapuskesmas.rest.picture.Words;
import id.kinerjapuskesmas.survey.chart.Caption;
import id.kinerjapuskesmas.survey.ikm.SurveySummary;
import id.kinerjapuskesmas.survey.questionnaire.CodeList;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The sheet a facility hangs up beside its counter: IKM, mutu, who answered and when (annex of Permenpan-RB 14/2017), on
 * A4.
 */
final class PublicationSheet {

    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private static final double MARGIN = 48;
    private static final double MIDDLE = WIDTH / 2;
    private static final double BOX_TOP = 176;
    private static final double BOX_BOTTOM = 596;
    private static final double DIVIDER = 272;
    /** Where none of the named fonts is at hand, the one that stands in runs wider. */
    private static final double WIDER_FONTS = 1.18;

    private PublicationSheet() {}

    static Drawing draw(
            Caption caption,
            SurveySummary summary,
            List<String> units,
            Map<CodeList.CodeValue, Long> sexes,
            Map<CodeList.CodeValue, Long> educations,
            String regulation) {
        var title = caption.words("Indeks Kepuasan Masyarakat (IKM)", "Community Satisfaction Index (IKM)");
        var ikm = caption.number(summary.ikm());
        var band = summary.band();
        var kinerja = caption.words(band.kinerja(), band.kinerjaEn());
        var drawing = new Drawing(
                "lembar-publikasi",
                WIDTH,
                HEIGHT,
                caption.language(),
                title + " \u2013 " + caption.facility(),
                "IKM " + ikm + ", mutu " + band.mutu() + " (" + kinerja + "), "
                        + caption.words("responden ", "respondents ") + summary.n() + ", " + caption.period() + ".");
        drawing.box(24, 24, WIDTH - 48, HEIGHT - 48, Fill.NONE, Stroke.BOLD);
        drawing.text(
                MIDDLE,
                78,
                title.toUpperCase(Locale.ROOT),
                Words.of(19).asBold().middle());
        drawing.text(
                MIDDLE,
                108,
                Drawing.fitted(caption.facility().toUpperCase(Locale.ROOT), 15, WIDTH - 2 * MARGIN - 20),
                Words.of(15).asBold().middle());
        drawing.text(MIDDLE, 134, caption.survey(), Words.of(11).middle());
        drawing.text(MIDDLE, 152, caption.period(), Words.of(11).middle());
        drawing.box(MARGIN, BOX_TOP, WIDTH - 2 * MARGIN, BOX_BOTTOM - BOX_TOP, Fill.NONE, Stroke.THIN);
        drawing.line(DIVIDER, BOX_TOP, DIVIDER, BOX_BOTTOM, Stroke.THIN);
        value(drawing, caption, summary, ikm, kinerja);
        respondents(drawing, caption, summary, units, sexes, educations);
        thanks(drawing, caption, regulation);
        return drawing;
    }

    private static void value(Drawing drawing, Caption caption, SurveySummary summary, String ikm, String kinerja) {
        var x = (MARGIN + DIVIDER) / 2;
        drawing.text(
                x,
                BOX_TOP + 34,
                caption.words("NILAI IKM", "IKM"),
                Words.of(14).asBold().middle());
        drawing.text(x, BOX_TOP + 130, ikm, Words.of(54).asBold().middle().in(Ink.NAVY));
        drawing.line(MARGIN + 24, BOX_TOP + 168, DIVIDER - 24, BOX_TOP + 168, Stroke.GRID);
        drawing.text(
                x,
                BOX_TOP + 202,
                caption.words("MUTU PELAYANAN", "QUALITY OF SERVICE"),
                Words.of(12).asBold().middle());
        drawing.box(x - 36, BOX_TOP + 222, 72, 72, Fill.of(Ink.NAVY), null);
        drawing.text(
                x,
                BOX_TOP + 274,
                summary.band().mutu(),
                Words.of(46).asBold().middle().in(Ink.WHITE));
        drawing.text(x, BOX_TOP + 330, kinerja, Words.of(16).asBold().middle());
    }

    private static void respondents(
            Drawing drawing,
            Caption caption,
            SurveySummary summary,
            List<String> units,
            Map<CodeList.CodeValue, Long> sexes,
            Map<CodeList.CodeValue, Long> educations) {
        var x = DIVIDER + 20;
        var y = BOX_TOP + 34;
        drawing.text(
                x,
                y,
                caption.words("UNIT LAYANAN", "SERVICE UNITS"),
                Words.of(12).asBold());
        for (var line : wrapped(String.join(", ", units), 10.5, WIDTH - MARGIN - 16 - x, 4)) {
            y += 16;
            drawing.text(x, y, line, Words.of(10.5));
        }
        y += 32;
        drawing.text(
                x, y, caption.words("RESPONDEN", "RESPONDENTS"), Words.of(12).asBold());
        y += 20;
        row(drawing, x, y, caption.words("Jumlah", "Total"), String.valueOf(summary.n()));
        y = counts(drawing, caption, x, y + 30, caption.words("Jenis kelamin", "Sex"), sexes);
        y = counts(drawing, caption, x, y + 14, caption.words("Pendidikan", "Education"), educations);
        if (ShownCounts.hidesAny(sexes.values()) || ShownCounts.hidesAny(educations.values())) {
            drawing.text(
                    x,
                    y + 8,
                    caption.words(
                            "<5, *: tidak ditampilkan, terlalu sedikit orang", "<5, *: not shown, too few people"),
                    Words.of(8));
        }
    }

    private static double counts(
            Drawing drawing,
            Caption caption,
            double x,
            double from,
            String name,
            Map<CodeList.CodeValue, Long> counts) {
        var y = from;
        drawing.text(x, y, name, Words.of(10.5).asBold());
        var shown = ShownCounts.of(new ArrayList<>(counts.values()));
        var place = 0;
        for (var value : counts.keySet()) {
            y += 17;
            row(drawing, x + 10, y, label(caption, value.label()), shown.get(place++));
        }
        return y + 12;
    }

    private static String label(Caption caption, Label label) {
        return caption.words(label.id(), label.en());
    }

    private static void row(Drawing drawing, double x, double y, String name, String count) {
        drawing.text(x, y, Drawing.fitted(name, 10.5, 180), Words.of(10.5));
        drawing.text(WIDTH - MARGIN - 20, y, count, Words.of(10.5).asBold().end());
    }

    private static void thanks(Drawing drawing, Caption caption, String regulation) {
        var thanks = caption.words(
                "Terima kasih atas penilaian yang telah Anda berikan. Masukan Anda sangat bermanfaat untuk kemajuan"
                        + " unit kami agar terus memperbaiki dan meningkatkan kualitas pelayanan bagi masyarakat.",
                "Thank you for your assessment. What you told us helps our unit to go on mending and raising the"
                        + " quality of its service to the public.");
        var y = BOX_BOTTOM + 52;
        for (var line : wrapped(thanks, 13, WIDTH - 2 * MARGIN - 20, 6)) {
            drawing.text(MIDDLE, y, line, Words.of(13).asBold().middle());
            y += 20;
        }
        drawing.text(
                MIDDLE,
                HEIGHT - 44,
                caption.words("Dihitung menurut ", "Computed by ") + regulation,
                Words.of(9).middle());
    }

    private static List<String> wrapped(String text, double size, double wide, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Drawing.width(longer, size, true) * WIDER_FONTS > wide) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines.size() <= most ? lines : List.copyOf(lines.subList(0, most));
    }
}
