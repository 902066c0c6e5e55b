package id.kinerjapuskesmas.ward.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The pictures stay in target/diagrams to be looked at. */
@QuarkusTest
class DiagramTest {

    private static final String REGION = "33.29";

    private String facility;

    @BeforeEach
    void reportAYear() {
        facility = Given.facility(REGION);
        Given.ward(Tokens.dinkes(REGION), facility, "RANAP");
        var patientDays = new int[] {240, 200, 180, 233, 150, 95, 0, 60, 260, 290, 310, 40};
        var discharges = new int[] {55, 60, 50, 61, 48, 30, 0, 4, 52, 70, 66, 2};
        for (var month = 1; month <= 12; month++) {
            totals("RANAP", "2025-%02d".formatted(month), patientDays[month - 1], discharges[month - 1], 10);
        }
    }

    private void totals(String ward, String month, int patientDays, int discharges, int beds) {
        Given.as(Tokens.dinkes(REGION))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "patientDays",
                        patientDays,
                        "discharges",
                        discharges,
                        "lengthOfStayDays",
                        discharges * 3,
                        "deathsUnder48h",
                        0,
                        "deaths48hPlus",
                        0,
                        "beds",
                        beds))
                .put("/v1/facilities/%s/wards/%s/monthly-totals/III/%s".formatted(facility, ward, month))
                .then()
                .statusCode(201);
    }

    private String picture(String name, String language, String query) throws IOException {
        var svg = given().auth()
                .oauth2(Tokens.dinkes(REGION))
                .header("Accept-Language", language)
                .get("/v1/facilities/" + facility + "/barber-johnson?format=svg&" + query)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .extract()
                .asString();
        var folder = Files.createDirectories(Path.of("target", "diagrams"));
        Files.writeString(folder.resolve(name + ".svg"), svg);
        return svg;
    }

    private static Document parsed(String svg) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void drawsTheMonthsOfAYearWithThoseBeyondTheWindowAtItsEdge() throws Exception {
        var document = parsed(picture("months", "id", "period=2025&by=MONTH"));
        // of twelve months July has no point; August with TOI 62.5 and December with 135 lie beyond 20 days, November
        // with more patients than beds below 0
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("id");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .startsWith("Grafik Barber-Johnson, 2025");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains(
                        "2025-07: tanpa pasien keluar",
                        "8 2025-08: TOI 62,50",
                        "11 2025-11: TOI -0,15",
                        "di luar bidang gambar");
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(8);
    }

    @Test
    void drawsAMonthAndAQuarterInEnglish() throws Exception {
        var month = parsed(picture("month", "en", "period=2025-04&by=WARD"));
        assertThat(month.getElementsByTagName("desc").item(0).getTextContent())
                .contains("1 RANAP: TOI 1.10   LOS 3.82   BOR 77.7 %");
        var quarter = picture("quarter", "en", "period=2025-Q1");
        assertThat(quarter).contains("BTO 30 = 7.40 in this period", "2025-01-01 to 2025-03-31 (90 days)");
    }

    @Test
    void printsTheSameDrawingAsPdf() {
        var pdf = Given.as(Tokens.dinkes(REGION))
                .get("/v1/facilities/" + facility + "/barber-johnson?format=pdf&period=2025&by=MONTH")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void escapesTheNamesItWrites() throws Exception {
        Given.as(Tokens.dinkes(REGION))
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Puskesmas <script>\"A & B\"", "region", REGION, "zone", "Asia/Jakarta"))
                .put("/v1/facilities/" + facility)
                .then()
                .statusCode(200);
        var svg = picture("escaped", "id", "period=2025");
        assertThat(svg).doesNotContain("<script>");
        assertThat(parsed(svg).getElementsByTagName("title").item(0).getTextContent())
                .endsWith("Puskesmas <script>\"A & B\"");
    }
}
