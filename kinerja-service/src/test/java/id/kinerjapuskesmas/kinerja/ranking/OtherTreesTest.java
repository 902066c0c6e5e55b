package id.kinerjapuskesmas.kinerja.ranking;

import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.District.counts;
import static id.kinerjapuskesmas.kinerja.District.score;
import static id.kinerjapuskesmas.kinerja.upstream.Source.SURVEY;
import static id.kinerjapuskesmas.kinerja.upstream.Source.WARD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.kinerja.instrument.OwnTree;
import id.kinerjapuskesmas.kinerja.upstream.AnswerBody;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStub;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStubs;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Assessments, rankings, simulations and the feed on trees other than the national one; all figures by hand. */
@QuarkusTest
@QuarkusTestResource(UpstreamStubs.class)
class OtherTreesTest {

    private static final String ILP = "ilp-klaster-2025";

    @Inject
    CircuitBreakerMaintenance breakers;

    private final UpstreamStub survey = new UpstreamStub(SURVEY);
    private final UpstreamStub ward = new UpstreamStub(WARD);
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void startWithUpstreamsThatKnowNothing() {
        survey.reset();
        ward.reset();
        breakers.resetAll();
    }

    private void verify(District district, String facility, String instrument, List<Map<String, Object>> values) {
        var assessment = UUID.randomUUID().toString();
        as(district.puskesmas(facility))
                .body(District.request(facility).replace(District.INSTRUMENT, instrument))
                .put(District.path(assessment))
                .then()
                .statusCode(201);
        district.enter(facility, assessment, values).statusCode(200);
        district.move(district.puskesmas(facility), assessment, "SUBMIT", null).statusCode(200);
        district.move(district.dinkes(), assessment, "VERIFY", null).statusCode(200);
    }

    private ValidatableResponse rank(District district, String ranking, String instrument, String policies) {
        survey.has(AnswerBody.of(SURVEY, district.region, "2025", "1"), "\"s1\"");
        ward.has(AnswerBody.of(WARD, district.region, "2025", "1"), "\"w1\"");
        return as(district.dinkes())
                .body("""
                        {"region": "%s", "period": "2025", "instrument": "%s"%s}"""
                        .formatted(district.region, instrument, policies))
                .put("/v1/rankings/" + ranking)
                .then();
    }

    private static List<Map<String, Object>> klaster(boolean full) {
        return List.of(
                counts("IBU_HAMIL", full ? 100 : 90, 100L),
                counts("IBU_BERSALIN", full ? 100 : 80, 100L),
                counts("BAYI_BARU_LAHIR", 100, 100L),
                counts("BALITA", full ? 100 : 70, 100L),
                counts("STUNTING", full ? 14 : 15, 100L),
                counts("USIA_PENDIDIKAN", full ? 100 : 60, 100L),
                counts("PENYULUHAN_REMAJA", full ? 6 : 3, null),
                counts("USIA_PRODUKTIF", full ? 100 : 50, 100L),
                counts("HIPERTENSI", full ? 100 : 60, 100L),
                counts("DIABETES", full ? 100 : 70, 100L),
                counts("ODGJ", full ? 100 : 80, 100L),
                counts("USIA_LANJUT", full ? 100 : 75, 100L),
                counts("TERDUGA_TB", 100, 100L),
                counts("RISIKO_HIV", full ? 100 : 90, 100L),
                counts("AIR_MINUM", full ? 60 : 30, 100L),
                counts("KONTAK", 150, 1000L),
                counts("RRNS", 2, 100L),
                counts("GIGI_TAMBAL", 3, 2L),
                counts("OBAT_TERSEDIA", 85, 100L),
                counts("LAB_JENIS", 60, 100L),
                score("MAN_PERENCANAAN", 10),
                score("MAN_LOKMIN", 10),
                score("MAN_PENILAIAN", 10),
                score("MAN_SDM", 10),
                score("MAN_SARANA", 7),
                score("MAN_KEUANGAN", 7),
                score("MAN_DIGITAL", full ? 10 : 7),
                score("MAN_JEJARING", 4));
    }

    /**
     * Klaster 2: (85 + 245/3 + 55) / 3 = 665/9; klaster 3: (65 + 75) / 2 = 70; klaster 4: (95 + 50) / 2 = 72.5; lintas 100.
     * PELAYANAN = (5 × 665/9 + 5 × 70 + 2 × 72.5 + 100) / 13 = 8680/117. MANAJEMEN = (10 + 8 + 5.5) / 3 = 47/6, of the full
     * one (10 + 8 + 7) / 3 = 25/3. The mean of components of the full one is (100 + 83.33) / 2 = 91.67, kelompok I, although
     * its management alone is II.
     */
    @Test
    void ranksTheKlasterTreeByItsWeightsAndItsOwnPolicies() {
        var district = District.with(2);
        var weak = district.facilities.get(0);
        var strong = district.facilities.get(1);
        verify(district, weak, ILP, klaster(false));
        verify(district, strong, ILP, klaster(true));
        rank(district, id, ILP, "")
                .statusCode(201)
                .body("ranked", is(2))
                .body("bandPolicy", is("ROUND_INT"))
                .body("overallPolicy", is("MEAN_OF_BLOCKS"))
                .body("groups.facilities", contains(1, 0, 1));
        as(district.dinkes())
                .get("/v1/rankings/" + id + "/entries")
                .then()
                .body("items.facility", contains(strong, weak))
                .body("items.kelompok", contains("I", "III"))
                .body("items.coverage.exact", contains("100/1", "8680/117"))
                .body("items.management.exact", contains("25/3", "47/6"))
                .body("items.management.kelompok", contains("II", "II"));
        as(district.puskesmas(weak))
                .get("/v1/rankings/" + id + "/entries/" + weak + "/explanation")
                .then()
                .statusCode(200)
                .body("tree.children[0].children.exact", contains("665/9", "70/1", "145/2", "100/1"))
                .body("tree.children[0].children.weight", contains(5, 5, 2, 1))
                .body("tree.children[0].children[3].children[4].state", is("NOT_APPLICABLE"));
        // ten more pregnant women: 5 of 85, a third of that in the klaster, 5/13 of it in the component
        as(district.puskesmas(weak))
                .body(
                        """
                        {"ranking": "%s", "facility": "%s",
                         "values": [{"indicator": "IBU_HAMIL", "numerator": 100, "denominator": 100}]}"""
                                .formatted(id, weak))
                .post("/v1/simulations")
                .then()
                .statusCode(200)
                .body("after.coverage.exact", is("8755/117"))
                .body("after.kelompok", is("III"));
        rank(district, UUID.randomUUID().toString(), ILP, ", \"overallPolicy\": \"WORST_OF\"")
                .statusCode(201)
                .body("groups.facilities", contains(0, 1, 1));
        as(district.dinkes())
                .get("/v1/indicator-values?family=PKP&period=2025")
                .then()
                .statusCode(200)
                .body("items.indicator", hasItem("PKP.ilp-klaster-2025.IBU_HAMIL"))
                .body(
                        "items.findAll { it.indicator == 'PKP.ilp-klaster-2025.USIA_PRODUKTIF' }.value",
                        containsInAnyOrder(50.0f, 100.0f));
    }

    /**
     * First: ESENSIAL (2 × 90 + 60) / 3 = 80, PENGEMBANGAN 20 of 50 = 40, PELAYANAN (3 × 80 + 40) / 4 = 70; MANAJEMEN
     * (3 × 10 + 4) / 4 = 8.5. Second: (2 × 100 + 91) / 3 = 97, 100, so 97.75; MANAJEMEN (3 × 7 + 10) / 4 = 7.75.
     */
    @Test
    void ranksTheOwnWeightedTreeOfAKabupaten() {
        var district = District.with(2);
        var code = district.region.replace(".", "") + "-pkp-2025";
        var version = "/v1/instruments/" + code + "/versions/1";
        as(district.dinkes())
                .body(OwnTree.json(OwnTree.details()))
                .put(version)
                .then()
                .statusCode(201);
        rank(district, id, code, "").statusCode(422).body("errors[0].code", is("UNKNOWN_INSTRUMENT"));
        as(district.dinkes())
                .header("If-Match", "*")
                .body("{\"action\": \"FREEZE\"}")
                .post(version + "/transitions")
                .then()
                .statusCode(200);
        var first = district.facilities.get(0);
        var second = district.facilities.get(1);
        verify(
                district,
                first,
                code,
                List.of(
                        counts("KIA_K6", 90, 100L),
                        counts("P2_TB", 60, 100L),
                        counts("KESWA", 20, 100L),
                        score("MAN_RUK", 10),
                        score("MAN_LOKMIN", 4)));
        verify(
                district,
                second,
                code,
                List.of(
                        counts("KIA_K6", 100, 100L),
                        counts("P2_TB", 91, 100L),
                        counts("KESWA", 50, 100L),
                        score("MAN_RUK", 7),
                        score("MAN_LOKMIN", 10)));
        rank(district, id, code, "")
                .statusCode(201)
                .body("overallPolicy", is("COVERAGE_ONLY"))
                .body("groups.facilities", contains(1, 0, 1));
        as(district.dinkes())
                .get("/v1/rankings/" + id + "/entries")
                .then()
                .body("items.facility", contains(second, first))
                .body("items.coverage.exact", contains("391/4", "70/1"))
                .body("items.management.exact", contains("31/4", "17/2"))
                .body("items.management.kelompok", contains("II", "I"));
        rank(district, UUID.randomUUID().toString(), code, ", \"overallPolicy\": \"WORST_OF\"")
                .statusCode(201)
                .body("groups.facilities", contains(0, 1, 1));
    }
}
