package id.kinerjapuskesmas.survey.response;

import static id.kinerjapuskesmas.survey.Scene.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportJobTest {

    private static final String HEADER = "response,unit,collectedAt,U1,U2,U3,U4,U5,U6,U7,U8,U9,suggestion\n";
    private static final List<String> ENDS = List.of("DONE", "REFUSED", "CANCELLED", "FAILED");

    @Inject
    DataSource database;

    private Scene scene;
    private String survey;

    @BeforeEach
    void open() {
        scene = Scene.withUnits("KIA");
        survey = scene.openSurvey();
    }

    private static String line(String answers) {
        return UUID.randomUUID() + ",KIA,2025-08-14T09:30:00+07:00," + answers + ",Kursi ditambah\n";
    }

    private static String good(int lines) {
        return HEADER
                + IntStream.range(0, lines)
                        .mapToObj(line -> line("3,3,3,4,3,3,3,3,3"))
                        .collect(Collectors.joining());
    }

    private ValidatableResponse send(String file, String query, Map<String, String> headers) {
        return given().auth()
                .oauth2(scene.puskesmas())
                .contentType("text/csv")
                .header("Prefer", "respond-async")
                .headers(headers)
                .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/surveys/" + survey + "/imports" + query)
                .then();
    }

    private String accepted(String file, String query) {
        return send(file, query, Map.of())
                .statusCode(202)
                .header("Preference-Applied", "respond-async")
                .header("Retry-After", not(empty()))
                .header("Location", startsWith("/v1/jobs/"))
                .extract()
                .header("Location");
    }

    private ValidatableResponse get(String job) {
        return as(scene.puskesmas()).get(job).then().statusCode(200);
    }

    private String state(String job) {
        return get(job).extract().path("state");
    }

    private ValidatableResponse ended(String job) throws InterruptedException {
        for (var look = 0; look < 600 && !ENDS.contains(state(job)); look++) {
            Thread.sleep(100);
        }
        return get(job);
    }

    private ValidatableResponse act(String job, String action) {
        return as(scene.puskesmas())
                .body(Map.of("action", action, "reason", "uji"))
                .post(job + "/transitions")
                .then();
    }

    private void stored(int n) {
        as(scene.puskesmas()).get("/v1/surveys/" + survey + "/ikm").then().body("result.ikm.n", equalTo(n));
    }

    /** Holds the turn of imports into the survey, so that its jobs wait in the database while this is open. */
    private Connection holdingItsTurn() throws SQLException {
        var connection = database.getConnection();
        execute(connection, "select pg_advisory_lock(hashtextextended('import " + survey + "', 0))");
        return connection;
    }

    private void release(Connection held) throws SQLException {
        execute(held, "select pg_advisory_unlock(hashtextextended('import " + survey + "', 0))");
        held.close();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String what) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery("select count(*) from " + what);
            row.next();
            return row.getLong(1);
        }
    }

    /** Waits for the worker to wait for its turn, and gives the server's process that does. */
    private long waitingProcess() throws SQLException, InterruptedException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select l.pid from pg_locks l where l.locktype = 'advisory' and not l.granted
                          and (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended('import ' || ?, 0)""")) {
            select.setString(1, survey);
            for (var look = 0; look < 300; look++) {
                var row = select.executeQuery();
                if (row.next()) {
                    return row.getLong(1);
                }
                Thread.sleep(50);
            }
        }
        throw new AssertionError("no import waits for its turn");
    }

    @Test
    void importsAFileBesideItsRequestWithTheRightsOfItsSender() throws Exception {
        var file = good(300);
        var job = accepted(file, "");
        ended(job)
                .body("state", equalTo("DONE"))
                .body("kind", equalTo("responses"))
                .body("target", equalTo(survey))
                .body("facility", equalTo(scene.facility))
                .body("rowsRead", equalTo(300))
                .body("rowsStored", equalTo(300))
                .body("bytesRead", equalTo(file.length()))
                .body("bytes", equalTo(file.length()))
                .body("report.created", equalTo(300))
                .body("report.stored", equalTo(true))
                .body("problem", equalTo(null))
                .body("allowedActions", empty());
        stored(300);
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/responses?limit=1")
                .then()
                .body("items[0].changedBy", equalTo("puskesmas-" + scene.facility));
        assertThat(count("import_job_part where job = '" + job.substring(9) + "'"))
                .isZero();
    }

    @Test
    void knowsTheSameFileAgain() throws Exception {
        var file = good(5);
        var job = accepted(file, "");
        ended(job).body("state", equalTo("DONE"));
        assertThat(accepted(file, "")).isEqualTo(job);
        given().auth()
                .oauth2(scene.puskesmas())
                .contentType("text/csv")
                .body(file)
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(5));
        stored(5);
    }

    @Test
    void takesAKeyForOneFileOnly() throws Exception {
        var key = Map.of("Idempotency-Key", "unggah-1");
        var file = good(3);
        var job = send(file, "", key).statusCode(202).extract().header("Location");
        ended(job).body("state", equalTo("DONE"));
        send(file, "", key).statusCode(202).header("Location", equalTo(job));
        send(good(4), "", key).statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        send(file, "", Map.of("Idempotency-Key", "x".repeat(201))).statusCode(400);
    }

    @Test
    void refusesAFileWithABadLineAndStoresNothing() throws Exception {
        var job = accepted(good(20) + line("3,3,3,4,3,5,3,3,3"), "");
        ended(job)
                .body("state", equalTo("REFUSED"))
                .body("rowsRejected", equalTo(1))
                .body("rowsStored", equalTo(0))
                .body("report.stored", equalTo(false))
                .body("report.errors[0].line", equalTo(22))
                .body("report.errors[0].column", equalTo("U6"));
        stored(0);
    }

    @Test
    void storesTheGoodLinesOfAFileWhenToldTo() throws Exception {
        var job = accepted(good(20) + line("3,3,3,4,3,5,3,3,3"), "?onError=skip");
        ended(job)
                .body("state", equalTo("DONE"))
                .body("rowsStored", equalTo(20))
                .body("rowsRejected", equalTo(1));
        stored(20);
    }

    @Test
    void onlyChecksInADryRun() throws Exception {
        var job = accepted(good(7), "?dryRun=true");
        ended(job).body("state", equalTo("DONE")).body("rowsStored", equalTo(0)).body("report.created", equalTo(7));
        stored(0);
    }

    @Test
    void saysWhyAFileIsRefusedAsAWhole() throws Exception {
        ended(accepted("nama,umur\nA,3\n", ""))
                .body("state", equalTo("REFUSED"))
                .body("problem.code", equalTo("WRONG_HEADER"))
                .body("problem.errors.params.value", hasItem("nama"));
        scene.act(survey, "CLOSE").statusCode(200);
        ended(accepted(good(2), ""))
                .body("state", equalTo("REFUSED"))
                .body("problem.code", equalTo("SURVEY_NOT_OPEN"))
                .body("report", equalTo(null));
    }

    @Test
    void storesNothingOfACancelledJobUntilItIsResumed() throws Exception {
        var held = holdingItsTurn();
        var job = accepted(good(50), "");
        try {
            waitingProcess();
            get(job).body("state", equalTo("RUNNING")).body("allowedActions", contains("CANCEL"));
            act(job, "RESUME").statusCode(409).body("code", equalTo("JOB_RUNNING"));
            act(job, "CANCEL").statusCode(200).body("cancelRequested", equalTo(true));
            // its statement waits in the database and is ended there
            ended(job)
                    .body("state", equalTo("CANCELLED"))
                    .body("rowsStored", equalTo(0))
                    .body("events.action", contains("CANCEL"))
                    .body("events[0].by", equalTo("puskesmas-" + scene.facility))
                    .body("allowedActions", contains("RESUME"));
            stored(0);
        } finally {
            release(held);
        }
        act(job, "RESUME").statusCode(200);
        ended(job).body("state", equalTo("DONE")).body("events.action", contains("CANCEL", "RESUME"));
        stored(50);
    }

    @Test
    void storesEveryRowOnceWhenTheServerEndsTheWorkersConnection() throws Exception {
        var held = holdingItsTurn();
        var job = accepted(good(80), "");
        var victim = waitingProcess();
        execute(held, "select pg_terminate_backend(" + victim + ", 5000)");
        for (var look = 0; look < 100 && !state(job).equals("QUEUED"); look++) {
            Thread.sleep(20);
        }
        stored(0);
        release(held);
        ended(job).body("state", equalTo("DONE")).body("rowsStored", equalTo(80));
        stored(80);
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/responses?limit=200")
                .then()
                .body("items.size()", equalTo(80))
                .body("items.revision.unique()", contains(1));
    }

    @Test
    void hidesJobsFromThoseWhoMayNotReadTheFile() throws Exception {
        var job = accepted(good(1), "");
        ended(job).body("state", equalTo("DONE"));
        var id = job.substring(9);
        as(scene.dinkes()).get("/v1/jobs").then().body("items.job", hasItem(id));
        var elsewhere = Scene.at("32.08");
        var strangers = List.of(
                elsewhere.dinkes(),
                Tokens.puskesmas("32.07", "9999999"),
                Tokens.province("32"),
                Tokens.national(),
                Tokens.service());
        for (var stranger : strangers) {
            as(stranger).get(job).then().statusCode(404);
            as(stranger).get("/v1/jobs").then().statusCode(200).body("items.job", not(hasItem(id)));
            as(stranger)
                    .body(Map.of("action", "CANCEL"))
                    .post(job + "/transitions")
                    .then()
                    .statusCode(404);
        }
        as(Tokens.bpjs("32.07")).get(job).then().statusCode(403);
        given().get(job).then().statusCode(401);
        as(scene.puskesmas())
                .get("/v1/jobs?state=DONE&limit=200")
                .then()
                .body("items.facility.unique()", contains(scene.facility))
                .body("items.job", hasItems(id));
        as(scene.puskesmas()).get("/v1/jobs?state=RUNNING").then().body("items.job", not(hasItem(id)));
    }

    @Test
    void sendsAnUnchangedJobOnlyOnce() throws Exception {
        var job = accepted(good(1), "");
        var etag = ended(job).extract().header("ETag");
        as(scene.puskesmas()).header("If-None-Match", etag).get(job).then().statusCode(304);
    }

    @Test
    void answersAtOnceWithoutThePreference() {
        given().auth()
                .oauth2(scene.puskesmas())
                .contentType("text/csv")
                .accept(ContentType.JSON)
                .body(good(2))
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(200)
                .body("created", equalTo(2));
    }

    @Test
    void takesNoJobForASurveyOutOfReach() {
        given().auth()
                .oauth2(Tokens.dinkes("32.08"))
                .contentType("text/csv")
                .header("Prefer", "respond-async")
                .body(good(1))
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(404);
    }
}
