package id.kinerjapuskesmas.survey.response;

import static id.kinerjapuskesmas.survey.Scene.as;
import static id.kinerjapuskesmas.survey.Scene.responseBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ResponseResourceTest {

    private static String path(String survey, String response) {
        return "/v1/surveys/" + survey + "/responses/" + response;
    }

    @Test
    void answersAnIdenticalResendWith200AndChangesNothing() {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var response = scene.respond(survey, "KIA", 3);
        scene.put(survey, response, responseBody("KIA", 3)).statusCode(200).body("revision", equalTo(1));
        as(scene.puskesmas()).get("/v1/surveys/" + survey + "/ikm").then().body("result.ikm.n", equalTo(1));
    }

    @Test
    void answersAnIdenticalResendWith200EvenAfterTheSurveyWasClosed() {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var response = scene.respond(survey, "KIA", 3);
        scene.act(survey, "CLOSE").statusCode(200);
        scene.put(survey, response, responseBody("KIA", 3)).statusCode(200);
    }

    @Test
    void keepsTheFormerRevisionOfACorrection() {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var response = scene.respond(survey, "KIA", 3);
        scene.put(survey, response, responseBody("KIA", 4)).statusCode(428);
        as(scene.puskesmas())
                .header("If-Match", "\"7\"")
                .body(responseBody("KIA", 4))
                .put(path(survey, response))
                .then()
                .statusCode(412);
        var etag = as(scene.puskesmas()).get(path(survey, response)).getHeader("ETag");
        as(scene.puskesmas())
                .header("If-Match", etag)
                .body(responseBody("KIA", 4))
                .queryParam("reason", "salah entri")
                .put(path(survey, response))
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("flags", contains("STRAIGHT_LINING"));
        as(scene.dinkes())
                .get(path(survey, response) + "/history")
                .then()
                .body("items.answers.WAKTU", contains(3, 4))
                .body("items[1].reason", equalTo("salah entri"));
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm")
                .then()
                .body("result.ikm.value", equalTo(100.00f))
                .body("result.ikm.n", equalTo(1));
    }

    @Test
    void answersAVoidedIdWith410ForEver() {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var response = scene.respond(survey, "KIA", 3);
        as(scene.dinkes())
                .header("If-Match", "\"1\"")
                .queryParam("reason", "kuesioner ganda")
                .delete(path(survey, response))
                .then()
                .statusCode(204);
        as(scene.puskesmas()).get(path(survey, response)).then().statusCode(410);
        scene.put(survey, response, responseBody("KIA", 3)).statusCode(410).body("code", equalTo("RESPONSE_VOIDED"));
        as(scene.puskesmas()).get("/v1/surveys/" + survey + "/responses").then().body("items", hasSize(0));
        as(scene.puskesmas())
                .get(path(survey, response) + "/history")
                .then()
                .body("voided", equalTo(true))
                .body("items", hasSize(2));
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm")
                .then()
                .body("result.ikm.reason", equalTo("NO_RESPONSES"));
    }

    @Test
    void acceptsNothingIntoADraftOrClosedSurvey() {
        var scene = Scene.withUnits("KIA");
        var survey = scene.draftSurvey("2025-07-01", "2025-12-31", null);
        var response = UUID.randomUUID().toString();
        scene.put(survey, response, responseBody("KIA", 3)).statusCode(409).body("code", equalTo("SURVEY_NOT_OPEN"));
        scene.act(survey, "OPEN").statusCode(200);
        scene.act(survey, "CLOSE").statusCode(200);
        scene.put(survey, response, responseBody("KIA", 3)).statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void refusesAnAnswerOutsideOneToFour(int score) {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var body = responseBody("KIA", 3, 3, score, 3, 3, 3, 3, 3, 3);
        scene.put(survey, UUID.randomUUID().toString(), body)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/answers/WAKTU"))
                .body("errors[0].params.value", equalTo(String.valueOf(score)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "\"3\"", "\"tiga\"", "true"})
    void refusesAnAnswerThatIsNoWholeNumber(String score) {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        as(scene.puskesmas())
                .body("{\"unit\": \"KIA\", \"collectedAt\": \"2025-08-14T09:30:00+07:00\", \"answers\": {\"WAKTU\": "
                        + score + "}}")
                .put(path(survey, UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/answers/WAKTU"));
    }

    @Test
    void requiresEveryUnsurAndKnowsNoOther() {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var body = responseBody("KIA", 3);
        var answers = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) body.get("answers")).forEach((key, value) -> answers.put(key.toString(), value));
        answers.remove("BIAYA");
        answers.put("KEBERSIHAN", 3);
        body.put("answers", answers);
        scene.put(survey, UUID.randomUUID().toString(), body)
                .statusCode(422)
                .body("errors.code", hasItems("UNKNOWN_UNSUR", "ANSWER_REQUIRED"))
                .body("errors.pointer", hasItems("/answers/KEBERSIHAN", "/answers/BIAYA"));
    }

    @Test
    void refusesAFutureDateAnUnknownUnitAndUnknownCodes() {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var body = responseBody("GIGI", 3);
        body.put("collectedAt", "2199-01-01T00:00:00+07:00");
        body.put("education", "TK");
        scene.put(survey, UUID.randomUUID().toString(), body)
                .statusCode(422)
                .body("errors.code", hasItems("UNKNOWN_UNIT", "IN_THE_FUTURE", "NOT_IN_CODE_LIST"));
    }

    @Test
    void storesTheSameIdOnceWhenItArrivesManyTimesAtOnce() throws InterruptedException {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var response = UUID.randomUUID().toString();
        var created = new AtomicInteger();
        var other = new AtomicInteger();
        var clients = Executors.newFixedThreadPool(8);
        for (var i = 0; i < 24; i++) {
            clients.submit(() -> {
                var status = as(scene.puskesmas())
                        .body(responseBody("KIA", 3))
                        .put(path(survey, response))
                        .statusCode();
                (status == 201 ? created : other).addAndGet(status == 200 || status == 201 ? 1 : 1000);
            });
        }
        clients.shutdown();
        assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(created).hasValue(1);
        assertThat(other).hasValue(23);
        as(scene.puskesmas()).get("/v1/surveys/" + survey + "/ikm").then().body("result.ikm.n", equalTo(1));
    }

    @Test
    void letsOnlyTheFacilityAndItsDinasReadResponses() {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var response = scene.respond(survey, "KIA", 3);
        var foreign = Scene.at("32.08").units("KIA");
        for (var token : List.of(scene.puskesmas(), scene.dinkes())) {
            as(token).get(path(survey, response)).then().statusCode(200).body("suggestion", equalTo("Kursi ditambah"));
        }
        for (var token :
                List.of(Tokens.province("32"), Tokens.national(), Tokens.service(), Tokens.bpjs(scene.region))) {
            as(token).get(path(survey, response)).then().statusCode(403);
            as(token).get("/v1/surveys/" + survey + "/responses").then().statusCode(403);
        }
        for (var token : List.of(
                foreign.puskesmas(), foreign.dinkes(), Scene.at(Scene.REGION).puskesmas())) {
            as(token).get(path(survey, response)).then().statusCode(404);
            as(token).get("/v1/surveys/" + survey + "/responses").then().statusCode(404);
            as(token)
                    .body(responseBody("KIA", 4))
                    .put(path(survey, response))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void listsOnlyResponsesOfTheSurveyPageByPage() {
        var scene = Scene.withUnits("KIA", "GIGI");
        var survey = scene.openSurvey();
        var other = scene.openSurvey("2025-01-01", "2025-06-30", null);
        scene.respond(other, "KIA", 1);
        var own = List.of(
                scene.respond(survey, "KIA", 3), scene.respond(survey, "KIA", 4), scene.respond(survey, "GIGI", 2));
        var first = as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/responses?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract();
        var second = as(scene.puskesmas())
                .queryParam("cursor", first.<String>path("next"))
                .get("/v1/surveys/" + survey + "/responses?limit=2")
                .then()
                .body("items", hasSize(1))
                .extract();
        var read = new ArrayList<String>(first.<List<String>>path("items.response"));
        read.addAll(second.<List<String>>path("items.response"));
        assertThat(read).containsExactlyInAnyOrderElementsOf(own);
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/responses?unit=GIGI")
                .then()
                .body("items.response", contains(own.get(2)));
    }

    @Test
    void receivesABatchOnceAndReportsItsFaults() {
        var scene = Scene.withUnits("KIA");
        var survey = scene.openSurvey();
        var good = Map.of("response", UUID.randomUUID().toString(), "content", responseBody("KIA", 3));
        var bad = Map.of(
                "response", UUID.randomUUID().toString(), "content", responseBody("KIA", 3, 3, 5, 3, 3, 3, 3, 3, 3));
        var batch = "/v1/surveys/" + survey + "/responses:batch";
        as(scene.puskesmas())
                .urlEncodingEnabled(false)
                .body(Map.of("responses", List.of(good, bad)))
                .post(batch)
                .then()
                .statusCode(422)
                .body("stored", equalTo(false))
                .body("items[1].errors[0].pointer", equalTo("/responses/1/content/answers/WAKTU"));
        as(scene.puskesmas())
                .urlEncodingEnabled(false)
                .body(Map.of("responses", List.of(good, bad)))
                .post(batch + "?onError=skip")
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rejected", equalTo(1));
        as(scene.puskesmas())
                .urlEncodingEnabled(false)
                .body(Map.of("responses", List.of(good)))
                .post(batch)
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1));
        var changed = Map.of("response", good.get("response"), "content", responseBody("KIA", 1));
        as(scene.puskesmas())
                .urlEncodingEnabled(false)
                .body(Map.of("responses", List.of(changed)))
                .post(batch)
                .then()
                .statusCode(422)
                .body("items[0].errors.code", hasItem("DIFFERENT_CONTENT"));
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm")
                .then()
                .body("result.ikm.n", equalTo(1))
                .body("result.ikm.value", equalTo(75.00f));
    }
}
