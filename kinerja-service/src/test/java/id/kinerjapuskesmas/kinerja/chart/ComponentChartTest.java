package id.kinerjapuskesmas.kinerja.chart;

import static id.kinerjapuskesmas.kinerja.District.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.kinerja.District;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComponentChartTest {

    private final String id = UUID.randomUUID().toString();
    private District district;
    private String facility;

    @BeforeEach
    void rankOne() {
        district = District.with(1);
        facility = district.facilities.get(0);
        district.verified(facility, 80);
        district.rank(id).statusCode(201);
    }

    private String chart(String component) {
        return "/v1/rankings/" + id + "/entries/" + facility + "/charts/" + component;
    }

    @Test
    void laysTheProgrammesOutAsAWeb() {
        // programme VIII, inpatient care, does not concern a Puskesmas without beds: eight axes of 45 degrees
        as(district.puskesmas(facility))
                .get(chart("PELAYANAN"))
                .then()
                .statusCode(200)
                .body("shape", is("RADAR"))
                .body("top", is(100))
                .body("first", is(91))
                .body("second", is(80))
                .body("axes", hasSize(9))
                .body("axes[0].angleDegrees", is(0.0f))
                .body("axes[2].code", is("III"))
                .body("axes[2].value", is(80.0f))
                .body("axes[2].share", is(0.8f))
                .body("axes[2].angleDegrees", is(90.0f))
                .body("axes[2].x", is(0.8f))
                .body("axes[2].y", is(0.0f))
                .body("axes[7].state", is("NOT_APPLICABLE"))
                .body("axes[7].x", nullValue());
    }

    @Test
    void drawsBarsBelowThreeAxes() {
        as(district.dinkes())
                .get(chart("MANAJEMEN"))
                .then()
                .statusCode(200)
                .body("shape", is("BARS"))
                .body("top", is(10))
                .body("first", is(8.5f))
                .body("axes.share", contains(1.0f, 1.0f))
                .body("axes[0].angleDegrees", nullValue());
        as(district.dinkes())
                .get(chart("MUTU"))
                .then()
                .body("value", nullValue())
                .body("shape", is("BARS"));
    }

    @Test
    void saysInWordsWhatThePictureShows() {
        var svg = picture("PELAYANAN", "en");
        assertThat(svg)
                .contains("<title id=\"title\">Radar: ")
                .contains("lang=\"en\"")
                .contains("stroke-dasharray")
                .contains(": 80.00");
        assertThat(picture("PELAYANAN", "id")).contains("Jaring laba-laba: ").contains(": 80,00");
        assertThat(picture("MANAJEMEN", "id")).contains("Diagram batang: ").contains("10,00");
        assertThat(picture("MUTU", "id")).contains("tidak dinilai");
        var pdf = as(district.dinkes())
                .get(chart("PELAYANAN") + "/picture?format=pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");
    }

    private String picture(String component, String language) {
        return as(district.dinkes())
                .accept("image/svg+xml")
                .header("Accept-Language", language)
                .get(chart(component) + "/picture")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void showsNobodyElses() {
        var foreign = District.with(1);
        as(foreign.dinkes()).get(chart("PELAYANAN")).then().statusCode(404);
        as(foreign.puskesmas(foreign.facilities.get(0)))
                .get(chart("PELAYANAN") + "/picture")
                .then()
                .statusCode(404);
        as(district.dinkes()).get(chart("LAIN")).then().statusCode(400);
    }
}
