package id.kinerjapuskesmas.survey.ikm;

import static id.kinerjapuskesmas.survey.Scene.as;
import static id.kinerjapuskesmas.survey.Scene.responseBody;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tallies equal a recount whatever happened at the same time, and nothing acknowledged is lost or doubled. */
@QuarkusTest
class TalliesUnderFireTest {

    private static final String[] UNITS = {"A", "B", "C"};
    private static final String[] SEX = {"L", "P", null};
    private static final int WRITERS = 6;
    private static final int STEPS = 20;
    /** A little above the idle time from which the pool asks a connection before it hands it out. */
    private static final long IDLE_MILLIS = 1_200;
    /** Stored, refused for its state or version, or told to come back: never a failure of ours. */
    private static final Set<Integer> EXPECTED = Set.of(200, 201, 204, 404, 409, 410, 412, 428, 503);

    @Inject
    DataSource database;

    private Scene scene;
    private String survey;
    private final ConcurrentLinkedQueue<String> sent = new ConcurrentLinkedQueue<>();
    private final Set<String> stored = ConcurrentHashMap.newKeySet();
    private final Set<String> voided = ConcurrentHashMap.newKeySet();
    private final Set<Integer> statuses = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void open() {
        scene = Scene.withUnits(UNITS);
        survey = scene.openSurvey();
    }

    @ParameterizedTest
    @CsvSource({"20190601, false", "42, true"})
    void equalARecount(long seed, boolean connectionsAreCut) throws Exception {
        var workers = Executors.newFixedThreadPool(WRITERS + 2);
        var writing = new CountDownLatch(WRITERS);
        var cut = new AtomicInteger();
        try {
            var work = new ArrayList<Future<?>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                var random = new Random(seed + writer);
                work.add(workers.submit(task(
                        () -> {
                            for (var step = 0; step < STEPS; step++) {
                                step(random);
                            }
                        },
                        writing)));
            }
            work.add(workers.submit(closeAndReopenUntil(writing)));
            if (connectionsAreCut) {
                work.add(workers.submit(cutConnectionsUntil(writing, cut)));
            }
            for (var future : work) {
                future.get(5, TimeUnit.MINUTES);
            }
        } finally {
            workers.shutdownNow();
            assertThat(workers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            // what was cut while it lay in the pool is asked before anybody gets it
            Thread.sleep(IDLE_MILLIS);
        }
        if (connectionsAreCut) {
            assertThat(cut.get()).isPositive();
        }
        assertThat(EXPECTED).containsAll(statuses);
        everyAcknowledgedWriteIsThereOnce();
        assertThat(kept()).isEqualTo(recounted("unit"));
        assertThat(kept()).isNotEmpty();
        assertThat(groups()).isEmpty();
        scene.act(survey, "CLOSE").statusCode(200);
        var groups = groups();
        assertThat(groups.get("SERVICE_UNIT")).isEqualTo(recounted("unit"));
        assertThat(groups.get("SEX")).isEqualTo(recounted("coalesce(sex, 'NOT_STATED')"));
        assertThat(groups.get("AGE_GROUP"))
                .isEqualTo(recounted("case when age = 34 then '26-35' else 'NOT_STATED' end"));
        assertThat(groups.get("PAYER")).isEqualTo(recounted("'NOT_STATED'"));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Callable<Void> task(Work work, CountDownLatch done) {
        return () -> {
            try {
                work.run();
            } finally {
                done.countDown();
            }
            return null;
        };
    }

    private void step(Random random) {
        switch (random.nextInt(7)) {
            case 0, 1, 2 -> write(random);
            case 3 -> correct(random);
            case 4 -> remove(random);
            default -> importLines(random);
        }
    }

    private int status(Response answer) {
        statuses.add(answer.statusCode());
        return answer.statusCode();
    }

    private String path(String response) {
        return "/v1/surveys/" + survey + "/responses/" + response;
    }

    private static Map<String, Object> body(Random random) {
        var body = responseBody(
                UNITS[random.nextInt(UNITS.length)], random.ints(9, 1, 5).toArray());
        body.put("sex", SEX[random.nextInt(SEX.length)]);
        return body;
    }

    private void write(Random random) {
        var response = UUID.randomUUID().toString();
        sent.add(response);
        var body = body(random);
        var first = status(as(scene.puskesmas()).body(body).put(path(response)));
        // a client that heard nothing, or nothing good, sends the same again
        var again = status(as(scene.puskesmas()).body(body).put(path(response)));
        if (first == 201 || again == 201) {
            stored.add(response);
        }
    }

    private void correct(Random random) {
        var response = any(random);
        if (response != null) {
            var etag = as(scene.puskesmas()).get(path(response)).getHeader("ETag");
            var request =
                    etag == null ? as(scene.puskesmas()) : as(scene.puskesmas()).header("If-Match", etag);
            status(request.body(body(random)).put(path(response) + "?reason=uji"));
        }
    }

    private void remove(Random random) {
        var response = any(random);
        if (response != null) {
            var etag = as(scene.puskesmas()).get(path(response)).getHeader("ETag");
            if (etag != null
                    && status(as(scene.puskesmas()).header("If-Match", etag).delete(path(response) + "?reason=uji"))
                            == 204) {
                voided.add(response);
            }
        }
    }

    private void importLines(Random random) {
        var file = new StringBuilder("response,unit,collectedAt,U1,U2,U3,U4,U5,U6,U7,U8,U9\n");
        var lines = new ArrayList<String>();
        for (var line = 0; line < 12; line++) {
            var response = UUID.randomUUID().toString();
            lines.add(response);
            file.append(response)
                    .append(',')
                    .append(UNITS[random.nextInt(UNITS.length)])
                    .append(",2025-08-14");
            for (var place = 0; place < 9; place++) {
                file.append(',').append(place > 0 && random.nextInt(6) == 0 ? "" : 1 + random.nextInt(4));
            }
            file.append('\n');
        }
        sent.addAll(lines);
        var answer = given().auth()
                .oauth2(scene.puskesmas())
                .contentType("text/csv")
                .body(file.toString())
                .post("/v1/surveys/" + survey + "/imports");
        if (status(answer) == 200) {
            stored.addAll(lines);
        }
    }

    private String any(Random random) {
        var known = List.copyOf(sent);
        return known.isEmpty() ? null : known.get(random.nextInt(known.size()));
    }

    private Callable<Void> closeAndReopenUntil(CountDownLatch done) {
        return () -> {
            while (!done.await(300, TimeUnit.MILLISECONDS)) {
                transition("CLOSE");
                transition("REOPEN");
            }
            // left open, whatever was cut
            transition("REOPEN");
            return null;
        };
    }

    private void transition(String action) {
        var etag = as(scene.dinkes()).get("/v1/surveys/" + survey).getHeader("ETag");
        if (etag != null) {
            status(as(scene.dinkes())
                    .header("If-Match", etag)
                    .body(Map.of("action", action, "reason", "uji"))
                    .post("/v1/surveys/" + survey + "/transitions"));
        }
    }

    /** What kill -9 of the service or a cut cable is to the database: connections end in the middle of their work. */
    private Callable<Void> cutConnectionsUntil(CountDownLatch done, AtomicInteger cut) {
        return () -> {
            while (!done.await(400, TimeUnit.MILLISECONDS)) {
                try (var connection = outsideThePool();
                        var select = connection.prepareStatement(
                                """
                                select count(pg_terminate_backend(pid)) from pg_stat_activity
                                where datname = current_database() and pid <> pg_backend_pid()
                                  and state in ('active', 'idle in transaction')""")) {
                    var row = select.executeQuery();
                    row.next();
                    cut.addAndGet(row.getInt(1));
                }
            }
            return null;
        };
    }

    private static Connection outsideThePool() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }

    /** What a restart of PostgreSQL leaves in the pool. */
    @Test
    void noRequestMeetsAConnectionThatWasCutWhileItLayIdle() throws Exception {
        var held = new ArrayList<Connection>();
        for (var i = 0; i < 8; i++) {
            held.add(database.getConnection());
        }
        for (var connection : held) {
            connection.close();
        }
        try (var connection = outsideThePool();
                var select = connection.prepareStatement(
                        """
                        select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()
                          and backend_type = 'client backend'""")) {
            var row = select.executeQuery();
            row.next();
            assertThat(row.getInt(1)).isGreaterThanOrEqualTo(8);
        }
        Thread.sleep(IDLE_MILLIS);
        for (var request = 0; request < 16; request++) {
            as(scene.puskesmas()).get("/v1/surveys/" + survey).then().statusCode(200);
        }
    }

    private void everyAcknowledgedWriteIsThereOnce() throws SQLException {
        var rows = new TreeMap<String, Boolean>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select response, voided from response where survey = ?")) {
            select.setObject(1, UUID.fromString(survey));
            for (var row = select.executeQuery(); row.next(); ) {
                assertThat(rows.put(row.getString(1), row.getBoolean(2))).isNull();
            }
        }
        assertThat(rows.keySet()).containsAll(stored);
        assertThat(voided).allMatch(response -> rows.get(response));
    }

    /** Unit to respondents, moments and counts, as the triggers kept them. */
    private TreeMap<String, List<BigInteger>> kept() throws SQLException {
        return read(
                """
                select t.unit, t.respondents, t.score_sum, t.score_square_sum,
                       array_agg(q.ones order by q.position), array_agg(q.twos order by q.position),
                       array_agg(q.threes order by q.position), array_agg(q.fours order by q.position)
                from unit_tally t join question_tally q using (facility, survey, unit)
                where t.survey = ? and t.respondents <> 0
                group by t.facility, t.survey, t.unit""");
    }

    private Map<String, TreeMap<String, List<BigInteger>>> groups() throws SQLException {
        var groups = new TreeMap<String, TreeMap<String, List<BigInteger>>>();
        for (var characteristic : Characteristic.values()) {
            var kept = read(
                    """
                    select code, respondents, score_sum, score_square_sum, ones, twos, threes, fours
                    from group_tally where survey = ? and characteristic = '%s'"""
                            .formatted(characteristic));
            if (!kept.isEmpty()) {
                groups.put(characteristic.name(), kept);
            }
        }
        return groups;
    }

    private TreeMap<String, List<BigInteger>> read(String sql) throws SQLException {
        var tallies = new TreeMap<String, List<BigInteger>>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, UUID.fromString(survey));
            for (var row = select.executeQuery(); row.next(); ) {
                var numbers = new ArrayList<BigInteger>();
                for (var column = 2; column <= 4; column++) {
                    numbers.add(row.getBigDecimal(column).toBigIntegerExact());
                }
                for (var column = 5; column <= 8; column++) {
                    for (var count : (Long[]) row.getArray(column).getArray()) {
                        numbers.add(BigInteger.valueOf(count));
                    }
                }
                tallies.put(row.getString(1), numbers);
            }
        }
        return tallies;
    }

    /** The same, counted in Java from the responses themselves. */
    private TreeMap<String, List<BigInteger>> recounted(String group) throws SQLException {
        var counts = new TreeMap<String, long[]>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select %s, answers from response where survey = ? and not voided".formatted(group))) {
            select.setObject(1, UUID.fromString(survey));
            for (var row = select.executeQuery(); row.next(); ) {
                var answers = (Short[]) row.getArray(2).getArray();
                var sum = 0L;
                var filled = 0L;
                for (var answer : answers) {
                    sum += answer == null ? 0 : answer;
                    filled += answer == null ? 0 : 1;
                }
                var score = 2520 * sum / filled;
                var count = counts.computeIfAbsent(row.getString(1), code -> new long[3 + 4 * 9]);
                count[0]++;
                count[1] += score;
                count[2] += score * score;
                for (var place = 0; place < answers.length; place++) {
                    if (answers[place] != null) {
                        count[3 + 9 * (answers[place] - 1) + place]++;
                    }
                }
            }
        }
        var tallies = new TreeMap<String, List<BigInteger>>();
        counts.forEach((code, count) -> tallies.put(
                code,
                java.util.Arrays.stream(count).mapToObj(BigInteger::valueOf).toList()));
        return tallies;
    }
}
