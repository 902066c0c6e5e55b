package id.kinerjapuskesmas.ward.indicator;

import static id.kinerjapuskesmas.ward.Given.sheet;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegionTableTest {

    private static final Map<String, Object> DAY =
            sheet("opening", 5, "admitted", 1, "home", 1, "closing", 5, "lengthOfStayDays", 3, "beds", 10);
    private static final String TABLE = "/v1/regions/32.07/indicators/facilities?from=2023-05-01&to=2023-05-02";

    @Inject
    SessionFactory sessions;

    private static String facilityWithTwoDays() {
        var facility = Given.facility();
        Given.ward(facility, "RANAP");
        Given.put(facility, "RANAP", "2023-05-01", DAY).statusCode(201);
        Given.put(facility, "RANAP", "2023-05-02", DAY).statusCode(201);
        return facility;
    }

    private static String item(String facility) {
        return "items.find { it.facility == '" + facility + "' }";
    }

    @Test
    void listsFacilitiesWithAWardAndNoneOfAnotherKabupaten() {
        var whole = facilityWithTwoDays();
        var bare = Given.facility();
        var foreign = Given.facility("32.08");
        Given.ward(Tokens.dinkes("32.08"), foreign, "RANAP");
        Given.dinkes()
                .get(TABLE)
                .then()
                .statusCode(200)
                .body("region", equalTo("32.07"))
                .body("periodStart", equalTo("2023-05-01"))
                .body("items.facility", hasItem(whole))
                .body("items.facility", not(hasItem(bare)))
                .body("items.facility", not(hasItem(foreign)))
                .body(item(whole) + ".indicators.indicator", contains("BOR", "AVLOS", "TOI", "BTO", "GDR", "NDR"))
                .body(item(whole) + ".indicators[0].value", equalTo(50.0f))
                .body(item(whole) + ".indicators[0].numerator", equalTo(10))
                .body(item(whole) + ".indicators[0].denominator", equalTo(20));
    }

    @Test
    void listsTheFacilitiesOfTheCountryForThoseWhoReachIt() {
        var whole = facilityWithTwoDays();
        var country = TABLE.replace("/32.07/", "/ID/");
        given().auth()
                .oauth2(Tokens.service())
                .get(country)
                .then()
                .statusCode(200)
                .body("region", equalTo("ID"))
                .body(item(whole) + ".indicators[0].value", equalTo(50.0f));
        Given.dinkes().get(country).then().statusCode(404);
    }

    @Test
    void listsIncompleteFacilitiesWithoutAValueUnlessAllowed() {
        var gappy = Given.facility();
        Given.ward(gappy, "RANAP");
        Given.put(gappy, "RANAP", "2023-05-01", DAY).statusCode(201);
        Given.dinkes()
                .get(TABLE)
                .then()
                .body(item(gappy) + ".indicators.value", everyItem(nullValue()))
                .body(item(gappy) + ".indicators.valueStatus", everyItem(equalTo("INCOMPLETE")))
                .body(item(gappy) + ".indicators.reason", everyItem(equalTo("INCOMPLETE_CENSUS")))
                .body(item(gappy) + ".indicators[0].completeness", equalTo(0.5f));
        Given.dinkes()
                .get(TABLE + "&allowIncomplete=true")
                .then()
                .body(item(gappy) + ".indicators[0].value", equalTo(50.0f))
                .body(item(gappy) + ".indicators[0].denominator", equalTo(10))
                .body(item(gappy) + ".indicators[0].flags", hasItem("INCOMPLETE_CENSUS"))
                .body(item(gappy) + ".indicators[3].value", equalTo(0.1f));
    }

    @Test
    void costsTheSameNumberOfStatementsForAnyNumberOfFacilities() {
        facilityWithTwoDays();
        var one = statements();
        for (var i = 0; i < 5; i++) {
            facilityWithTwoDays();
        }
        assertThat(statements()).isEqualTo(one).isEqualTo(4);
    }

    private long statements() {
        sessions.getStatistics().clear();
        Given.dinkes().get(TABLE).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    @Test
    void answers304UntilAnythingOfTheRegionChanges() {
        var facility = facilityWithTwoDays();
        var etag = Given.dinkes().get(TABLE).then().extract().header("ETag");
        Given.dinkes().header("If-None-Match", etag).get(TABLE).then().statusCode(304);
        Given.put(facility, "RANAP", "2023-05-03", DAY).statusCode(201);
        Given.dinkes().header("If-None-Match", etag).get(TABLE).then().statusCode(200);
    }

    @Test
    void servesOnlyRegionsInReach() {
        for (var token : new String[] {Tokens.dinkes("32.08"), Tokens.province("33"), Tokens.bpjs("32.07.01")}) {
            Given.as(token).get(TABLE).then().statusCode(404);
        }
        Given.as(Tokens.puskesmas("32.07", "1000001")).get(TABLE).then().statusCode(403);
        for (var token : new String[] {Tokens.bpjs("32"), Tokens.service(), Tokens.province("32"), Tokens.national()}) {
            Given.as(token).get(TABLE).then().statusCode(200);
        }
    }

    @Test
    void sumsTheRegionFromItsFacilities() {
        for (var facility : new String[] {Given.facility("74.01"), Given.facility("74.01")}) {
            var dinkes = Tokens.dinkes("74.01");
            Given.ward(dinkes, facility, "RANAP");
            Given.as(dinkes)
                    .contentType("application/json")
                    .body(DAY)
                    .put(Given.path(facility, "RANAP", "2023-05-01"))
                    .then()
                    .statusCode(201);
        }
        Given.as(Tokens.national())
                .get("/v1/regions/74/indicators?from=2023-05-01&to=2023-05-01")
                .then()
                .statusCode(200)
                .body("scope", equalTo("REGION"))
                .body("facility", nullValue())
                .body("indicators", hasSize(6))
                .body("indicators[0].numerator", equalTo(10))
                .body("indicators[0].denominator", equalTo(20));
        Given.as(Tokens.national())
                .get("/v1/regions/73/indicators?from=2023-05-01&to=2023-05-01")
                .then()
                .statusCode(200)
                .body("indicators.reason", everyItem(equalTo("NO_BEDS_AVAILABLE")));
    }
}
