package id.kinerjapuskesmas.ward.indicator;

import static id.kinerjapuskesmas.ward.Given.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import id.kinerjapuskesmas.ward.Vectors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FacilityIndicatorsTest {

    private String facility;

    @BeforeEach
    void openAWard() {
        facility = Given.facility();
        Given.ward(facility, "RANAP");
    }

    private void totals(String month, Object... fields) {
        var totals = new LinkedHashMap<String, Object>(Map.of("deathsUnder48h", 0, "deaths48hPlus", 0));
        for (var i = 0; i < fields.length; i += 2) {
            totals.put((String) fields[i], fields[i + 1]);
        }
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(totals)
                .put("/v1/facilities/" + facility + "/wards/RANAP/monthly-totals/III/" + month)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse read(String query) {
        return Given.dinkes()
                .get("/v1/facilities/" + facility + "/indicators?" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void offersBothBedBasesWhenBedsChangeInTheMonth() {
        var vector = Vectors.ward("synthetic", "syn-bed-change");
        Given.beds(facility, "RANAP", "2025-06-01", 10);
        Given.beds(facility, "RANAP", "2025-06-16", 14);
        totals("2025-06", "patientDays", 270, "discharges", 90, "lengthOfStayDays", 270);
        read("period=2025-06")
                .body("indicators[0].value", equalTo(value(vector.get("expected"), "bor_pct")))
                .body("indicators[0].denominator", equalTo(360))
                .body("indicators[2].value", equalTo(value(vector.get("expected"), "toi_days")))
                .body("indicators[3].value", equalTo(value(vector.get("expected"), "bto_times")));
        var start = vector.get("variant_start_of_month_beds");
        read("period=2025-06&bedBasis=START_OF_MONTH")
                .body("indicators[0].value", equalTo(value(start, "bor_pct")))
                .body("indicators[0].denominator", equalTo(300))
                .body("indicators[2].value", equalTo(value(start, "toi_days")))
                .body("indicators[3].value", equalTo(value(start, "bto_times")));
    }

    private static float value(JsonNode expected, String name) {
        return new BigDecimal(expected.get(name).asText())
                .setScale(2, RoundingMode.HALF_UP)
                .floatValue();
    }

    @Test
    void hasNoValueForAMonthInWhichTheWardWasClosed() {
        Given.beds(facility, "RANAP", "2021-01-01", 10);
        Given.beds(facility, "RANAP", "2021-07-01", 0);
        Given.beds(facility, "RANAP", "2021-08-01", 10);
        read("period=2021-07")
                .body("indicators.value", everyItem(nullValue()))
                .body("indicators.reason", everyItem(equalTo("NO_BEDS_AVAILABLE")))
                .body("indicators.valueStatus", everyItem(equalTo("DENOMINATOR_ZERO")));
    }

    @Test
    void leavesAClosedMonthOutOfTheBedsOfTheQuarter() {
        Given.beds(facility, "RANAP", "2021-06-01", 10);
        Given.beds(facility, "RANAP", "2021-07-01", 0);
        Given.beds(facility, "RANAP", "2021-08-01", 10);
        totals("2021-06", "patientDays", 150, "discharges", 50, "lengthOfStayDays", 150);
        totals("2021-08", "patientDays", 155, "discharges", 50, "lengthOfStayDays", 150);
        read("from=2021-06-01&to=2021-08-31")
                .body("indicators[0].numerator", equalTo(305))
                .body("indicators[0].denominator", equalTo(610))
                .body("indicators[0].value", equalTo(50.0f))
                .body("indicators[0].completeness", equalTo(1.0f));
    }

    @Test
    void flagsPatientsWhereNoBedWasOpen() {
        Given.beds(facility, "RANAP", "2025-06-01", 0);
        Given.put(facility, "RANAP", "2025-06-01", sheet("opening", 4, "home", 1, "closing", 3, "lengthOfStayDays", 2))
                .statusCode(201);
        read("from=2025-06-01&to=2025-06-01")
                .body("indicators[0].value", nullValue())
                .body("indicators[0].reason", equalTo("NO_BEDS_AVAILABLE"))
                .body("indicators[0].flags", hasItem("PATIENTS_WITHOUT_BEDS"))
                .body("indicators[1].value", equalTo(2.0f));
    }

    @Test
    void acceptsAnOccupancyAbove100AndANegativeInterval() {
        Given.beds(facility, "RANAP", "2025-06-01", 2);
        Given.put(facility, "RANAP", "2025-06-01", sheet("opening", 4, "home", 1, "closing", 3, "lengthOfStayDays", 2))
                .statusCode(201);
        read("from=2025-06-01&to=2025-06-01")
                .body("indicators[0].value", equalTo(150.0f))
                .body("indicators[0].status", equalTo("ABOVE"))
                .body("indicators[0].flags", hasItem("BOR_OVER_100"))
                .body("indicators[2].value", equalTo(-1.0f))
                .body("indicators[2].flags", hasItems("TOI_NEGATIVE", "SMALL_DENOMINATOR"));
    }

    @Test
    void showsDeathRatesPerMilleAndOnceMorePerHundred() {
        Given.beds(facility, "RANAP", "2025-06-01", 10);
        totals(
                "2025-06",
                "patientDays",
                270,
                "discharges",
                80,
                "lengthOfStayDays",
                270,
                "deathsUnder48h",
                1,
                "deaths48hPlus",
                3);
        read("period=2025-06")
                .body("indicators[4].value", equalTo(50.0f))
                .body("indicators[4].unit", equalTo("PER_MILLE"))
                .body("indicators[5].value", equalTo(37.5f))
                .body("percentViews.indicator", contains("GDR", "NDR"))
                .body("percentViews.unit", everyItem(equalTo("PERCENT")))
                .body("percentViews.value", contains(5.0f, 3.75f));
    }

    @Test
    void holdsFiguresAgainstTheProfileAskedFor() {
        Given.beds(facility, "RANAP", "2025-06-01", 10);
        totals("2025-06", "patientDays", 195, "discharges", 39, "lengthOfStayDays", 195);
        read("period=2025-06")
                .body("profile", equalTo("DEPKES_2005"))
                .body("indicators[0].status", equalTo("IDEAL"))
                .body("indicators[0].flags", hasItem("REFERENCE_PROFILE"))
                .body("indicators[3].ideal.lower", equalTo(3.29f))
                .body("indicators[3].ideal.upper", equalTo(4.11f))
                .body("indicators[3].status", equalTo("IDEAL"));
        read("period=2025-06&profile=BARBER_JOHNSON")
                .body("indicators[0].status", equalTo("BELOW"))
                .body("indicators[0].flags", not(hasItem("REFERENCE_PROFILE")))
                .body("indicators[4].ideal", nullValue());
        Given.dinkes()
                .get("/v1/facilities/" + facility + "/indicators?period=2025-06&profile=NONE")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_PROFILE"));
    }

    @Test
    void unfoldsEveryStepAndSaysWhyAPublishedFigureDiffers() {
        Given.beds(facility, "RANAP", "2022-01-01", 14);
        totals("2022-01", "patientDays", 233);
        Given.dinkes()
                .get("/v1/facilities/" + facility
                        + "/indicators/explanation?period=2022-01&indicator=BOR&published=53.6")
                .then()
                .statusCode(200)
                .body("inputs.patientDays", equalTo(233))
                .body("inputs.availableBedDays", equalTo(434))
                .body("inputs.averageBeds", equalTo(14.0f))
                .body("inputs.discharges", nullValue())
                .body("inputs.monthlyTotals", equalTo(1))
                .body("steps", hasSize(7))
                .body("steps[0].calculation", equalTo("233 / 434 x 100 = 53.686636"))
                .body("steps[0].notes[0]", containsString("reference only"))
                .body("steps[1].calculation", nullValue())
                .body("profile.profile", equalTo("DEPKES_2005"))
                .body("replay.verdict", equalTo("TRUNCATED"))
                .body("replay.ours", equalTo(53.7f));
    }

    @Test
    void answers304ToTheHolderOfTheCurrentFigures() {
        var path = "/v1/facilities/" + facility + "/indicators?period=2025-06";
        var etag = Given.dinkes().get(path).then().extract().header("ETag");
        Given.dinkes().header("If-None-Match", etag).get(path).then().statusCode(304);
        Given.beds(facility, "RANAP", "2025-06-01", 10);
        Given.dinkes().header("If-None-Match", etag).get(path).then().statusCode(200);
    }

    @Test
    void waitsForAWardOfWhichNothingIsKnown() {
        read("period=2025-06").body("indicators.reason", everyItem(equalTo("INCOMPLETE_CENSUS")));
        Given.beds(facility, "RANAP", "2025-06-01", 10);
        read("period=2025-06&allowIncomplete=true").body("indicators.value", everyItem(nullValue()));
    }

    @Test
    void hidesIndicatorsOfFacilitiesOutOfReach() {
        for (var path : new String[] {"/indicators", "/indicators/explanation", "/wards/RANAP/indicators"}) {
            Given.as(Tokens.puskesmas(Given.REGION, "9999999"))
                    .get("/v1/facilities/" + facility + path + "?period=2025-06")
                    .then()
                    .statusCode(404);
        }
        Given.as(Tokens.bpjs("32"))
                .get("/v1/facilities/" + facility + "/indicators?period=2025-06")
                .then()
                .statusCode(200);
    }

    @Test
    void listsTheProfilesOfTheRegulations() {
        Given.dinkes()
                .get("/v1/profiles")
                .then()
                .statusCode(200)
                .body("items.profile", hasItems("DEPKES_2005", "BARBER_JOHNSON"))
                .body(
                        "items.find { it.profile == 'DEPKES_2005' }.ranges.find { it.indicator == 'BTO' }.perYear",
                        equalTo(true));
    }
}
