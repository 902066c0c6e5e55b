package id.kinerjapuskesmas.survey.survey;

import static id.kinerjapuskesmas.survey.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SurveyResourceTest {

    @Test
    void createsOnceAndChangesOnlyWithIfMatch() {
        var scene = Scene.at(Scene.REGION);
        var survey = scene.draftSurvey("2025-07-01", "2025-12-31", 4384L);
        var same = scene.surveyBody("2025-07-01", "2025-12-31", 4384L);
        as(scene.puskesmas()).body(same).put("/v1/surveys/" + survey).then().statusCode(200);
        var other = scene.surveyBody("2025-07-01", "2025-12-31", 5000L);
        as(scene.puskesmas()).body(other).put("/v1/surveys/" + survey).then().statusCode(428);
        var etag = as(scene.puskesmas()).get("/v1/surveys/" + survey).getHeader("ETag");
        as(scene.puskesmas())
                .header("If-Match", etag)
                .body(other)
                .put("/v1/surveys/" + survey)
                .then()
                .statusCode(200)
                .body("population", equalTo(5000));
        as(scene.puskesmas())
                .header("If-Match", etag)
                .body(same)
                .put("/v1/surveys/" + survey)
                .then()
                .statusCode(412);
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/history")
                .then()
                .body("items.action", contains("CREATE", "UPDATE"))
                .body("items[0].before", nullValue())
                .body("items[1].before.population", equalTo(4384))
                .body("items[1].after.population", equalTo(5000))
                .body("items[1].changedBy", equalTo("puskesmas-" + scene.facility));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStartsAndAnUnknownQuestionnaire() {
        var scene = Scene.at(Scene.REGION);
        var body = scene.surveyBody("2025-12-31", "2025-07-01", null);
        body.put("questionnaire", "skm-1999");
        as(scene.puskesmas())
                .body(body)
                .put("/v1/surveys/" + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors.code", contains("ENDS_BEFORE_START", "UNKNOWN_QUESTIONNAIRE"));
    }

    @Test
    void fixesItsPeriodOnceOpenAndEverythingOnceClosed() {
        var scene = Scene.at(Scene.REGION);
        var survey = scene.openSurvey();
        change(scene, survey, scene.surveyBody("2025-08-01", "2025-12-31", null), 409);
        change(scene, survey, scene.surveyBody("2025-07-01", "2025-12-31", 700L), 200);
        scene.act(survey, "CLOSE").statusCode(200);
        change(scene, survey, scene.surveyBody("2025-07-01", "2025-12-31", 800L), 409);
    }

    private static void change(Scene scene, String survey, Map<String, Object> body, int status) {
        var etag = as(scene.dinkes()).get("/v1/surveys/" + survey).getHeader("ETag");
        as(scene.dinkes())
                .header("If-Match", etag)
                .body(body)
                .put("/v1/surveys/" + survey)
                .then()
                .statusCode(status);
    }

    @Test
    void tellsEachCallerWhatItMayDoNext() {
        var scene = Scene.at(Scene.REGION);
        var survey = scene.openSurvey();
        scene.act(survey, "CLOSE").body("state", equalTo("CLOSED"));
        as(scene.dinkes()).get("/v1/surveys/" + survey).then().body("allowedActions", contains("PUBLISH", "REOPEN"));
        as(scene.puskesmas()).get("/v1/surveys/" + survey).then().body("allowedActions", empty());
        as(Tokens.national()).get("/v1/surveys/" + survey).then().body("allowedActions", empty());
        var etag = as(scene.puskesmas()).get("/v1/surveys/" + survey).getHeader("ETag");
        as(scene.puskesmas())
                .header("If-Match", etag)
                .body(Map.of("action", "PUBLISH"))
                .post("/v1/surveys/" + survey + "/transitions")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesTransitionsThatAreNotInTheList() {
        var scene = Scene.at(Scene.REGION);
        var survey = scene.draftSurvey("2025-07-01", "2025-12-31", null);
        scene.act(survey, "CLOSE").statusCode(409).body("code", equalTo("ILLEGAL_TRANSITION"));
        scene.act(survey, "REOPEN").statusCode(409);
    }

    @Test
    void needsAReasonToReopen() {
        var scene = Scene.at(Scene.REGION);
        var survey = scene.openSurvey();
        scene.act(survey, "CLOSE").statusCode(200);
        var etag = as(scene.dinkes()).get("/v1/surveys/" + survey).getHeader("ETag");
        as(scene.dinkes())
                .header("If-Match", etag)
                .body(Map.of("action", "REOPEN"))
                .post("/v1/surveys/" + survey + "/transitions")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("REASON_REQUIRED"));
    }

    @Test
    void listsNoSurveyOfAnotherFacilityOrKabupaten() {
        var own = Scene.at("32.10");
        var neighbour = Scene.at("32.10");
        var foreign = Scene.at("32.11");
        var ownSurvey = own.openSurvey();
        var neighbourSurvey = neighbour.openSurvey();
        var foreignSurvey = foreign.openSurvey();
        as(own.puskesmas()).get("/v1/surveys?limit=200").then().body("items.survey", contains(ownSurvey));
        List<String> dinkes = as(own.dinkes()).get("/v1/surveys?limit=200").path("items.survey");
        assertThat(dinkes).contains(ownSurvey, neighbourSurvey).doesNotContain(foreignSurvey);
        as(own.dinkes()).get("/v1/surveys?region=32.11").then().body("items", empty());
        as(Tokens.province("32"))
                .get("/v1/surveys?limit=200&region=32.11")
                .then()
                .body("items.survey", hasItem(foreignSurvey))
                .body("items.survey", not(hasItem(ownSurvey)));
        as(foreign.dinkes()).get("/v1/surveys/" + ownSurvey).then().statusCode(404);
        as(neighbour.puskesmas())
                .get("/v1/surveys/" + ownSurvey + "/ikm")
                .then()
                .statusCode(404);
        as(neighbour.puskesmas())
                .body(own.surveyBody("2025-07-01", "2025-12-31", null))
                .put("/v1/surveys/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
