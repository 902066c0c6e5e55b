package id.kinerjapuskesmas.ward.census;

import static id.kinerjapuskesmas.ward.Given.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VoidTest {

    private String facility;

    @BeforeEach
    void openAWard() {
        facility = Given.facility();
        Given.ward(facility, "RANAP");
        Given.beds(facility, "RANAP", "2025-02-01", 10);
    }

    private ValidatableResponse totals() {
        return Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of("patientDays", 100, "discharges", 30, "lengthOfStayDays", 95))
                .put(totalsPath())
                .then();
    }

    private String totalsPath() {
        return "/v1/facilities/" + facility + "/wards/RANAP/monthly-totals/III/2025-02";
    }

    private ValidatableResponse voidMonth(String token) {
        return Given.as(token)
                .queryParam("month", "2025-02")
                .queryParam("reason", "Diganti rekap bulanan")
                .delete("/v1/facilities/" + facility + "/wards/RANAP/census/III")
                .then();
    }

    @Test
    void changesTheSourceOfAMonthFromSheetsToTotalsAndBack() {
        Given.put(facility, "RANAP", "2025-02-01", sheet("opening", 4, "closing", 4))
                .statusCode(201);
        Given.put(facility, "RANAP", "2025-02-02", sheet("opening", 4, "closing", 4))
                .statusCode(201);
        totals().statusCode(409);
        voidMonth(Tokens.dinkes(Given.REGION)).statusCode(200).body("voided", equalTo(2));
        voidMonth(Tokens.dinkes(Given.REGION)).statusCode(200).body("voided", equalTo(0));
        Given.dinkes()
                .get(Given.path(facility, "RANAP", "2025-02-01"))
                .then()
                .statusCode(410)
                .body("code", equalTo("VOIDED"));
        totals().statusCode(201).body("revision", equalTo(1));
        var etag = Given.dinkes().get(totalsPath()).header("ETag");
        Given.dinkes()
                .queryParam("reason", "Sensus ditemukan")
                .delete(totalsPath())
                .then()
                .statusCode(428);
        Given.dinkes()
                .header("If-Match", etag)
                .queryParam("reason", "Sensus ditemukan")
                .delete(totalsPath())
                .then()
                .statusCode(204);
        Given.dinkes().get(totalsPath()).then().statusCode(410);
        Given.put(facility, "RANAP", "2025-02-01", sheet("opening", 4, "closing", 4))
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("reason", equalTo("Diisi kembali setelah dibatalkan"));
    }

    @Test
    void takesOneSheetBackOnlyFromWhoKnowsItsRevision() {
        var path = Given.path(facility, "RANAP", "2025-02-01");
        var etag = Given.put(facility, "RANAP", "2025-02-01", sheet("opening", 4, "closing", 4))
                .extract()
                .header("ETag");
        Given.dinkes()
                .header("If-Match", "\"9.x\"")
                .queryParam("reason", "Salah ruang")
                .delete(path)
                .then()
                .statusCode(412);
        Given.dinkes().header("If-Match", etag).delete(path).then().statusCode(400);
        Given.dinkes()
                .header("If-Match", etag)
                .queryParam("reason", "Salah ruang")
                .delete(path)
                .then()
                .statusCode(204);
        Given.dinkes()
                .get("/v1/facilities/" + facility + "/data-quality?period=2025-02")
                .then()
                .body("items.code", contains("MISSING_DAYS"))
                .body("items[0].actual", equalTo(28));
        Given.dinkes()
                .header("If-Match", etag)
                .queryParam("reason", "Salah ruang")
                .delete(path)
                .then()
                .statusCode(410);
    }

    @Test
    void keepsSheetsFromEverybodyElse() {
        Given.put(facility, "RANAP", "2025-02-01", sheet("opening", 4, "closing", 4))
                .statusCode(201);
        voidMonth(Tokens.dinkes("33.27")).statusCode(404);
        voidMonth(Tokens.province("32")).statusCode(403);
        Given.dinkes().get(Given.path(facility, "RANAP", "2025-02-01")).then().statusCode(200);
    }
}
