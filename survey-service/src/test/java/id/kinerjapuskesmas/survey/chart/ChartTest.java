package id.kinerjapuskesmas.survey.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.survey.ikm.SurveySummary;
import id.kinerjapuskesmas.survey.ikm.TrendSummary;
import id.kinerjapuskesmas.survey.questionnaire.Band;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class ChartTest {

    private static final List<Band> BANDS = List.of(
            new Band("A", "Sangat baik", "Very good", new BigDecimal("88.31")),
            new Band("B", "Baik", "Good", new BigDecimal("76.61")),
            new Band("C", "Kurang baik", "Poor", new BigDecimal("65.00")),
            new Band("D", "Tidak baik", "Bad", new BigDecimal("25.00")));

    /** The NRR of Sekadau 2019, with one unsur that nobody answered and one at either end of the scale. */
    private static SurveySummary summary() {
        var names = List.of(
                "Persyaratan",
                "Sistem, mekanisme, dan prosedur",
                "Waktu penyelesaian",
                "Biaya/tarif",
                "Produk spesifikasi jenis pelayanan",
                "Kompetensi pelaksana",
                "Perilaku pelaksana",
                "Penanganan pengaduan, saran, dan masukan yang disampaikan",
                "Sarana dan prasarana");
        var nrr = List.of("2.816", "2.837", "3.061", "4.000", "3.245", "3.327", "1.000", "", "3.245");
        var mutu = List.of("C", "C", "C", "A", "B", "B", "D", "", "B");
        var unsur = new ArrayList<SurveySummary.UnsurFigure>();
        for (var place = 0; place < 9; place++) {
            var answered = !nrr.get(place).isEmpty();
            unsur.add(new SurveySummary.UnsurFigure(
                    "X" + place,
                    "U" + (place + 1),
                    new Label(names.get(place), "English " + (place + 1)),
                    answered ? new BigDecimal(nrr.get(place)) : null,
                    answered ? new BigDecimal(nrr.get(place)).multiply(BigDecimal.valueOf(25)) : null,
                    answered ? mutu.get(place) : null));
        }
        return new SurveySummary(new BigDecimal("78.74"), null, BANDS.get(1), 49, unsur, List.of("UMUM"));
    }

    private static Caption caption(Language language) {
        return new Caption(
                language,
                "UPTD Puskesmas Ciamis",
                "SKM semester II 2025",
                LocalDate.parse("2025-07-01"),
                LocalDate.parse("2025-12-31"));
    }

    private static Element parsed(Drawing drawing) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(drawing.svg()))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(Element svg) {
        var texts = new ArrayList<String>();
        var nodes = svg.getElementsByTagName("text");
        for (var index = 0; index < nodes.getLength(); index++) {
            texts.add(nodes.item(index).getTextContent());
        }
        return texts;
    }

    private static void keep(String name, Drawing drawing) {
        if (System.getProperty("pictures") != null) {
            try {
                Files.write(Path.of(System.getProperty("pictures"), name + ".svg"), drawing.svg());
                Files.write(Path.of(System.getProperty("pictures"), name + ".pdf"), drawing.pdf());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsABarAsLongAsItsNrr(Language language) {
        var drawing = UnsurBars.draw(caption(language), summary(), BANDS);
        keep("bars-" + language.tag(), drawing);
        var svg = parsed(drawing);
        var texts = texts(svg);
        assertThat(texts).contains(language == Language.EN ? "3.061  C" : "3,061  C");
        assertThat(texts).contains(language == Language.EN ? "no answers yet" : "belum ada jawaban");
        assertThat(texts).contains(language == Language.EN ? "2.60" : "2,60");
        assertThat(bars(svg)).containsExactly(1.816, 1.837, 2.061, 3.0, 2.245, 2.327, 0.0, 2.245);
    }

    /** The lengths of the bars as scores above 1: every outlined area that begins at the axis. */
    private static List<Double> bars(Element svg) {
        var lengths = new ArrayList<Double>();
        var areas = svg.getElementsByTagName("polygon");
        for (var index = 0; index < areas.getLength(); index++) {
            var area = (Element) areas.item(index);
            var corners = area.getAttribute("points").split(" ");
            var left = Double.parseDouble(corners[0].split(",")[0]);
            var right = Double.parseDouble(corners[1].split(",")[0]);
            var top = Double.parseDouble(corners[0].split(",")[1]);
            if (left == 258 && top < 370 && area.hasAttribute("stroke")) {
                lengths.add(Math.round((right - left) / (680 - 258) * 3 * 1000) / 1000.0);
            }
        }
        return lengths;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsTheRadarWithoutTheUnsurNobodyAnswered(Language language) {
        var drawing = UnsurRadar.draw(caption(language), summary(), BANDS);
        keep("radar-" + language.tag(), drawing);
        var svg = parsed(drawing);
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(8);
        assertThat(texts(svg)).contains("U8", "\u2013");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("UPTD Puskesmas Ciamis")
                .contains("U9");
    }

    @Test
    void writesPeriodsAndNumbersInTheReadersLanguage() {
        assertThat(caption(Language.ID).period()).isEqualTo("1 Juli 2025 s.d. 31 Desember 2025");
        assertThat(caption(Language.EN).period()).isEqualTo("1 July 2025 to 31 December 2025");
        assertThat(caption(Language.ID).number(new BigDecimal("78.74"))).isEqualTo("78,74");
    }

    @Test
    void drawsASurveyWithoutAnswers() {
        var none = new SurveySummary(null, "NO_RESPONSES", null, 0, List.of(), List.of());
        assertThat(texts(parsed(UnsurBars.draw(caption(Language.ID), none, BANDS))))
                .contains("IKM: belum ada");
        assertThat(texts(parsed(UnsurRadar.draw(caption(Language.ID), none, BANDS))))
                .contains("IKM: belum ada");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void breaksTheLineOfATrendWhereAStepHasNoFigure(Language language) {
        var trend = new TrendSummary(
                List.of(
                        step("2019", "72.10", "69.80", "74.40", "C"),
                        step("2020", "78.74", "76.20", "81.28", "B"),
                        new TrendSummary.Step("2021", null, null, null, null, 0),
                        step("2022", "81.30", null, null, "B"),
                        step("2023", "84.05", "82.90", "85.20", "B"),
                        step("2024", "89.96", "88.10", "91.82", "A")),
                BANDS);
        var drawing = TrendLines.draw(caption(language), trend);
        keep("trend-" + language.tag(), drawing);
        var svg = parsed(drawing);
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(5);
        var lines = svg.getElementsByTagName("polyline");
        var joined = new ArrayList<Integer>();
        for (var index = 0; index < lines.getLength(); index++) {
            var line = (Element) lines.item(index);
            if (line.getAttribute("stroke").equals("#1f4e79")) {
                joined.add(line.getAttribute("points").split(" ").length);
            }
        }
        assertThat(joined).containsExactly(2, 3);
        assertThat(texts(svg)).contains(language == Language.EN ? "78.74 B" : "78,74 B", "n=49");
    }

    private static TrendSummary.Step step(String period, String ikm, String lower, String upper, String mutu) {
        return new TrendSummary.Step(
                period,
                new BigDecimal(ikm),
                lower == null ? null : new BigDecimal(lower),
                upper == null ? null : new BigDecimal(upper),
                mutu,
                49);
    }
}
