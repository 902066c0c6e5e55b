package id.kinerjapuskesmas.ward.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FacilityTest {

    private static Map<String, String> body(String name, String region, String zone) {
        return Map.of("name", name, "region", region, "zone", zone);
    }

    @Test
    void takesOverWhatTheRegisterSaysAndKnowsItAgain() {
        Given.register("2000001", "Puskesmas Ciamis", "32.07");
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(body("Puskesmas Ciamis", "32.07", "Asia/Jakarta"))
                .put("/v1/facilities/2000001")
                .then()
                .statusCode(200);
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(body("UPTD Puskesmas Ciamis", "32.07", "Asia/Jakarta"))
                .put("/v1/facilities/2000001")
                .then()
                .statusCode(200)
                .body("name", equalTo("UPTD Puskesmas Ciamis"));
    }

    @Test
    void refusesWrongCodesRegionsAndZones() {
        for (var code : new String[] {"200000", "P327", "abc"}) {
            Given.dinkes()
                    .contentType(ContentType.JSON)
                    .body(body("X", "32.07", "Asia/Jakarta"))
                    .put("/v1/facilities/" + code)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("facility"));
        }
        Given.as(Tokens.national())
                .contentType(ContentType.JSON)
                .body(body("X", "3207", "Asia/Singapore"))
                .put("/v1/facilities/2000002")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/region", "/zone"));
    }

    @Test
    void neitherTakesNorGivesFacilitiesAcrossKabupaten() {
        Given.register("2000003", "Puskesmas Lain", "33.27");
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(body("Puskesmas Lain", "32.07", "Asia/Jakarta"))
                .put("/v1/facilities/2000003")
                .then()
                .statusCode(404);
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(body("Baru", "33.27", "Asia/Jakarta"))
                .put("/v1/facilities/2000004")
                .then()
                .statusCode(404);
        Given.dinkes().get("/v1/facilities/2000003").then().statusCode(404);
    }

    @Test
    void listsOnlyWhatTheCallerMaySee() {
        Given.register("2000005", "Puskesmas Sini", "32.07");
        Given.register("2000006", "Puskesmas Sana", "32.08");
        Given.dinkes()
                .get("/v1/facilities?limit=200")
                .then()
                .statusCode(200)
                .body("items.facility", hasItem("2000005"))
                .body("items.facility", not(hasItem("2000006")));
        Given.as(Tokens.puskesmas("32.07", "2000005"))
                .get("/v1/facilities")
                .then()
                .body("items.facility", contains("2000005"));
        Given.as(Tokens.national())
                .get("/v1/facilities?region=32.08")
                .then()
                .body("items.facility", hasItem("2000006"))
                .body("items.facility", not(hasItem("2000005")));
    }

    @Test
    void importsARegisterOnceAndReportsEveryWrongLine() {
        var file =
                """
                facility;name;region;zone
                2000011;Puskesmas Satu;32.07;Asia/Jakarta
                2000012;Puskesmas Dua;32.07.01;Asia/Jakarta
                """;
        upload(file, "").statusCode(200).body("created", equalTo(2)).body("detected.separator", equalTo(";"));
        upload(file, "").statusCode(200).body("unchanged", equalTo(2)).body("created", equalTo(0));
        var wrong =
                """
                facility,name,region,zone
                2000011,Puskesmas Satu Baru,32.07,Asia/Jakarta
                20013,Puskesmas Tiga,32.07,Asia/Jakarta
                2000014,Puskesmas Empat,33.27,Asia/Jakarta
                2000015,Puskesmas Lima,32.07,WIB
                """;
        upload(wrong, "")
                .statusCode(422)
                .body("stored", equalTo(false))
                .body("errors.line", contains(3, 4, 5))
                .body("errors.column", contains("facility", "facility", "zone"));
        Given.dinkes().get("/v1/facilities/2000011").then().body("name", equalTo("Puskesmas Satu"));
        upload(wrong, "?dryRun=true&onError=skip")
                .statusCode(200)
                .body("changes[0].before", equalTo("Puskesmas Satu"))
                .body("changes[0].after", equalTo("Puskesmas Satu Baru"));
        Given.dinkes().get("/v1/facilities/2000011").then().body("name", equalTo("Puskesmas Satu"));
        upload(wrong, "?onError=skip")
                .statusCode(200)
                .body("updated", equalTo(1))
                .body("rejected", equalTo(3));
        Given.dinkes().get("/v1/facilities/2000011").then().body("name", equalTo("Puskesmas Satu Baru"));
    }

    private static ValidatableResponse upload(String file, String query) {
        return Given.dinkes()
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/facilities/imports" + query)
                .then();
    }
}
