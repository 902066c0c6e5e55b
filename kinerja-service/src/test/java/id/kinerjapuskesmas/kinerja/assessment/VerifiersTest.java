package id.kinerjapuskesmas.kinerja.assessment;

import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.District.counts;
import static id.kinerjapuskesmas.kinerja.District.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import id.kinerjapuskesmas.kinerja.District;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many officers verify one assessment at once. */
@QuarkusTest
class VerifiersTest {

    private static final int OFFICERS = 50;

    private static Map<String, Object> finding(String indicator, long numerator) {
        var finding = new LinkedHashMap<>(counts(indicator, numerator, 10_000L));
        finding.put("reason", "Temuan " + numerator);
        return finding;
    }

    private static int put(District district, String id, String etag, List<Map<String, Object>> findings) {
        return as(district.dinkes())
                .header("If-Match", etag)
                .body(Map.of("values", findings))
                .put(path(id) + "/verified-values")
                .statusCode();
    }

    @Test
    void letsExactlyOneOfFiftyThroughAndLosesNothing() throws InterruptedException, ExecutionException {
        var district = District.with(1);
        var id = district.submitted(district.facilities.get(0), 95);
        for (var round = 0; round < 3; round++) {
            var etag = district.etag(id);
            var offset = 1000 * (round + 1);
            var statuses = atOnce(officer -> put(district, id, etag, List.of(finding("KIA_K6", offset + officer))));
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
            assertThat(statuses).filteredOn(status -> status == 412).hasSize(OFFICERS - 1);
            var winner = statuses.indexOf(200);
            as(district.dinkes())
                    .get(path(id))
                    .then()
                    .body("values.find { it.indicator == 'KIA_K6' }.verified.numerator", is(offset + winner));
        }
        // one entry a round, each beginning where the one before ended
        var history = as(district.dinkes()).get(path(id) + "/history").jsonPath();
        List<Map<String, Object>> changes =
                history.getList("items.findAll { it.action == 'VERIFIED_VALUES' }.collect { it.changes[0] }");
        assertThat(changes).hasSize(3);
        assertThat(changes.get(1).get("before")).isEqualTo(changes.get(0).get("after"));
        assertThat(changes.get(2).get("before")).isEqualTo(changes.get(1).get("after"));
    }

    @Test
    void letsOfficersWhoReadAgainVerifyRowsOfTheirOwnOneAfterTheOther()
            throws InterruptedException, ExecutionException {
        var district = District.with(1);
        var id = district.submitted(district.facilities.get(0), 95);
        var rows =
                List.of("KIA_K6", "KIA_PERSALINAN", "KIA_BAYI", "KB_AKTIF", "GIZI_DS", "GIZI_ASI", "P2_TB", "P2_HIV");
        var pool = Executors.newFixedThreadPool(rows.size());
        try {
            List<Future<?>> officers = rows.stream()
                    .<Future<?>>map(row -> pool.submit(() -> addOwn(district, id, row)))
                    .toList();
            for (var officer : officers) {
                officer.get();
            }
        } finally {
            pool.shutdownNow();
        }
        var verified = as(district.dinkes()).get(path(id)).jsonPath();
        for (var row : rows) {
            assertThat(verified.getInt("values.find { it.indicator == '%s' }.verified.numerator".formatted(row)))
                    .isEqualTo(10 + rows.indexOf(row));
        }
        assertThat(verified.getList("values.findAll { it.verified != null }")).hasSize(rows.size());
    }

    /** Reads, adds the own finding to those of the others, sends, and begins again when somebody was faster. */
    private static void addOwn(District district, String id, String row) {
        var own = List.of("KIA_K6", "KIA_PERSALINAN", "KIA_BAYI", "KB_AKTIF", "GIZI_DS", "GIZI_ASI", "P2_TB", "P2_HIV")
                .indexOf(row);
        for (var attempt = 0; attempt < 60; attempt++) {
            var read = as(district.dinkes()).get(path(id));
            List<Map<String, Object>> values = read.jsonPath().getList("values.findAll { it.verified != null }");
            var findings = new java.util.ArrayList<Map<String, Object>>();
            for (var value : values) {
                @SuppressWarnings("unchecked")
                var verified = (Map<String, Object>) value.get("verified");
                findings.add(
                        finding((String) value.get("indicator"), ((Number) verified.get("numerator")).longValue()));
            }
            findings.add(finding(row, 10 + own));
            var status = put(district, id, read.header("ETag"), findings);
            if (status == 200) {
                return;
            }
            assertThat(status).isEqualTo(412);
        }
        throw new AssertionError("never got through: " + row);
    }

    private interface Officer {
        int act(int number);
    }

    private static List<Integer> atOnce(Officer officer) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(OFFICERS);
        var start = new CountDownLatch(1);
        try {
            var pending = IntStream.range(0, OFFICERS)
                    .mapToObj(number -> pool.submit(() -> {
                        start.await();
                        return officer.act(number);
                    }))
                    .toList();
            start.countDown();
            var statuses = new java.util.ArrayList<Integer>();
            for (var one : pending) {
                statuses.add(one.get());
            }
            return statuses;
        } finally {
            pool.shutdownNow();
        }
    }
}
