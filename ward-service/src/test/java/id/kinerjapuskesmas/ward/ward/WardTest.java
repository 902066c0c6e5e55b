package id.kinerjapuskesmas.ward.ward;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WardTest {

    @Test
    void renamesAWardOnlyForTheHolderOfItsVersion() {
        var facility = Given.facility();
        Given.ward(facility, "RANAP");
        var path = "/v1/facilities/" + facility + "/wards/RANAP";
        var etag = Given.dinkes().get(path).then().statusCode(200).extract().header("ETag");
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Melati"))
                .put(path)
                .then()
                .statusCode(428);
        Given.dinkes()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("name", "Melati"))
                .put(path)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
        Given.dinkes()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("name", "Mawar"))
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void keepsADatedHistoryOfBedsByClass() {
        var facility = Given.facility();
        Given.ward(facility, "RANAP");
        Given.beds(facility, "RANAP", "2025-06-16", 14);
        Given.beds(facility, "RANAP", "2025-06-01", 10);
        Given.dinkes()
                .get("/v1/facilities/" + facility + "/wards/RANAP/beds")
                .then()
                .statusCode(200)
                .body("items.validFrom", contains("2025-06-01", "2025-06-16"))
                .body("items.beds", contains(10, 14))
                .body("items.class", contains("III", "III"));
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of("beds", 12, "reason", "Ralat"))
                .put("/v1/facilities/" + facility + "/wards/RANAP/beds/III/2025-06-01")
                .then()
                .statusCode(428);
    }

    @Test
    void listsTheWardsOfItsFacilityOnly() {
        var facility = Given.facility();
        Given.ward(facility, "RANAP");
        Given.ward(Given.facility(), "LAIN");
        Given.dinkes()
                .get("/v1/facilities/" + facility + "/wards")
                .then()
                .statusCode(200)
                .body("items.ward", contains("RANAP"));
    }

    @Test
    void hidesWardsAndBedsFromOtherKabupaten() {
        var facility = Given.facility();
        Given.ward(facility, "RANAP");
        for (var path : new String[] {"/wards", "/wards/RANAP", "/wards/RANAP/beds"}) {
            Given.as(Tokens.dinkes("33.27"))
                    .get("/v1/facilities/" + facility + path)
                    .then()
                    .statusCode(404);
        }
        Given.as(Tokens.dinkes("33.27"))
                .contentType(ContentType.JSON)
                .body(Map.of("beds", 1, "reason", "x"))
                .put("/v1/facilities/" + facility + "/wards/RANAP/beds/III/2025-01-01")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesAnUnknownClassAndNegativeBeds() {
        var facility = Given.facility();
        Given.ward(facility, "RANAP");
        var path = "/v1/facilities/" + facility + "/wards/RANAP/beds/";
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of("beds", 1, "reason", "x"))
                .put(path + "IV/2025-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("class"));
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of("beds", -1, "reason", "x"))
                .put(path + "III/2025-01-01")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/beds"));
    }
}
