package id.kinerjapuskesmas.rest.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import id.kinerjapuskesmas.rest.problem.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class DrawingTest {

    private static Drawing drawing() {
        var drawing = new Drawing("ikm", 300, 120, Language.ID, "IKM <Ciamis> & sekitarnya", "Nilai 86,60, mutu B.");
        var place = 10;
        for (var hatch : Fill.Hatch.values()) {
            drawing.box(place, 40, 40, 60, Fill.of(Ink.SKY).hatched(hatch), Stroke.THIN);
            place += 50;
        }
        return drawing.line(0, 30, 300, 30, Stroke.BOLD.dashed(Dash.DASH_DOT))
                .circle(280, 70, 8, Fill.of(Ink.NAVY), null)
                .text(10, 20, "Persyaratan \u0007\u2013 baik", Words.of(11).asBold())
                .text(290, 110, "86,60", Words.of(9).end().turned(90));
    }

    private static Document parsed(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    @Test
    void saysInWordsWhatItShows() throws Exception {
        var svg = parsed(drawing().svg()).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("lang")).isEqualTo("id");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 300 120");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("title desc");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("IKM <Ciamis> & sekitarnya");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("mutu B");
    }

    @Test
    void keepsWordsAsWords() throws Exception {
        var texts = parsed(drawing().svg()).getElementsByTagName("text");
        assertThat(texts.getLength()).isEqualTo(2);
        assertThat(texts.item(0).getTextContent()).isEqualTo("Persyaratan  \u2013 baik");
    }

    @Test
    void hatchesAreasSoThatTheyDifferWithoutColour() throws Exception {
        assertThat(parsed(drawing().svg()).getElementsByTagName("pattern").getLength())
                .isEqualTo(Fill.Hatch.values().length - 1);
    }

    @Test
    void drawsTheSameAsPdf() throws IOException {
        var pdf = drawing().pdf();
        if (System.getProperty("pictures") != null) {
            Files.write(Path.of(System.getProperty("pictures"), "drawing.pdf"), pdf);
            Files.write(
                    Path.of(System.getProperty("pictures"), "drawing.svg"),
                    drawing().svg());
        }
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        var reader = new PdfReader(pdf);
        assertThat(reader.getNumberOfPages()).isEqualTo(1);
        assertThat(reader.getInfo()).containsEntry("Title", "IKM <Ciamis> & sekitarnya");
        assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                .contains("Persyaratan")
                .contains("86,60");
    }

    @Test
    void cutsATextThatDoesNotFit() {
        var text = "Penanganan pengaduan, saran dan masukan";
        assertThat(Drawing.fitted(text, 10, 500)).isEqualTo(text);
        var cut = Drawing.fitted(text, 10, 100);
        assertThat(cut).endsWith("\u2026").startsWith("Penanganan");
        assertThat(Drawing.width(cut, 10, false)).isLessThanOrEqualTo(100);
    }
}
