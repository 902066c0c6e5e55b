package id.kinerjapuskesmas.survey.response;

import static id.kinerjapuskesmas.survey.Scene.as;
import static id.kinerjapuskesmas.survey.Scene.responseBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Responses that arrive at the same time are stored by one commit; nobody notices but by the speed. */
@QuarkusTest
class TogetherTest {

    @Inject
    DataSource database;

    private Scene scene;
    private String survey;

    @BeforeEach
    void open() {
        scene = Scene.withUnits("KIA", "UMUM");
        survey = scene.openSurvey();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> senders) throws Exception {
        var threads = Executors.newFixedThreadPool(32);
        try {
            var statuses = new ArrayList<Integer>();
            for (var sent : threads.invokeAll(senders)) {
                statuses.add(sent.get());
            }
            return statuses;
        } finally {
            threads.shutdown();
        }
    }

    private int send(String token, String survey, String response, Map<String, Object> body) {
        return as(token)
                .body(body)
                .put("/v1/surveys/" + survey + "/responses/" + response)
                .statusCode();
    }

    private Callable<Integer> sender(String survey, String response, Map<String, Object> body) {
        return () -> send(scene.puskesmas(), survey, response, body);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private void counts(String survey, int n) {
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm")
                .then()
                .statusCode(200)
                .body("result.ikm.n", equalTo(n));
    }

    @Test
    void storesEachOfManyThatArriveAtOnce() throws Exception {
        var senders = IntStream.range(0, 200)
                .mapToObj(
                        number -> sender(survey, id(), responseBody(number % 2 == 0 ? "KIA" : "UMUM", 1 + number % 4)))
                .toList();
        assertThat(atOnce(senders)).hasSize(200).containsOnly(201);
        counts(survey, 200);
    }

    @Test
    void storesAnIdSentByManyAtOnceOnce() throws Exception {
        var response = id();
        var senders = IntStream.range(0, 100)
                .mapToObj(number -> sender(survey, response, responseBody("KIA", 3)))
                .toList();
        var statuses = atOnce(senders).stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertThat(statuses).containsExactlyInAnyOrderEntriesOf(Map.of(201, 1L, 200, 99L));
        counts(survey, 1);
    }

    @Test
    void letsOnlyOneOfTwoContentsOfAnIdIn() throws Exception {
        var response = id();
        var senders = IntStream.range(0, 40)
                .mapToObj(number -> sender(survey, response, responseBody("KIA", 3 + number % 2)))
                .toList();
        var statuses = atOnce(senders).stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        // the other content would be a correction, which needs If-Match
        assertThat(statuses).containsExactlyInAnyOrderEntriesOf(Map.of(201, 1L, 200, 19L, 428, 20L));
        counts(survey, 1);
    }

    @Test
    void tellsEachOfAMixedCrowdItsOwn() throws Exception {
        var closed = scene.openSurvey("2024-01-01", "2024-06-30", null);
        scene.act(closed, "CLOSE").statusCode(200);
        var foreign = Scene.at("33.74").units("KIA").openSurvey();
        var bad = responseBody("POLI-LAIN", 3);
        var senders = new ArrayList<Callable<Integer>>();
        for (var round = 0; round < 20; round++) {
            senders.add(sender(survey, id(), responseBody("KIA", 3)));
            senders.add(sender(survey, id(), bad));
            senders.add(sender(closed, id(), responseBody("KIA", 3)));
            senders.add(sender(foreign, id(), responseBody("KIA", 3)));
            senders.add(sender(id(), id(), responseBody("KIA", 3)));
            senders.add(() -> send(Tokens.bpjs("32.07"), survey, id(), responseBody("KIA", 3)));
        }
        var statuses = atOnce(senders);
        for (var round = 0; round < 20; round++) {
            assertThat(statuses.subList(6 * round, 6 * round + 6)).containsExactly(201, 422, 409, 404, 404, 403);
        }
        counts(survey, 20);
        as(Tokens.dinkes("33.74")).get("/v1/surveys/" + foreign + "/ikm").then().body("result.ikm.n", equalTo(0));
    }

    @Test
    void answersWithWhatItStored() {
        var response = id();
        var sent = scene.put(survey, response, responseBody("KIA", 1, 2, 3, 4, 1, 2, 3, 4, 1))
                .statusCode(201)
                .extract();
        var read = as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/responses/" + response)
                .then()
                .statusCode(200)
                .extract();
        assertThat(sent.body().jsonPath().getMap(""))
                .isEqualTo(read.body().jsonPath().getMap(""));
        assertThat(sent.header("ETag").split("\\.")[0])
                .isEqualTo(read.header("ETag").split("\\.")[0]);
    }

    @Test
    void tellsACallerOfAWriteByAnotherReplicaAtOnce() throws SQLException {
        scene.respond(survey, "KIA", 3);
        var path = "/v1/surveys/" + survey + "/ikm";
        var etag = as(scene.puskesmas()).get(path).getHeader("ETag");
        as(scene.puskesmas())
                .header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", etag);
        for (var n = 2; n < 12; n++) {
            // a connection of its own stands for the other replica: nothing in this process hears of it
            writeElsewhere();
            etag = as(scene.puskesmas())
                    .header("If-None-Match", etag)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("result.ikm.n", equalTo(n))
                    .extract()
                    .header("ETag");
        }
    }

    @Test
    void sendsAwayOnlyWhoWantsTheRowsThatSomebodyHolds() throws Exception {
        var other = scene.openSurvey("2024-01-01", "2024-06-30", null);
        scene.respond(survey, "KIA", 3);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var hold = connection.prepareStatement("select from unit_tally where survey = ? for update")) {
                hold.setObject(1, UUID.fromString(survey));
                hold.execute();
            }
            var senders = new ArrayList<Callable<Integer>>();
            for (var round = 0; round < 10; round++) {
                senders.add(sender(survey, id(), responseBody("KIA", 3)));
                senders.add(sender(other, id(), responseBody("KIA", 3)));
            }
            var statuses = atOnce(senders);
            for (var round = 0; round < 10; round++) {
                assertThat(statuses.subList(2 * round, 2 * round + 2)).containsExactly(503, 201);
            }
            scene.put(survey, id(), responseBody("KIA", 3))
                    .statusCode(503)
                    .header("Retry-After", equalTo("10"))
                    .body("code", equalTo("UNIT_BUSY"));
            connection.rollback();
        }
        counts(survey, 1);
        counts(other, 10);
    }

    private void writeElsewhere() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        """
                        insert into response (facility, survey, period_start, response, unit, collected_at, answers,
                                              revision, changed_at, changed_by, voided)
                        select facility, survey, period_start, gen_random_uuid(), 'KIA', now(), '{3,3,3,3,3,3,3,3,3}',
                               1, now(), 'replica', false
                        from survey where survey = ?""")) {
            insert.setObject(1, UUID.fromString(survey));
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }
}
