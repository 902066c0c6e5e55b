package id.kinerjapuskesmas.survey.publication;

import static id.kinerjapuskesmas.survey.Scene.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MediaPublicationTest {

    private static Map<String, Object> website(String day) {
        return Map.of("medium", "WEBSITE", "publishedOn", day, "place", "https://puskesmas.example.id/ikm");
    }

    private static String published(Scene scene) {
        var survey = scene.openSurvey();
        scene.respond(survey, "KIA", 3);
        scene.act(survey, "CLOSE").statusCode(200);
        scene.act(survey, "PUBLISH").statusCode(200);
        return survey;
    }

    @Test
    void isRecordedChangedAndWithdrawn() {
        var scene = Scene.withUnits("KIA");
        var survey = published(scene);
        var list = "/v1/surveys/" + survey + "/media-publications";
        var path = list + "/" + UUID.randomUUID();
        as(scene.puskesmas())
                .body(website("2026-01-20"))
                .put(path)
                .then()
                .statusCode(201)
                .body("edition", equalTo(1));
        as(scene.puskesmas()).body(website("2026-01-20")).put(path).then().statusCode(200);
        as(scene.puskesmas()).body(website("2026-01-21")).put(path).then().statusCode(428);
        var etag = as(scene.puskesmas()).get(path).getHeader("ETag");
        as(scene.puskesmas())
                .header("If-Match", etag)
                .body(website("2026-01-21"))
                .put(path)
                .then()
                .statusCode(200);
        as(Tokens.bpjs("32")).get(list).then().statusCode(200).body("items.publishedOn", contains("2026-01-21"));
        as(scene.puskesmas())
                .header("If-Match", etag)
                .delete(path + "?reason=salah")
                .then()
                .statusCode(412);
        as(scene.puskesmas())
                .header("If-Match", as(scene.puskesmas()).get(path).getHeader("ETag"))
                .delete(path + "?reason=salah")
                .then()
                .statusCode(204);
        as(scene.puskesmas()).get(list).then().body("items", empty());
        as(scene.puskesmas()).get(path).then().statusCode(410);
        as(scene.puskesmas()).body(website("2026-01-21")).put(path).then().statusCode(410);
        as(scene.dinkes())
                .get(path + "/history")
                .then()
                .body("items.action", contains("CREATE", "UPDATE", "DELETE"))
                .body("items[2].reason", equalTo("salah"));
    }

    @Test
    void needsAPublishedResultAndAPossibleDay() {
        var scene = Scene.withUnits("KIA");
        var open = scene.openSurvey();
        as(scene.puskesmas())
                .body(website("2026-01-20"))
                .put("/v1/surveys/" + open + "/media-publications/" + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("code", equalTo("SURVEY_NOT_PUBLISHED"));
        var list = "/v1/surveys/" + published(scene) + "/media-publications/";
        as(scene.puskesmas())
                .body(website("2025-06-30"))
                .put(list + UUID.randomUUID())
                .then()
                .statusCode(422);
        as(scene.puskesmas())
                .body(website("2999-01-01"))
                .put(list + UUID.randomUUID())
                .then()
                .statusCode(422);
    }

    @Test
    void isOutOfReachOfOtherFacilitiesAndRegions() {
        var scene = Scene.withUnits("KIA");
        var survey = published(scene);
        var list = "/v1/surveys/" + survey + "/media-publications";
        as(Tokens.dinkes("32.11")).get(list).then().statusCode(404);
        as(Scene.at(Scene.REGION).puskesmas()).get(list).then().statusCode(404);
        as(Tokens.bpjs("32"))
                .body(website("2026-01-20"))
                .put(list + "/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }
}
