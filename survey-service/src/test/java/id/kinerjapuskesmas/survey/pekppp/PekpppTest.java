package id.kinerjapuskesmas.survey.pekppp;

import static id.kinerjapuskesmas.survey.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PekpppTest {

    private static String published(Scene scene, String start, String end) {
        var survey = scene.openSurvey(start, end, null);
        scene.respond(survey, "KIA", 3);
        scene.act(survey, "CLOSE").statusCode(200);
        scene.act(survey, "PUBLISH").statusCode(200);
        return survey;
    }

    private static void publish(Scene scene, String survey, String medium, String day) {
        as(scene.puskesmas())
                .body(Map.of("medium", medium, "publishedOn", day, "place", "Papan pengumuman"))
                .put("/v1/surveys/" + survey + "/media-publications/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private static String plan(Scene scene, String survey) {
        var path = "/v1/surveys/" + survey + "/follow-ups/" + UUID.randomUUID();
        as(scene.puskesmas())
                .body(Map.of(
                        "unsur", "WAKTU",
                        "activity", "Loket kedua",
                        "year", 2025,
                        "quarter", 3,
                        "personInCharge", "Kepala Puskesmas"))
                .put(path)
                .then()
                .statusCode(201);
        return path;
    }

    private static void act(Scene scene, String path, String action, String completedOn) {
        var request = new HashMap<String, Object>();
        request.put("action", action);
        request.put("reason", "uji");
        request.put("completedOn", completedOn);
        as(scene.dinkes())
                .header("If-Match", as(scene.dinkes()).get(path).getHeader("ETag"))
                .body(request)
                .post(path + "/transitions")
                .then()
                .statusCode(200);
    }

    @Test
    void countsMediaFollowUpAndSpeedOfAFacilityAndItsRegion() {
        var scene = Scene.at("81.71").units("KIA");
        var silent = Scene.at("81.71").units("KIA");
        var without = Scene.at("81.71");
        var first = published(scene, "2025-01-01", "2025-06-30");
        var second = published(scene, "2025-07-01", "2025-12-31");
        var before = published(scene, "2024-07-01", "2024-12-31");
        published(silent, "2025-01-01", "2025-06-30");
        publish(scene, before, "BILLBOARD", "2025-01-31");
        publish(scene, first, "WEBSITE", "2025-07-10");
        publish(scene, first, "PRINT", "2025-08-10");
        publish(scene, second, "WEBSITE", "2026-01-20");
        for (var done : new String[] {"2025-07-30", "2025-09-28", null}) {
            var path = plan(scene, first);
            act(scene, path, "SUBMIT", null);
            act(scene, path, "APPROVE", null);
            if (done != null) {
                act(scene, path, "COMPLETE", done);
            }
        }
        act(scene, plan(scene, first), "CANCEL", null);

        // media WEBSITE and PRINT; 10 and 20 days to publish; 2 of 3 done, after 30 and 90 days
        as(Tokens.bpjs("81.71"))
                .get("/v1/facilities/" + scene.facility + "/pekppp?period=2025")
                .then()
                .statusCode(200)
                .body("figures.surveys", equalTo(2))
                .body("figures.media.value", equalTo(2.0f))
                .body("figures.publicationDays.value", equalTo(15.0f))
                .body("figures.publicationDays.completeness", equalTo(1.0f))
                .body("figures.followUpsDone.value", equalTo(66.67f))
                .body("figures.followUpDays.value", equalTo(60.0f))
                .body("figures.followUpDays.completeness", equalTo(0.6667f));
        as(Tokens.national())
                .get("/v1/regions/81.71/pekppp?period=2025")
                .then()
                .statusCode(200)
                .body("figures.surveys", equalTo(3))
                .body("figures.media.value", equalTo(1.0f))
                .body("figures.publicationDays.completeness", equalTo(0.6667f))
                .body("items.facility", contains(scene.facility, silent.facility, without.facility))
                .body("items[1].figures.media.value", equalTo(0.0f))
                .body("items[1].figures.publicationDays.reason", equalTo("NOT_PUBLISHED"))
                .body("items[1].figures.followUpsDone.reason", equalTo("NO_FOLLOW_UPS"))
                .body("items[2].figures.media.value", nullValue())
                .body("items[2].figures.media.reason", equalTo("NO_SURVEY"));
        var table = as(Tokens.national())
                .get("/v1/regions/81.71/pekppp?period=2025&format=csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(table)
                .hasSize(4)
                .contains(
                        "facility,name,region,period,surveys,media,followUpsDonePercent,publicationDays,followUpDays",
                        scene.facility + ",Puskesmas " + scene.facility + ",81.71,2025,2,2.00,66.67,15.0,60.0",
                        without.facility + ",Puskesmas " + without.facility + ",81.71,2025,0,,,,");
        as(Tokens.dinkes("81.72"))
                .get("/v1/regions/81.71/pekppp?period=2025")
                .then()
                .statusCode(404);
        as(Tokens.dinkes("81.72"))
                .get("/v1/facilities/" + scene.facility + "/pekppp?period=2025")
                .then()
                .statusCode(404);
        as(Tokens.dinkes("81.71"))
                .get("/v1/regions/81.71/pekppp?period=2023")
                .then()
                .body("items", hasSize(3));
    }
}
