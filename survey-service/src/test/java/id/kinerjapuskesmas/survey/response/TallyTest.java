package id.kinerjapuskesmas.survey.response;

import static id.kinerjapuskesmas.survey.Scene.as;
import static id.kinerjapuskesmas.survey.Scene.responseBody;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TallyTest {

    private static final String[] UNITS = {"A", "B", "C"};

    @Inject
    DataSource database;

    private Scene scene;
    private String survey;

    @BeforeEach
    void open() {
        scene = Scene.withUnits(UNITS);
        survey = scene.openSurvey();
    }

    @ParameterizedTest
    @ValueSource(longs = {20190601, 42, 7})
    void equalARecountAfterRandomWritesCorrectionsVoidsAndImports(long seed) throws SQLException {
        var random = new Random(seed);
        var known = new ArrayList<String>();
        for (var step = 0; step < 60; step++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> known.add(scene.respond(survey, unit(random), scores(random)));
                case 2 -> correct(random, known);
                case 3 -> remove(random, known);
                case 4 -> importLines(random, known, "");
                default -> importLines(random, known, "?dryRun=true");
            }
        }
        assertThat(stored()).isEqualTo(recounted());
        assertThat(stored()).isNotEmpty();
    }

    @Test
    void giveARowBackWhenItIsDeleted() throws SQLException {
        scene.respond(survey, "A", 4);
        var second = scene.respond(survey, "A", 1);
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from response where response = ?")) {
            delete.setObject(1, UUID.fromString(second));
            assertThat(delete.executeUpdate()).isEqualTo(1);
        }
        assertThat(stored()).isEqualTo(recounted());
    }

    private void correct(Random random, List<String> known) {
        if (known.isEmpty()) {
            return;
        }
        var response = known.get(random.nextInt(known.size()));
        var path = "/v1/surveys/" + survey + "/responses/" + response;
        var etag = as(scene.puskesmas()).get(path).getHeader("ETag");
        as(scene.puskesmas())
                .header("If-Match", etag)
                .body(responseBody(unit(random), scores(random)))
                .put(path)
                .then()
                .statusCode(200);
    }

    private void remove(Random random, List<String> known) {
        if (known.isEmpty()) {
            return;
        }
        var path = "/v1/surveys/" + survey + "/responses/" + known.remove(random.nextInt(known.size()));
        var etag = as(scene.puskesmas()).get(path).getHeader("ETag");
        as(scene.puskesmas())
                .header("If-Match", etag)
                .delete(path + "?reason=uji")
                .then()
                .statusCode(204);
    }

    private void importLines(Random random, List<String> known, String query) {
        var file = new StringBuilder("response,unit,collectedAt,U1,U2,U3,U4,U5,U6,U7,U8,U9\n");
        var added = new ArrayList<String>();
        var lines = 1 + random.nextInt(20);
        for (var line = 0; line < lines; line++) {
            var again = !known.isEmpty() && random.nextInt(4) == 0;
            var response = again
                    ? known.get(random.nextInt(known.size()))
                    : UUID.randomUUID().toString();
            if (added.contains(response)) {
                continue;
            }
            added.add(response);
            file.append(response).append(',').append(unit(random)).append(",2025-08-14");
            var scores = scores(random);
            for (var place = 0; place < scores.length; place++) {
                // the first answer stays, so that no line is empty
                file.append(',').append(place > 0 && random.nextInt(5) == 0 ? "" : scores[place]);
            }
            file.append('\n');
        }
        given().auth()
                .oauth2(scene.puskesmas())
                .contentType("text/csv")
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post("/v1/surveys/" + survey + "/imports" + query)
                .then()
                .statusCode(200);
        if (query.isEmpty()) {
            added.stream().filter(response -> !known.contains(response)).forEach(known::add);
        }
    }

    private static String unit(Random random) {
        return UNITS[random.nextInt(UNITS.length)];
    }

    private static int[] scores(Random random) {
        return random.ints(9, 1, 5).toArray();
    }

    /** Unit to respondents, moments and counts, as the database kept them; emptied units are left out. */
    private TreeMap<String, List<BigInteger>> stored() throws SQLException {
        var tallies = new TreeMap<String, List<BigInteger>>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select t.unit, q.position, t.respondents, t.score_sum, t.score_square_sum,
                               q.ones, q.twos, q.threes, q.fours
                        from unit_tally t join question_tally q using (facility, survey, unit)
                        where t.survey = ? and t.respondents <> 0""")) {
            select.setObject(1, UUID.fromString(survey));
            for (var row = select.executeQuery(); row.next(); ) {
                var numbers = new ArrayList<BigInteger>();
                for (var column = 3; column <= 9; column++) {
                    numbers.add(row.getBigDecimal(column).toBigIntegerExact());
                }
                tallies.put(row.getString(1) + row.getInt(2), numbers);
            }
        }
        return tallies;
    }

    /** The same, counted in Java from the responses themselves. */
    private TreeMap<String, List<BigInteger>> recounted() throws SQLException {
        var counts = new TreeMap<String, long[]>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select unit, answers from response where survey = ? and not voided")) {
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
                for (var place = 0; place < answers.length; place++) {
                    var count = counts.computeIfAbsent(row.getString(1) + (place + 1), unit -> new long[7]);
                    count[0]++;
                    count[1] += score;
                    count[2] += score * score;
                    if (answers[place] != null) {
                        count[2 + answers[place]]++;
                    }
                }
            }
        }
        var tallies = new TreeMap<String, List<BigInteger>>();
        counts.forEach((unit, count) -> tallies.put(
                unit, Arrays.stream(count).mapToObj(BigInteger::valueOf).toList()));
        return tallies;
    }
}
