package id.kinerjapuskesmas.survey.response;

import static id.kinerjapuskesmas.survey.Scene.as;
import static id.kinerjapuskesmas.survey.Scene.responseBody;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ImportTest {

    private static final String HEADER = "response,unit,collectedAt,U1,U2,U3,U4,U5,U6,U7,U8,U9,age\n";

    private Scene scene;
    private String survey;

    @BeforeEach
    void open() {
        scene = Scene.withUnits("KIA");
        survey = scene.openSurvey();
    }

    private static String line(UUID response, String answers) {
        return response + ",KIA,2025-08-14T09:30:00+07:00," + answers + ",34\n";
    }

    private static String good(int lines) {
        return HEADER
                + IntStream.range(0, lines)
                        .mapToObj(line -> line(UUID.randomUUID(), "3,3,3,4,3,3,3,3,3"))
                        .collect(Collectors.joining());
    }

    private ValidatableResponse send(String file, String query) {
        return send(file.getBytes(StandardCharsets.UTF_8), "text/csv", query);
    }

    private ValidatableResponse send(byte[] file, String mediaType, String query) {
        return given().auth()
                .oauth2(scene.puskesmas())
                .contentType(mediaType)
                .body(file)
                .post("/v1/surveys/" + survey + "/imports" + query)
                .then();
    }

    private void stored(int n) {
        as(scene.puskesmas()).get("/v1/surveys/" + survey + "/ikm").then().body("result.ikm.n", equalTo(n));
    }

    @Test
    void storesAFileOnceHoweverOftenItIsSent() {
        var file = good(200);
        send(file, "").statusCode(200).body("created", equalTo(200)).body("stored", equalTo(true));
        send(file, "").statusCode(200).body("created", equalTo(0)).body("unchanged", equalTo(200));
        stored(200);
    }

    @Test
    void storesOverlappingFilesOnce() {
        var file = good(20);
        send(file, "").statusCode(200);
        send(file + line(UUID.randomUUID(), "4,4,4,4,4,4,4,4,4"), "")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("unchanged", equalTo(20));
        stored(21);
    }

    @Test
    void readsSemicolonsSemanticHeadersAndLocalDates() {
        var file =
                "response;unit;collectedAt;SARPRAS;PERSYARATAN;PROSEDUR;WAKTU;BIAYA;PRODUK;KOMPETENSI;PERILAKU;PENGADUAN\r\n"
                        + UUID.randomUUID() + ";KIA;2025-08-14;1;4;4;4;4;4;4;4;4\r\n";
        send(file, "").statusCode(200).body("detected.separator", equalTo(";"));
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/responses")
                .then()
                .body("items[0].answers.SARPRAS", equalTo(1))
                .body("items[0].answers.PENGADUAN", equalTo(4))
                .body("items[0].collectedAt", equalTo("2025-08-14T00:00:00+07:00"));
    }

    @Test
    void readsNdjson() {
        var file =
                """
                {"response": "%s", "unit": "KIA", "collectedAt": "2025-08-14T09:30:00+07:00", "U1": 4, "U2": 4, "U3": 4, "U4": 4, "U5": 4, "U6": 4, "U7": 4, "PENGADUAN": 4, "U9": null}
                """
                        .formatted(UUID.randomUUID());
        send(file.getBytes(StandardCharsets.UTF_8), "application/x-ndjson", "")
                .statusCode(200)
                .body("created", equalTo(1));
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm")
                .then()
                .body("result.ikm.value", equalTo(null))
                .body("result.ikm.reason", equalTo("UNSUR_WITHOUT_ANSWERS"))
                .body("result.unsurWithoutAnswers", contains("SARPRAS"));
    }

    @Test
    void dividesByTheFilledAnswersOfBlanks() {
        var file = HEADER
                + line(UUID.randomUUID(), "4,4,4,4,4,4,4,4,4")
                + line(UUID.randomUUID(), "4,4,4,4,4,4,4,4,4")
                + line(UUID.randomUUID(), "4,4,4,,4,4,4,4,4");
        send(file, "").statusCode(200);
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm")
                .then()
                .body("result.ikm.value", equalTo(100.00f))
                .body("result.unsur[3].filled", equalTo(2));
    }

    @Test
    void storesNothingOfAFileWithOneBadLineUnlessAskedToSkip() {
        var file = good(3) + line(UUID.randomUUID(), "3,3,5,3,3,3,3,3,3");
        send(file, "")
                .statusCode(422)
                .body("stored", equalTo(false))
                .body("rejected", equalTo(1))
                .body("errors[0].line", equalTo(5))
                .body("errors[0].column", equalTo("U3"))
                .body("errors[0].params.value", equalTo("5"));
        stored(0);
        send(file, "?onError=skip").statusCode(200).body("created", equalTo(3)).body("rejected", equalTo(1));
        send(file, "?onError=skip")
                .statusCode(200)
                .body("unchanged", equalTo(3))
                .body("rejected", equalTo(1));
        stored(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'0,3,3,3,3,3,3,3,3', U1, OUT_OF_RANGE",
        "'3,5,3,3,3,3,3,3,3', U2, OUT_OF_RANGE",
        "'3,3,3.5,3,3,3,3,3,3', U3, NOT_A_WHOLE_NUMBER",
        "'3,3,3,tiga,3,3,3,3,3', U4, NOT_A_WHOLE_NUMBER",
        "'3,3,3,3,#DIV/0!,3,3,3,3', U5, SPREADSHEET_ERROR",
        "'3,3,3,3,3,=2+1,3,3,3', U6, FORMULA",
        "',,,,,,,,', U1, NO_ANSWERS"
    })
    void refusesImpossibleAnswersWithTheirCell(String answers, String column, String code) {
        send(HEADER + line(UUID.randomUUID(), answers), "")
                .statusCode(422)
                .body("errors[0].line", equalTo(2))
                .body("errors[0].column", equalTo(column))
                .body("errors[0].code", equalTo(code));
        stored(0);
    }

    @Test
    void refusesIdsDatesUnitsAndAgesThatCannotBe() {
        var file = HEADER
                + "1,KIA,2025-08-14T09:30:00+07:00,3,3,3,3,3,3,3,3,3,34\n"
                + UUID.randomUUID() + ",KIA,2199-01-01,3,3,3,3,3,3,3,3,3,34\n"
                + UUID.randomUUID() + ",KIA,14/08/2025,3,3,3,3,3,3,3,3,3,34\n"
                + UUID.randomUUID() + ",GIGI,2025-08-14,3,3,3,3,3,3,3,3,3,340\n"
                + ",,,3,3,3,3,3,3,3,3,3,\n";
        send(file, "")
                .statusCode(422)
                .body("rejected", equalTo(5))
                .body("errors.line", hasItems(2, 3, 4, 5, 6))
                .body(
                        "errors.code",
                        hasItems(
                                "NOT_A_UUID",
                                "IN_THE_FUTURE",
                                "NOT_A_TIME",
                                "UNKNOWN_UNIT",
                                "OUT_OF_RANGE",
                                "REQUIRED"));
        stored(0);
    }

    @Test
    void refusesAnIdThatStandsTwiceInTheFile() {
        var id = UUID.randomUUID();
        send(HEADER + line(id, "3,3,3,3,3,3,3,3,3") + line(id, "4,4,4,4,4,4,4,4,4"), "")
                .statusCode(422)
                .body("errors[0].code", equalTo("DUPLICATE_ID"))
                .body("errors[0].line", equalTo(3));
        stored(0);
    }

    @Test
    void refusesAVoidedId() {
        var id = UUID.randomUUID().toString();
        scene.put(survey, id, responseBody("KIA", 3)).statusCode(201);
        as(scene.puskesmas())
                .header("If-Match", "\"1\"")
                .delete("/v1/surveys/" + survey + "/responses/" + id + "?reason=ganda")
                .then()
                .statusCode(204);
        send(HEADER + line(UUID.fromString(id), "3,3,3,3,3,3,3,3,3"), "")
                .statusCode(422)
                .body("errors.code", hasItem("RESPONSE_VOIDED"));
    }

    @Test
    void showsInADryRunWhatWouldChangeAndStoresNothing() {
        var id = UUID.randomUUID();
        send(HEADER + line(id, "3,3,3,3,3,3,3,3,3"), "").statusCode(200);
        var corrected = HEADER + line(id, "3,3,4,3,3,3,3,3,3") + line(UUID.randomUUID(), "1,1,1,1,1,1,1,1,1");
        send(corrected, "?dryRun=true")
                .statusCode(200)
                .body("stored", equalTo(false))
                .body("created", equalTo(1))
                .body("updated", equalTo(1))
                .body("changes", hasSize(1))
                .body("changes[0].column", equalTo("U3"))
                .body("changes[0].before", equalTo("3"))
                .body("changes[0].after", equalTo("4"));
        stored(1);
        send(corrected, "").statusCode(200).body("updated", equalTo(1)).body("created", equalTo(1));
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/responses/" + id + "/history")
                .then()
                .body("items.answers.WAKTU", contains(3, 4));
    }

    @Test
    void refusesFilesThatAreNoTableAndStoresNothing() {
        send("", "").statusCode(400).body("code", equalTo("EMPTY_FILE"));
        send(new byte[] {(byte) 0xff, (byte) 0xfe, 'r', 0, 'e', 0}, "text/csv", "")
                .statusCode(400);
        send((HEADER + "\u00e9").getBytes(StandardCharsets.ISO_8859_1), "text/csv", "")
                .statusCode(400)
                .body("code", equalTo("NOT_UTF8"));
        send("x".repeat(10 * 1024 * 1024), "").statusCode(400);
        send("response,unit,collectedAt,U1,U2\n", "").statusCode(400).body("errors.code", hasItem("MISSING_COLUMN"));
        // Excel saved everything into one quoted column
        send("\"response,unit,collectedAt,U1,U2,U3,U4,U5,U6,U7,U8,U9\"\n", "")
                .statusCode(400)
                .body("code", equalTo("WRONG_HEADER"));
        stored(0);
    }

    @Test
    void importsNothingIntoAClosedSurveyButKnowsAFileItHas() {
        var file = good(2);
        send(file, "").statusCode(200);
        scene.act(survey, "CLOSE").statusCode(200);
        send(file, "").statusCode(200).body("unchanged", equalTo(2));
        send(good(2), "").statusCode(409).body("code", equalTo("SURVEY_NOT_OPEN"));
    }

    @Test
    void importsNothingForAnotherFacility() {
        given().auth()
                .oauth2(Scene.at(Scene.REGION).puskesmas())
                .contentType("text/csv")
                .body(good(1))
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(404);
    }
}
