package id.kinerjapuskesmas.survey.complaint;

import static id.kinerjapuskesmas.survey.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
class ComplaintTest {

    private static final String WORDS = "Antrean lebih dari satu jam";

    static Map<String, Object> complaint(String receivedAt) {
        var complaint = new LinkedHashMap<String, Object>();
        complaint.put("kind", "COMPLAINT");
        complaint.put("channel", "BOX");
        complaint.put("receivedAt", receivedAt);
        complaint.put("unit", null);
        complaint.put("unsur", "WAKTU");
        complaint.put("text", WORDS);
        return complaint;
    }

    static String received(Scene scene, String receivedAt) {
        var path = "/v1/facilities/" + scene.facility + "/complaints/" + UUID.randomUUID();
        as(scene.puskesmas()).body(complaint(receivedAt)).put(path).then().statusCode(201);
        return path;
    }

    static ValidatableResponse act(Scene scene, String path, String action, String answeredAt) {
        var request = new HashMap<String, Object>();
        request.put("action", action);
        request.put("reason", action.equals("REOPEN") ? "Belum puas" : null);
        request.put("answer", action.equals("ANSWER") ? "Loket kedua dibuka" : null);
        request.put("answeredAt", answeredAt);
        return as(scene.puskesmas())
                .header("If-Match", as(scene.puskesmas()).get(path).getHeader("ETag"))
                .body(request)
                .post(path + "/transitions")
                .then();
    }

    @Test
    void isRecordedAnsweredAndReopenedWithATrace() {
        var scene = Scene.at(Scene.REGION);
        var path = received(scene, "2026-02-10T23:30:00+07:00");
        as(scene.puskesmas())
                .body(complaint("2026-02-10T16:30:00Z"))
                .put(path)
                .then()
                .statusCode(200);
        as(scene.puskesmas())
                .get(path)
                .then()
                .body("state", equalTo("RECEIVED"))
                .body("receivedAt", equalTo("2026-02-10T23:30:00+07:00"))
                .body("allowedActions", contains("START", "ANSWER"));
        act(scene, path, "REOPEN", null).statusCode(409);
        act(scene, path, "START", null).statusCode(200).body("state", equalTo("IN_PROGRESS"));
        act(scene, path, "ANSWER", null).statusCode(422).body("errors[0].pointer", equalTo("/answeredAt"));
        act(scene, path, "ANSWER", "2026-02-10T23:00:00+07:00")
                .statusCode(422)
                .body("errors[0].code", equalTo("ANSWERED_BEFORE_RECEIVED"));
        // half an hour later, and in Jakarta the next day
        act(scene, path, "ANSWER", "2026-02-11T00:00:00+07:00")
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("days", equalTo(1));
        act(scene, path, "REOPEN", null)
                .statusCode(200)
                .body("answer", nullValue())
                .body("days", nullValue());
        as(scene.dinkes())
                .get(path + "/history")
                .then()
                .body("items.action", contains("CREATE", "START", "ANSWER", "REOPEN"))
                .body("items[3].before.answer", equalTo("Loket kedua dibuka"));
    }

    @Test
    void isCorrectedWithIfMatchOnly() {
        var scene = Scene.withUnits("KIA");
        var path = received(scene, "2026-02-10T08:00:00+07:00");
        var corrected = complaint("2026-02-10T08:00:00+07:00");
        corrected.put("unit", "KIA");
        as(scene.puskesmas()).body(corrected).put(path).then().statusCode(428);
        as(scene.puskesmas())
                .header("If-Match", as(scene.puskesmas()).get(path).getHeader("ETag"))
                .body(corrected)
                .put(path)
                .then()
                .statusCode(200)
                .body("unit", equalTo("KIA"));
        corrected.put("unit", "LAB");
        corrected.put("unsur", "CUACA");
        corrected.put("receivedAt", "2999-01-01T00:00:00Z");
        as(scene.puskesmas())
                .body(corrected)
                .put(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/receivedAt", "/unit", "/unsur"))
                .body("detail", not(containsString(WORDS)));
    }

    @Test
    void countsTheShareAnsweredAndTheMedianOfDays() {
        var scene = Scene.at("81.16");
        var other = Scene.at("81.16");
        received(scene, "2026-02-10T08:00:00+07:00");
        answered(scene, "2026-02-10T08:00:00+07:00", "2026-02-10T20:00:00+07:00");
        answered(scene, "2026-02-11T08:00:00+07:00", "2026-02-14T08:00:00+07:00");
        answered(scene, "2025-12-31T08:00:00+07:00", "2026-02-01T08:00:00+07:00");
        answered(other, "2026-03-31T23:59:00+07:00", "2026-04-09T08:00:00+07:00");
        as(scene.puskesmas())
                .get("/v1/facilities/" + scene.facility + "/complaint-figures?period=2026-Q1")
                .then()
                .statusCode(200)
                .body("figures.received", equalTo(3))
                .body("figures.answered", equalTo(2))
                .body("figures.handled.value", equalTo(66.67f))
                .body("figures.medianDays.value", equalTo(1.5f));
        as(Tokens.bpjs("81"))
                .get("/v1/regions/81.16/complaint-figures?period=2026-Q1")
                .then()
                .statusCode(200)
                .body("figures.received", equalTo(4))
                .body("figures.handled.value", equalTo(75.0f))
                .body("figures.medianDays.value", equalTo(3.0f))
                .body("items", hasSize(2));
        as(scene.puskesmas())
                .get("/v1/facilities/" + scene.facility + "/complaint-figures?period=2024")
                .then()
                .body("figures.handled.value", nullValue())
                .body("figures.handled.reason", equalTo("NO_COMPLAINTS"))
                .body("figures.medianDays.reason", equalTo("NO_ANSWERED_COMPLAINTS"));
        var url = "/v1/regions/81.16/complaint-figures?period=2026-Q1";
        as(scene.dinkes())
                .header("If-None-Match", as(scene.dinkes()).get(url).getHeader("ETag"))
                .get(url)
                .then()
                .statusCode(304);
    }

    private static void answered(Scene scene, String receivedAt, String answeredAt) {
        act(scene, received(scene, receivedAt), "ANSWER", answeredAt).statusCode(200);
    }

    @Test
    void neverShowsItsTextBeyondTheFacilityAndItsDinas() {
        var own = Scene.at("81.17");
        var neighbour = Scene.at("81.17");
        var foreign = Scene.at("81.18");
        var path = received(own, "2026-02-10T08:00:00+07:00");
        received(neighbour, "2026-02-10T08:00:00+07:00");
        received(foreign, "2026-02-10T08:00:00+07:00");
        assertThat(facilities(own.puskesmas())).containsExactly(own.facility);
        assertThat(facilities(own.dinkes())).containsExactly(own.facility, neighbour.facility);
        assertThat(facilities(foreign.dinkes())).containsExactly(foreign.facility);
        assertThat(as(own.dinkes())
                        .accept("*/*")
                        .get("/v1/complaints?limit=200&format=csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .startsWith("complaint,facility,kind,")
                .contains(own.facility, neighbour.facility, WORDS)
                .doesNotContain(foreign.facility);
        as(neighbour.puskesmas()).get(path).then().statusCode(404);
        as(foreign.dinkes()).get(path + "/history").then().statusCode(404);
        for (var token : List.of(Tokens.province("81"), Tokens.national(), Tokens.bpjs("81"), Tokens.service())) {
            as(token).get("/v1/complaints").then().statusCode(403);
            as(token).get(path).then().statusCode(403).body(not(containsString(WORDS)));
            as(token).get(path + "/history").then().statusCode(403);
            as(token)
                    .get("/v1/regions/81.17/complaint-figures?period=2026")
                    .then()
                    .statusCode(200)
                    .body(not(containsString(WORDS)));
        }
    }

    private static List<String> facilities(String token) {
        return as(token)
                .get("/v1/complaints?limit=200&kind=COMPLAINT&state=RECEIVED")
                .then()
                .statusCode(200)
                .extract()
                .path("items.facility");
    }
}
