package id.kinerjapuskesmas.ward.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeriesTest {

    /** A region of its own, so that sums are those of this test. */
    private static final String REGION = "33.28";

    private String facility;

    @BeforeEach
    void reportTwoMonthsOfTwoWards() {
        facility = Given.facility(REGION);
        for (var ward : new String[] {"ANAK", "RANAP"}) {
            Given.ward(Tokens.dinkes(REGION), facility, ward);
        }
        totals("RANAP", "III", "2025-01", 155, 50, 10);
        totals("RANAP", "III", "2025-02", 84, 28, 10);
        totals("ANAK", "II", "2025-01", 31, 31, 5);
        totals("ANAK", "II", "2025-02", 0, 0, 5);
    }

    private void totals(String ward, String bedClass, String month, int patientDays, int discharges, int beds) {
        Given.as(Tokens.dinkes(REGION))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "patientDays",
                        patientDays,
                        "discharges",
                        discharges,
                        "lengthOfStayDays",
                        discharges,
                        "deathsUnder48h",
                        0,
                        "deaths48hPlus",
                        0,
                        "beds",
                        beds))
                .put("/v1/facilities/%s/wards/%s/monthly-totals/%s/%s".formatted(facility, ward, bedClass, month))
                .then()
                .statusCode(201);
    }

    private ValidatableResponse read(String path) {
        return Given.as(Tokens.dinkes(REGION))
                .get("/v1/facilities/" + facility + path)
                .then()
                .statusCode(200);
    }

    @Test
    void sumsEveryUnitAnewAndNeverAveragesShorterOnes() {
        read("/indicators/series?from=2025-01-01&to=2025-02-28&by=MONTH")
                .body("items.period", contains("2025-01", "2025-02"))
                .body("items.collect { it.indicators[0].numerator }", contains(186, 84))
                .body("items.collect { it.indicators[0].denominator }", contains(465, 420))
                .body("items.collect { it.indicators[0].value }", contains(40.0f, 20.0f))
                .body("items.collect { it.los.value }", contains(2.3f, 3.0f));
        // 270 / 885; the mean of 40 and 20 would be 30
        read("/indicators/series?from=2025-01-01&to=2025-02-28&by=QUARTER")
                .body("items", hasSize(1))
                .body("items[0].period", equalTo("2025-01-01/2025-02-28"))
                .body("items[0].indicators[0].value", equalTo(30.51f));
    }

    @Test
    void labelsCalendarUnitsAndLeavesThoseWithoutCensusUndefined() {
        read("/indicators/series?period=2025&by=QUARTER")
                .body("items.period", contains("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"))
                .body("items.collect { it.indicators[0].value }", everyItem(nullValue()))
                .body("items.collect { it.indicators[0].reason }", everyItem(equalTo("INCOMPLETE_CENSUS")));
        read("/wards/RANAP/indicators/series?period=2025&by=SEMESTER")
                .body("scope", equalTo("WARD"))
                .body("items.period", contains("2025-S1", "2025-S2"));
        read("/indicators/series?from=2024-01-01&to=2025-12-31&by=YEAR").body("items.period", contains("2024", "2025"));
    }

    @Test
    void dividesAFacilityIntoWardsClassesAndServicesThatAddUp() {
        var whole = read("/indicators?period=2025-01").extract().jsonPath();
        read("/indicators/breakdown?period=2025-01")
                .body("by", equalTo("WARD"))
                .body("items.key", contains("ANAK", "RANAP"))
                .body("items.name", contains("Ruang ANAK", "Ruang RANAP"))
                .body("items.collect { it.indicators[0].numerator }", contains(31, 155))
                .body("items.sum { it.indicators[0].numerator }", equalTo(whole.getInt("indicators[0].numerator")))
                .body("items.sum { it.indicators[0].denominator }", equalTo(whole.getInt("indicators[0].denominator")));
        read("/indicators/breakdown?period=2025-01&by=CLASS")
                .body("items.key", contains("II", "III"))
                .body("items.collect { it.indicators[0].value }", contains(20.0f, 50.0f))
                .body("items.sources", everyItem(contains("MONTHLY_TOTALS")));
        read("/indicators?period=2025-01&class=II")
                .body("class", equalTo("II"))
                .body("indicators[0].value", equalTo(20.0f))
                .body("los.value", equalTo(1.0f));
        read("/indicators/breakdown?period=2025-01&by=SERVICE").body("items.key", contains("Umum"));
    }

    @Test
    void sendsSeriesBreakdownsAndTheTableOfARegionAsFlatFiles() {
        var series = read("/indicators/series?from=2025-01-01&to=2025-02-28&by=MONTH&format=csv")
                .contentType("text/csv")
                .header("Content-Disposition", containsString("indikator-" + facility))
                .extract()
                .asString()
                .split("\r?\n");
        assertThat(series[0]).startsWith("period,periodStart,periodEnd,bor,avlos,los,toi,bto,gdr,ndr,patientDays");
        assertThat(series[1])
                .startsWith("2025-01,2025-01-01,2025-01-31,40.00,1.00,2.30,")
                .contains(",186,465,81,");
        assertThat(read("/indicators/breakdown?period=2025-01&format=ndjson")
                        .extract()
                        .asString())
                .contains("\"key\":\"ANAK\"")
                .contains("\"key\":\"RANAP\"");
        Given.as(Tokens.dinkes(REGION))
                .get("/v1/regions/" + REGION + "/indicators/facilities?period=2025-01&format=csv&delimiter=semicolon")
                .then()
                .statusCode(200)
                .body(containsString(facility + ";"))
                .body(not(containsString("32.08")));
    }

    @Test
    void addsUpTheCountryForThoseWhoReachAllOfIt() {
        Given.as(Tokens.national())
                .get("/v1/indicators/breakdown?period=2025-01&by=KABUPATEN&allowIncomplete=true")
                .then()
                .statusCode(200)
                .body("scope", equalTo("COUNTRY"))
                .body("region", equalTo("*"))
                .body("items.key", hasItem(REGION));
        Given.as(Tokens.service()).get("/v1/indicators?period=2025-01").then().statusCode(200);
        Given.as(Tokens.national())
                .get("/v1/indicators/series?period=2025-Q1")
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
        Given.as(Tokens.bpjs("32")).get("/v1/indicators?period=2025-01").then().statusCode(404);
        Given.dinkes().get("/v1/indicators?period=2025-01").then().statusCode(403);
    }

    @Test
    void countsOnlyTheFacilitiesOfTheRegionAndItsProvince() {
        var foreign = Given.facility("32.08");
        Given.ward(Tokens.dinkes("32.08"), foreign, "RANAP");
        Given.as(Tokens.province("33"))
                .get("/v1/regions/33/indicators/breakdown?period=2025-01&by=FACILITY")
                .then()
                .statusCode(200)
                .body("items.key", hasItems(facility))
                .body("items.key", not(hasItem(foreign)))
                .body("items.find { it.key == '" + facility + "' }.name", startsWith("Puskesmas"));
        Given.as(Tokens.province("33"))
                .get("/v1/regions/33/indicators/breakdown?period=2025-01&by=WARD")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_OF_THIS_SCOPE"));
        Given.as(Tokens.dinkes("33.27"))
                .get("/v1/regions/33/indicators/series?period=2025")
                .then()
                .statusCode(404);
        Given.as(Tokens.dinkes("33.27"))
                .get("/v1/facilities/" + facility + "/indicators/breakdown?period=2025")
                .then()
                .statusCode(404);
    }

    @Test
    void drawsTheDiagramAsGeometryAndAsPicture() {
        read("/barber-johnson?period=2025-01&by=WARD")
                .body("profile", equalTo("BARBER_JOHNSON"))
                .body("efficientRegion", hasSize(5))
                .body("btoLines.find { it.value == 30 }.inPeriod", equalTo(2.5479f))
                .body("btoLines.find { it.value == 30 }.constant", equalTo(12.1667f))
                .body("borRays.find { it.value == 75 }.constant", equalTo(3.0f))
                .body("points.key", contains("ANAK", "RANAP"))
                .body("points[1].x", equalTo(3.1f))
                .body("points[1].y", equalTo(3.1f))
                .body("points[1].bor", equalTo(50.0f))
                .body("points.efficient", contains(false, false));
        read("/barber-johnson?period=2025-02&by=WARD")
                .body("points[0].x", nullValue())
                .body("points[0].reason", equalTo("NO_DISCHARGES"));
        Given.as(Tokens.dinkes(REGION))
                .header("Accept", "image/svg+xml")
                .get("/v1/facilities/" + facility + "/barber-johnson?period=2025-01&by=WARD")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("<svg"));
        Given.as(Tokens.dinkes("33.27"))
                .get("/v1/facilities/" + facility + "/barber-johnson?period=2025-01")
                .then()
                .statusCode(404);
    }
}
