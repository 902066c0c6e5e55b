package id.kinerjapuskesmas.survey.questionnaire;

import static id.kinerjapuskesmas.survey.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnQuestionnaireTest {

    /** Two unsur, WAKTU by two questions, and one question outside the IKM. */
    static Map<String, Object> twoUnsur(Scene scene) {
        var body = body(scene, null);
        body.put("unsur", List.of(unsur("WAKTU", "U1"), unsur("BIAYA", "U2")));
        body.put(
                "questions",
                List.of(
                        question("DAFTAR", "U1a", "WAKTU"),
                        question("PERIKSA", "U1b", "WAKTU"),
                        question("BIAYA", "U2", "BIAYA"),
                        question("KEMBALI", "T1", null)));
        return body;
    }

    static Map<String, Object> body(Scene scene, String from) {
        var body = new LinkedHashMap<String, Object>();
        body.put("owner", owner(scene.facility, null));
        body.put("regulation", "PERMENPANRB_14_2017");
        body.put("title", label("SKM sendiri"));
        body.put("from", from);
        body.put("unsur", null);
        body.put("questions", null);
        return body;
    }

    private static Map<String, Object> owner(String facility, String region) {
        var owner = new HashMap<String, Object>();
        owner.put("facility", facility);
        owner.put("region", region);
        return owner;
    }

    private static Map<String, Object> unsur(String code, String display) {
        return Map.of("unsur", code, "display", display, "label", label(code));
    }

    private static Map<String, Object> question(String code, String display, String unsur) {
        var question = new LinkedHashMap<String, Object>();
        question.put("question", code);
        question.put("display", display);
        question.put("unsur", unsur);
        question.put("text", label("Bagaimana " + code + "?"));
        var options = new ArrayList<Map<String, Object>>();
        for (var score = 1; score <= 4; score++) {
            options.add(Map.of("score", score, "label", label("Nilai " + score)));
        }
        question.put("options", options);
        return question;
    }

    private static Map<String, Object> label(String text) {
        return Map.of("id", text, "en", text + " (en)");
    }

    private static String code(Scene scene) {
        return "form-" + scene.facility + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static void put(String token, String code, Map<String, Object> body, int status) {
        as(token).body(body).put("/v1/questionnaires/" + code).then().statusCode(status);
    }

    @Test
    void isCopiedOnceAndResentWithoutHarm() {
        var scene = Scene.at(Scene.REGION);
        var code = code(scene);
        put(scene.puskesmas(), code, body(scene, "skm-2004-v1"), 201);
        as(scene.puskesmas())
                .get("/v1/questionnaires/" + code)
                .then()
                .body("unsur", hasSize(14))
                .body("copiedFrom", equalTo("skm-2004-v1"))
                .body("owner.facility", equalTo(scene.facility))
                .body("frozenAt", nullValue());
        put(scene.puskesmas(), code, body(scene, "skm-2004-v1"), 200);
        var renamed = body(scene, "skm-2004-v1");
        renamed.put("title", label("Judul lain"));
        put(scene.puskesmas(), code, renamed, 428);
        var etag = as(scene.puskesmas()).get("/v1/questionnaires/" + code).getHeader("ETag");
        as(scene.puskesmas())
                .header("If-Match", etag)
                .body(renamed)
                .put("/v1/questionnaires/" + code)
                .then()
                .statusCode(200)
                .body("title.id", equalTo("Judul lain"));
        as(scene.puskesmas())
                .header("If-Match", etag)
                .body(body(scene, "skm-2004-v1"))
                .put("/v1/questionnaires/" + code)
                .then()
                .statusCode(412);
        as(scene.dinkes())
                .get("/v1/questionnaires/" + code + "/history")
                .then()
                .body("items.action", contains("CREATE", "UPDATE"))
                .body("items[1].before.title.id", equalTo("SKM sendiri"))
                .body("items[1].after.title.id", equalTo("Judul lain"))
                .body("items[0].changedBy", equalTo("puskesmas-" + scene.facility));
    }

    @Test
    void computesTheIkmOfSeveralQuestionsAnUnsurAndLeavesExtraOnesOut() {
        var scene = Scene.withUnits("KIA");
        var code = code(scene);
        put(scene.puskesmas(), code, twoUnsur(scene), 201);
        var survey = survey(scene, code, 201);
        scene.act(survey, "OPEN").statusCode(200);
        answer(scene, survey, Map.of("DAFTAR", 2, "PERIKSA", 3, "BIAYA", 4, "KEMBALI", 1), 201);
        answer(scene, survey, Map.of("DAFTAR", 4, "PERIKSA", 3, "BIAYA", 3), 201);
        answer(scene, survey, Map.of("DAFTAR", 4, "PERIKSA", 3), 422);
        // WAKTU (3 + 3) / 2 = 3; BIAYA 3.5; NI 3.25. Both respondents' own means are 3.25: no spread at all
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm")
                .then()
                .statusCode(200)
                .body("result.ikm.value", equalTo(81.25f))
                .body("result.ikm.confidence.lower", equalTo(81.25f))
                .body("result.ikm.confidence.upper", equalTo(81.25f))
                .body("result.unsur.unsur", contains("WAKTU", "BIAYA"))
                .body("result.unsur[0].filled", equalTo(4))
                .body("result.unsur[0].nrr", equalTo(3.0f));
        as(scene.puskesmas()).get("/v1/questionnaires/" + code).then().body("frozenAt", notNullValue());
        changed(scene, code, 409, "QUESTIONNAIRE_IS_FROZEN");
    }

    @Test
    void isNotChangedWhileSomebodyMayBeFillingItIn() {
        var scene = Scene.withUnits("KIA");
        var code = code(scene);
        put(scene.puskesmas(), code, twoUnsur(scene), 201);
        var survey = survey(scene, code, 201);
        scene.act(survey, "OPEN").statusCode(200);
        changed(scene, code, 409, "QUESTIONNAIRE_IS_ASKED");
        scene.act(survey, "CLOSE").statusCode(200);
        changed(scene, code, 200, null);
    }

    private static void changed(Scene scene, String code, int status, String problem) {
        var body = twoUnsur(scene);
        body.put("title", label("Judul baru"));
        var etag = as(scene.dinkes()).get("/v1/questionnaires/" + code).getHeader("ETag");
        as(scene.dinkes())
                .header("If-Match", etag)
                .body(body)
                .put("/v1/questionnaires/" + code)
                .then()
                .statusCode(status)
                .body("code", equalTo(problem));
    }

    private static String survey(Scene scene, String questionnaire, int status) {
        var survey = UUID.randomUUID().toString();
        var body = scene.surveyBody("2025-07-01", "2025-12-31", null);
        body.put("questionnaire", questionnaire);
        as(scene.puskesmas()).body(body).put("/v1/surveys/" + survey).then().statusCode(status);
        return survey;
    }

    private static void answer(Scene scene, String survey, Map<String, Integer> answers, int status) {
        scene.put(
                        survey,
                        UUID.randomUUID().toString(),
                        Map.of("unit", "KIA", "collectedAt", "2025-08-14T09:30:00+07:00", "answers", answers))
                .statusCode(status);
    }

    @Test
    void isSeenAndUsedByItsOwnersOnly() {
        var own = Scene.at("81.12");
        var neighbour = Scene.at("81.12");
        var foreign = Scene.at("81.13");
        var ofFacility = code(own);
        var ofRegion = code(own);
        var ofForeigner = code(foreign);
        put(own.puskesmas(), ofFacility, body(own, "skm-2017-v1"), 201);
        put(foreign.puskesmas(), ofForeigner, body(foreign, "skm-2017-v1"), 201);
        var regional = body(own, "skm-2017-v1");
        regional.put("owner", owner(null, "81.12"));
        put(own.puskesmas(), ofRegion, regional, 403);
        put(own.dinkes(), ofRegion, regional, 201);

        assertThat(seenBy(own.puskesmas()))
                .contains(ofFacility, ofRegion, "skm-2017-v1")
                .doesNotContain(ofForeigner);
        assertThat(seenBy(neighbour.puskesmas()))
                .contains(ofRegion, "skm-2017-v1")
                .doesNotContain(ofFacility, ofForeigner);
        assertThat(seenBy(own.dinkes())).contains(ofFacility, ofRegion).doesNotContain(ofForeigner);
        assertThat(seenBy(foreign.dinkes())).contains(ofForeigner).doesNotContain(ofFacility, ofRegion);
        assertThat(seenBy(Tokens.province("81"))).contains(ofFacility, ofRegion, ofForeigner);
        as(foreign.dinkes()).get("/v1/questionnaires/" + ofFacility).then().statusCode(404);
        as(foreign.dinkes())
                .get("/v1/questionnaires/" + ofFacility + "/history")
                .then()
                .statusCode(404);

        survey(own, ofFacility, 201);
        survey(neighbour, ofRegion, 201);
        survey(neighbour, ofFacility, 422);
        survey(foreign, ofRegion, 422);
    }

    private static List<String> seenBy(String token) {
        var seen = new ArrayList<String>();
        String next = null;
        do {
            var page = as(token).get("/v1/questionnaires?limit=200" + (next == null ? "" : "&cursor=" + next));
            seen.addAll(page.<List<String>>path("items.questionnaire"));
            next = page.path("next");
        } while (next != null);
        return seen;
    }

    @Test
    void keepsItsOwnerAndItsCode() {
        var own = Scene.at("81.12");
        var foreign = Scene.at("81.13");
        var code = code(own);
        put(own.puskesmas(), code, body(own, "skm-2017-v1"), 201);
        put(foreign.puskesmas(), code, body(foreign, "skm-2017-v1"), 409);
        put(foreign.puskesmas(), code, body(own, "skm-2017-v1"), 404);
        put(own.puskesmas(), "skm-2017-v1", body(own, "skm-2004-v1"), 409);
        put(Tokens.province("81"), code(own), body(own, "skm-2017-v1"), 403);
    }

    @Test
    void namesTheFaultyElement() {
        var scene = Scene.at(Scene.REGION);
        var body = twoUnsur(scene);
        var questions = new ArrayList<>(List.of(
                question("DAFTAR", "U1a", "WAKTU"),
                question("DAFTAR", "U1b", "MUTU"),
                question("BIAYA", "U2", "BIAYA")));
        body.put("questions", questions);
        as(scene.puskesmas())
                .body(body)
                .put("/v1/questionnaires/" + code(scene))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/questions/1/question", "/questions/1/unsur"));
        var typed = twoUnsur(scene);
        typed.put("unsur", List.of(unsur("waktu", "U1")));
        as(scene.puskesmas())
                .body(typed)
                .put("/v1/questionnaires/" + code(scene))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/unsur/0/unsur"));
        var empty = body(scene, null);
        put(scene.puskesmas(), code(scene), empty, 422);
        var unknown = body(scene, "skm-1999");
        unknown.put("regulation", "UU_1");
        put(scene.puskesmas(), code(scene), unknown, 422);
        var both = body(scene, "skm-2017-v1");
        both.put("owner", owner(scene.facility, scene.region));
        as(scene.puskesmas())
                .body(both)
                .put("/v1/questionnaires/" + code(scene))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("ONE_OWNER"));
    }

    @Test
    void listsRegulationsWithTheirValidityAndBands() {
        as(Tokens.bpjs("81"))
                .get("/v1/regulations")
                .then()
                .statusCode(200)
                .body("items.regulation", contains("PERMENPANRB_14_2017", "KEPMENPAN_25_2004"))
                .body("items[0].validUntil", nullValue())
                .body("items[1].validFrom", equalTo("2004-02-24"))
                .body("items[1].bands.lowest", contains(81.26f, 62.51f, 43.76f, 25.0f));
    }

    @Test
    void shipsTheFourteenUnsurOf2004() {
        as(Tokens.national())
                .get("/v1/questionnaires/skm-2004-v1")
                .then()
                .statusCode(200)
                .body("unsur", hasSize(14))
                .body("questions", hasSize(14))
                .body("questions.collect { it.options.size() }", not(hasItem(3)))
                .body("unsur.unsur", hasItems("PROSEDUR", "KEPASTIAN_BIAYA", "KEAMANAN"))
                .body("unsur[13].display", equalTo("U14"))
                .body("regulation.regulation", equalTo("KEPMENPAN_25_2004"))
                .body("owner", nullValue());
    }
}
