package id.kinerjapuskesmas.survey.servicetime;

import static id.kinerjapuskesmas.survey.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaitingTimeTest {

    private static void standard(Scene scene, String unit, String from, double minutes) {
        as(scene.puskesmas())
                .body(Map.of("minutes", minutes))
                .put("/v1/facilities/" + scene.facility + "/time-standards/" + unit + "/" + from)
                .then()
                .statusCode(201);
    }

    private static String observe(Scene scene, String unit, String at, double minutes) {
        var path = "/v1/facilities/" + scene.facility + "/waiting-times/" + UUID.randomUUID();
        as(scene.puskesmas())
                .body(Map.of("unit", unit, "observedAt", at, "minutes", minutes))
                .put(path)
                .then()
                .statusCode(201);
        return path;
    }

    @Test
    void reportsTheShareWithinTheStandardOfTheDayNotTheMean() {
        var scene = Scene.at("81.73").units("DAFTAR", "GIGI", "LAB");
        standard(scene, "DAFTAR", "2026-01-01", 5);
        standard(scene, "DAFTAR", "2026-02-01", 10);
        standard(scene, "LAB", "2026-03-01", 60);
        observe(scene, "DAFTAR", "2026-01-31T23:59:00+07:00", 5);
        observe(scene, "DAFTAR", "2026-01-31T09:00:00+07:00", 5.01);
        observe(scene, "DAFTAR", "2026-02-01T00:00:00+07:00", 9.5);
        observe(scene, "GIGI", "2026-02-01T08:00:00+07:00", 20);
        observe(scene, "LAB", "2026-02-28T08:00:00+07:00", 20);
        observe(scene, "LAB", "2026-03-01T08:00:00+07:00", 400);
        var voided = observe(scene, "LAB", "2026-03-01T08:00:00+07:00", 1);
        as(scene.puskesmas()).delete(voided + "?reason=salah").then().statusCode(204);
        as(Tokens.bpjs("81.73"))
                .get("/v1/facilities/" + scene.facility + "/waiting-time-figures?period=2026-Q1")
                .then()
                .statusCode(200)
                .body("observed", equalTo(6))
                .body("withinStandard.value", equalTo(50.0f))
                .body("withinStandard.n", equalTo(4))
                .body("withinStandard.completeness", equalTo(0.6667f))
                .body("withinStandard.flags", hasItem("OBSERVATIONS_WITHOUT_STANDARD"))
                .body("units.unit", contains("DAFTAR", "GIGI", "LAB"))
                .body("units[0].withinStandard.value", equalTo(66.67f))
                .body("units[1].withinStandard.reason", equalTo("NO_STANDARD"))
                .body("units[2].withinStandard.value", equalTo(0.0f));
        as(Tokens.province("81"))
                .get("/v1/regions/81.73/waiting-time-figures?period=2026-01")
                .then()
                .statusCode(200)
                .body("observed", equalTo(2))
                .body("withinStandard.value", equalTo(50.0f))
                .body("items.facility", contains(scene.facility));
        as(Tokens.dinkes("81.74"))
                .get("/v1/regions/81.73/waiting-time-figures?period=2026")
                .then()
                .statusCode(404);
        as(scene.puskesmas())
                .get("/v1/facilities/" + scene.facility + "/waiting-time-figures?period=2020")
                .then()
                .body("withinStandard.value", nullValue())
                .body("withinStandard.reason", equalTo("NO_OBSERVATIONS"));
    }

    @Test
    void storesAnObservationOnceAndVoidsItForGood() {
        var scene = Scene.withUnits("DAFTAR");
        var path = observe(scene, "DAFTAR", "2026-02-10T08:05:00+07:00", 4.5);
        var same = Map.of("unit", "DAFTAR", "observedAt", "2026-02-10T01:05:00Z", "minutes", 4.50);
        as(scene.puskesmas()).body(same).put(path).then().statusCode(200).body("minutes", equalTo(4.5f));
        var other = Map.of("unit", "DAFTAR", "observedAt", "2026-02-10T01:05:00Z", "minutes", 5);
        as(scene.puskesmas()).body(other).put(path).then().statusCode(409);
        as(scene.puskesmas())
                .body(Map.of("unit", "LAB", "observedAt", "2999-02-10T01:05:00Z", "minutes", 5))
                .put(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unit", "/observedAt"));
        as(scene.puskesmas())
                .body(Map.of("unit", "DAFTAR", "observedAt", "2026-02-10T01:05:00Z", "minutes", 1.234))
                .put(path)
                .then()
                .statusCode(422);
        as(scene.puskesmas()).delete(path + "?reason=salah").then().statusCode(204);
        as(scene.puskesmas()).body(same).put(path).then().statusCode(410);
        as(scene.puskesmas()).get(path).then().statusCode(410);
    }

    @Test
    void importsAFileOnceAndPointsAtItsFlaws() {
        var scene = Scene.withUnits("DAFTAR");
        var first = UUID.randomUUID();
        var good =
                """
                observation;unit;observedAt;minutes
                %s;DAFTAR;2026-02-10T08:05:00+07:00;4,5
                %s;DAFTAR;2026-02-10T08:15:00+07:00;12
                """
                        .formatted(first, UUID.randomUUID());
        imported(scene, good, 200).body("created", equalTo(2));
        imported(scene, good, 200).body("unchanged", equalTo(2)).body("created", equalTo(0));
        var bad =
                """
                observation,unit,observedAt,minutes
                %s,DAFTAR,2026-02-10T08:05:00+07:00,7
                %s,LAB,2026-02-10T08:05:00+07:00,7
                %s,DAFTAR,2026-02-10,-1
                """
                        .formatted(first, UUID.randomUUID(), UUID.randomUUID());
        imported(scene, bad, 422)
                .body("stored", equalTo(false))
                .body("errors.code", contains("DIFFERENT_CONTENT", "UNKNOWN_UNIT", "NOT_A_TIME", "OUT_OF_RANGE"))
                .body("errors.line", contains(2, 3, 4, 4));
    }

    private static ValidatableResponse imported(Scene scene, String csv, int status) {
        return as(scene.puskesmas())
                .contentType("text/csv")
                .body(csv)
                .post("/v1/facilities/" + scene.facility + "/waiting-times/imports")
                .then()
                .statusCode(status);
    }

    @Test
    void changesAStandardWithIfMatchOnlyAndTakesItBack() {
        var scene = Scene.withUnits("DAFTAR");
        standard(scene, "DAFTAR", "2026-01-01", 5);
        var path = "/v1/facilities/" + scene.facility + "/time-standards/DAFTAR/2026-01-01";
        as(scene.puskesmas()).body(Map.of("minutes", 5.0)).put(path).then().statusCode(200);
        as(scene.puskesmas()).body(Map.of("minutes", 6)).put(path).then().statusCode(428);
        var etag = as(scene.puskesmas()).get(path).getHeader("ETag");
        as(scene.puskesmas())
                .header("If-Match", etag)
                .body(Map.of("minutes", 6))
                .put(path)
                .then()
                .statusCode(200)
                .body("minutes", equalTo(6));
        as(scene.puskesmas())
                .body(Map.of("minutes", 6))
                .put("/v1/facilities/" + scene.facility + "/time-standards/LAB/2026-01-01")
                .then()
                .statusCode(404);
        as(scene.puskesmas()).body(Map.of("minutes", 0)).put(path).then().statusCode(422);
        as(scene.puskesmas())
                .header("If-Match", as(scene.puskesmas()).get(path).getHeader("ETag"))
                .delete(path + "?reason=salah")
                .then()
                .statusCode(204);
        as(scene.puskesmas()).get(path).then().statusCode(404);
        as(scene.puskesmas())
                .get(path + "/history")
                .then()
                .body("items.action", contains("CREATE", "UPDATE", "DELETE"));
        as(Tokens.bpjs("32"))
                .get("/v1/facilities/" + scene.facility + "/time-standards")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void listsNoObservationOfAnotherFacility() {
        var own = Scene.withUnits("DAFTAR");
        var foreign = Scene.at("32.11").units("DAFTAR");
        var mine = observe(own, "DAFTAR", "2026-02-10T08:05:00+07:00", 4);
        observe(foreign, "DAFTAR", "2026-02-10T08:05:00+07:00", 4);
        List<String> listed = as(own.dinkes())
                .get("/v1/facilities/" + own.facility + "/waiting-times?unit=DAFTAR")
                .path("items.observation");
        assertThat(listed).hasSize(1);
        assertThat(mine).endsWith(listed.get(0));
        var table = as(own.dinkes())
                .accept("*/*")
                .get("/v1/facilities/" + own.facility + "/waiting-times?format=csv")
                .asString();
        assertThat(table.lines()).hasSize(2);
        assertThat(table).startsWith("observation,unit,observedAt,minutes").contains(listed.get(0));
        as(foreign.dinkes()).get(mine).then().statusCode(404);
        as(foreign.dinkes())
                .get("/v1/facilities/" + own.facility + "/waiting-times")
                .then()
                .statusCode(404);
        as(Tokens.province("81"))
                .get("/v1/facilities/" + own.facility + "/waiting-times")
                .then()
                .statusCode(403);
    }
}
