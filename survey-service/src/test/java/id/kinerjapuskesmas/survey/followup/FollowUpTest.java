package id.kinerjapuskesmas.survey.followup;

import static id.kinerjapuskesmas.survey.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowUpTest {

    static Map<String, Object> plan(String unsur, int quarter) {
        var plan = new LinkedHashMap<String, Object>();
        plan.put("unsur", unsur);
        plan.put("activity", "Membuka loket kedua");
        plan.put("year", 2026);
        plan.put("quarter", quarter);
        plan.put("personInCharge", "Kepala Subbagian Tata Usaha");
        plan.put("note", null);
        return plan;
    }

    static String closedSurvey(Scene scene) {
        var survey = scene.openSurvey();
        scene.act(survey, "CLOSE").statusCode(200);
        return survey;
    }

    static String path(String survey, String followUp) {
        return "/v1/surveys/" + survey + "/follow-ups/" + followUp;
    }

    static String planned(Scene scene, String survey, Map<String, Object> plan) {
        var followUp = UUID.randomUUID().toString();
        as(scene.puskesmas()).body(plan).put(path(survey, followUp)).then().statusCode(201);
        return path(survey, followUp);
    }

    static ValidatableResponse act(String token, String path, String action, String reason, String completedOn) {
        var request = new HashMap<String, Object>();
        request.put("action", action);
        request.put("reason", reason);
        request.put("completedOn", completedOn);
        return as(token)
                .header("If-Match", as(token).get(path).getHeader("ETag"))
                .body(request)
                .post(path + "/transitions")
                .then();
    }

    @Test
    void goesFromDraftOverTheDinasToDone() {
        var scene = Scene.at(Scene.REGION);
        var path = planned(scene, closedSurvey(scene), plan("WAKTU", 1));
        as(scene.puskesmas())
                .get(path)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("allowedActions", contains("SUBMIT"))
                .body("percent", nullValue());
        act(scene.puskesmas(), path, "SUBMIT", null, null).statusCode(200);
        act(scene.puskesmas(), path, "APPROVE", null, null).statusCode(403);
        act(scene.dinkes(), path, "RETURN", " ", null).statusCode(422);
        act(scene.dinkes(), path, "RETURN", "Sebutkan anggaran", null)
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
        act(scene.puskesmas(), path, "SUBMIT", null, null).statusCode(200);
        act(scene.dinkes(), path, "APPROVE", null, null)
                .statusCode(200)
                .body("allowedActions", contains("COMPLETE", "CANCEL"));
        act(scene.puskesmas(), path, "COMPLETE", null, null).statusCode(422);
        act(scene.puskesmas(), path, "COMPLETE", null, "2999-01-01").statusCode(422);
        act(scene.puskesmas(), path, "COMPLETE", null, "2026-03-12")
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("completedOn", equalTo("2026-03-12"));
        act(scene.dinkes(), path, "CANCEL", "tidak jadi", null)
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
        act(scene.dinkes(), path, "REOPEN", "Belum berfungsi", null)
                .statusCode(200)
                .body("completedOn", nullValue());
        as(scene.puskesmas())
                .get(path + "/history")
                .then()
                .body("items.action", contains("CREATE", "SUBMIT", "RETURN", "SUBMIT", "APPROVE", "COMPLETE", "REOPEN"))
                .body("items[2].reason", equalTo("Sebutkan anggaran"))
                .body("items[5].before.state", equalTo("APPROVED"))
                .body("items[5].after.completedOn", equalTo("2026-03-12"));
    }

    @Test
    void isPlannedOnceAndChangedAsADraftOnly() {
        var scene = Scene.at(Scene.REGION);
        var survey = closedSurvey(scene);
        var path = planned(scene, survey, plan("WAKTU", 1));
        as(scene.puskesmas()).body(plan("WAKTU", 1)).put(path).then().statusCode(200);
        as(scene.puskesmas()).body(plan("WAKTU", 2)).put(path).then().statusCode(428);
        change(scene, path, plan("WAKTU", 2)).statusCode(200).body("quarter", equalTo(2));
        act(scene.puskesmas(), path, "SUBMIT", null, null).statusCode(200);
        change(scene, path, plan("WAKTU", 3)).statusCode(409).body("code", equalTo("FOLLOW_UP_IS_FIXED"));
        as(scene.puskesmas())
                .body(plan("KEADILAN", 1))
                .put(path(survey, UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unsur"));
        as(scene.puskesmas())
                .body(plan("WAKTU", 5))
                .put(path(survey, UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/quarter"));
        as(scene.puskesmas())
                .body(plan("WAKTU", 1))
                .put(path(scene.openSurvey(), UUID.randomUUID().toString()))
                .then()
                .statusCode(409)
                .body("code", equalTo("SURVEY_NOT_CLOSED"));
    }

    private static ValidatableResponse change(Scene scene, String path, Map<String, Object> plan) {
        return as(scene.puskesmas())
                .header("If-Match", as(scene.puskesmas()).get(path).getHeader("ETag"))
                .body(plan)
                .put(path)
                .then();
    }

    @Test
    void keepsEveryProgressEntryAndShowsTheLatest() {
        var scene = Scene.at(Scene.REGION);
        var path = planned(scene, closedSurvey(scene), plan("WAKTU", 1));
        var entry = path + "/progress/" + UUID.randomUUID();
        progress(scene, entry, "2026-02-10", 40, 409);
        act(scene.puskesmas(), path, "SUBMIT", null, null).statusCode(200);
        act(scene.dinkes(), path, "APPROVE", null, null).statusCode(200);
        progress(scene, entry, "2026-02-10", 40, 201);
        progress(scene, entry, "2026-02-10", 40, 200);
        progress(scene, entry, "2026-02-10", 50, 409);
        progress(scene, path + "/progress/" + UUID.randomUUID(), "2026-02-20", 70, 201);
        progress(scene, path + "/progress/" + UUID.randomUUID(), "2026-01-20", 10, 201);
        progress(scene, path + "/progress/" + UUID.randomUUID(), "2999-01-20", 10, 422);
        progress(scene, path + "/progress/" + UUID.randomUUID(), "2026-01-20", 101, 422);
        as(scene.dinkes()).get(path).then().body("percent", equalTo(70));
        as(scene.dinkes()).get(path + "/progress").then().body("items.percent", contains(10, 40, 70));
    }

    private static void progress(Scene scene, String path, String day, int percent, int status) {
        as(scene.puskesmas())
                .body(Map.of("reachedOn", day, "percent", percent, "note", "Loket terpasang"))
                .put(path)
                .then()
                .statusCode(status);
    }

    @Test
    void isListedForItsFacilityAndDinasOnly() {
        var own = Scene.at("81.14");
        var neighbour = Scene.at("81.14");
        var foreign = Scene.at("81.15");
        var ownPath = planned(own, closedSurvey(own), plan("WAKTU", 1));
        planned(neighbour, closedSurvey(neighbour), plan("BIAYA", 2));
        planned(foreign, closedSurvey(foreign), plan("WAKTU", 1));
        act(own.puskesmas(), ownPath, "SUBMIT", null, null).statusCode(200);

        assertThat(facilities(own.puskesmas(), "")).containsExactly(own.facility);
        assertThat(facilities(own.dinkes(), "")).containsExactly(own.facility, neighbour.facility);
        assertThat(facilities(own.dinkes(), "&state=SUBMITTED")).containsExactly(own.facility);
        assertThat(facilities(own.dinkes(), "&quarter=2&year=2026")).containsExactly(neighbour.facility);
        assertThat(facilities(own.dinkes(), "&facility=" + neighbour.facility)).containsExactly(neighbour.facility);
        as(own.dinkes())
                .get("/v1/follow-ups?region=81.15")
                .then()
                .statusCode(200)
                .body("items", empty());
        as(foreign.dinkes()).get(ownPath).then().statusCode(404);
        as(neighbour.puskesmas()).get(ownPath).then().statusCode(404);
        as(Tokens.province("81")).get("/v1/follow-ups").then().statusCode(403);
        as(Tokens.bpjs("81")).get(ownPath).then().statusCode(403);
        var page = as(own.dinkes()).get("/v1/follow-ups?limit=1");
        assertThat(page.<List<String>>path("items.facility")).containsExactly(own.facility);
        assertThat(facilities(own.dinkes(), "&cursor=" + page.<String>path("next")))
                .containsExactly(neighbour.facility);
        assertThat(as(own.dinkes())
                        .accept("*/*")
                        .get("/v1/follow-ups?limit=200&format=csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .startsWith("followUp,survey,facility,")
                .contains(own.facility, neighbour.facility)
                .doesNotContain(foreign.facility);
    }

    private static List<String> facilities(String token, String filter) {
        return as(token)
                .get("/v1/follow-ups?limit=" + (filter.contains("cursor") ? 1 : 200) + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.facility");
    }
}
