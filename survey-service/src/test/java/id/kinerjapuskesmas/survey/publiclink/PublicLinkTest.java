package id.kinerjapuskesmas.survey.publiclink;

import static id.kinerjapuskesmas.survey.Scene.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicLinkTest {

    @Inject
    DataSource database;

    private static String issue(Scene scene, String survey) {
        return as(scene.puskesmas())
                .post("/v1/surveys/" + survey + "/public-link")
                .then()
                .statusCode(201)
                .body("key", notNullValue())
                .body("qrSvg", containsString("<svg"))
                .extract()
                .path("key");
    }

    private static ValidatableResponse send(String key, String response, Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .put("/v1/public/" + key + "/responses/" + response)
                .then();
    }

    private static ValidatableResponse form(String key) {
        return given().get("/v1/public/" + key + "/questionnaire").then();
    }

    @Test
    void letsAnybodyFetchTheFormAndSendOneResponse() {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var key = issue(scene, survey);
        form(key)
                .statusCode(200)
                .header("RateLimit", containsString(";r="))
                .body("questions", hasSize(9))
                .body("serviceUnits.unit", contains("KIA"))
                .body("title", equalTo("SKM 2025-07-01"));
        var response = UUID.randomUUID().toString();
        var body = Scene.responseBody("KIA", 3);
        send(key, response, body).statusCode(201).body("response", equalTo(response));
        send(key, response, body).statusCode(200);
        send(key, response, Scene.responseBody("KIA", 4)).statusCode(409).body("code", equalTo("DIFFERENT_CONTENT"));
        send(key, UUID.randomUUID().toString(), Scene.responseBody("LAB", 4)).statusCode(422);
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/responses/" + response)
                .then()
                .statusCode(200)
                .body("changedBy", not(equalTo("")));
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm")
                .then()
                .body("result.ikm.n", equalTo(1))
                .body("result.ikm.value", equalTo(75.0f));
    }

    @Test
    void refusesAVoidedIdAndStillKnowsAResponseAfterTheSurveyClosed() {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var key = issue(scene, survey);
        var kept = UUID.randomUUID().toString();
        var voided = UUID.randomUUID().toString();
        var body = Scene.responseBody("KIA", 3);
        send(key, kept, body).statusCode(201);
        send(key, voided, body).statusCode(201);
        var path = "/v1/surveys/" + survey + "/responses/" + voided;
        as(scene.puskesmas())
                .header("If-Match", as(scene.puskesmas()).get(path).getHeader("ETag"))
                .delete(path + "?reason=ganda")
                .then()
                .statusCode(204);
        send(key, voided, body).statusCode(410);
        scene.act(survey, "CLOSE").statusCode(200);
        form(key).statusCode(409).body("code", equalTo("LINK_NOT_OPEN"));
        send(key, UUID.randomUUID().toString(), body).statusCode(409);
        send(key, kept, body).statusCode(200);
        scene.act(survey, "REOPEN").statusCode(200);
        form(key).statusCode(409);
        form(issue(scene, survey)).statusCode(200);
    }

    @Test
    void tellsAStrangerNothing() {
        var scene = Scene.withUnits("KIA");
        var survey = scene.draftSurvey("2025-07-01", "2025-12-31", null);
        var key = issue(scene, survey);
        form(key)
                .statusCode(409)
                .body("detail", not(containsString("SKM")))
                .body("detail", not(containsString(survey)));
        form(LinkKey.random()).statusCode(404).body("code", equalTo("UNKNOWN_LINK"));
        form("pendek").statusCode(400);
        given().get("/v1/public/" + key + "/responses").then().statusCode(404);
        given().get("/v1/surveys/" + survey).then().statusCode(401);
    }

    @Test
    void isReplacedAndRevokedAtOnceAndStoredAsAHashOnly() throws Exception {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var first = issue(scene, survey);
        var second = issue(scene, survey);
        form(first).statusCode(404);
        form(second).statusCode(200);
        as(scene.dinkes())
                .get("/v1/surveys/" + survey + "/public-link")
                .then()
                .statusCode(200)
                .body("usable", equalTo(true))
                .body("issuedBy", equalTo("puskesmas-" + scene.facility));
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select (select count(*) from public_link l where l::text like ?)
                             + (select count(*) from change_log c where c::text like ?)""")) {
            select.setString(1, "%" + second + "%");
            select.setString(2, "%" + second + "%");
            var row = select.executeQuery();
            row.next();
            assertThat(row.getLong(1)).isZero();
        }
        as(scene.puskesmas())
                .delete("/v1/surveys/" + survey + "/public-link")
                .then()
                .statusCode(204);
        as(scene.puskesmas())
                .delete("/v1/surveys/" + survey + "/public-link")
                .then()
                .statusCode(204);
        form(second).statusCode(404);
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/public-link")
                .then()
                .statusCode(404);
        as(scene.dinkes())
                .get("/v1/surveys/" + survey + "/public-link/history")
                .then()
                .body("items.action", contains("ISSUE", "REPLACE", "REVOKE"));
    }

    @Test
    void belongsToItsFacilityAndDinas() {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var path = "/v1/surveys/" + survey + "/public-link";
        as(Tokens.dinkes("32.11")).post(path).then().statusCode(404);
        as(Tokens.province("32")).post(path).then().statusCode(403);
        as(Scene.at(Scene.REGION).puskesmas()).delete(path).then().statusCode(404);
        as(Tokens.dinkes("32.11"))
                .get("/v1/surveys/" + survey + "/public-flags")
                .then()
                .statusCode(404);
    }

    @Test
    void flagsManyResponsesOfOneDeviceInAMinuteAndDropsNone() {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var key = issue(scene, survey);
        // ten in a row stand in at most two minutes, so one of them holds at least five
        for (var i = 0; i < 10; i++) {
            send(key, UUID.randomUUID().toString(), Scene.responseBody("KIA", 4))
                    .statusCode(201);
        }
        var flagged = as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/public-flags")
                .then()
                .statusCode(200)
                .body("items[0].flag", equalTo("SAME_DEVICE_BURST"))
                .extract()
                .<List<String>>path("items.response");
        assertThat(flagged).hasSizeBetween(5, 10);
        assertThat(as(scene.puskesmas())
                        .accept("*/*")
                        .get("/v1/surveys/" + survey + "/public-flags?format=csv")
                        .asString()
                        .lines())
                .hasSize(flagged.size() + 1)
                .startsWith("response,flag,notedAt");
        as(scene.puskesmas()).get("/v1/surveys/" + survey + "/ikm").then().body("result.ikm.n", equalTo(10));
    }

    @Test
    void limitsHowOftenAKeyIsAsked() {
        var scene = Scene.withUnits("KIA");
        var key = issue(scene, scene.openSurvey());
        var answer = form(key);
        // an allowance refills as time passes, so a slow machine needs more than 30 requests
        for (var i = 0; i < 500 && answer.extract().statusCode() == 200; i++) {
            answer = form(key);
        }
        answer.statusCode(429)
                .header("Retry-After", notNullValue())
                .header("RateLimit-Policy", containsString("\"key\";q=30;w=60"))
                .header("RateLimit", containsString("\"key\";r=0"));
        form(issue(scene, scene.openSurvey())).statusCode(200);
    }
}
