package id.kinerjapuskesmas.kinerja.ranking;

import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.upstream.Source.SURVEY;
import static id.kinerjapuskesmas.kinerja.upstream.Source.WARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.kinerja.upstream.AnswerBody;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStub;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStubs;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(UpstreamStubs.class)
class RankingTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    @Inject
    EntityManagerFactory entities;

    @Inject
    DataSource database;

    private final UpstreamStub survey = new UpstreamStub(SURVEY);
    private final UpstreamStub ward = new UpstreamStub(WARD);
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void startWithQuietUpstreams() {
        survey.reset();
        ward.reset();
        breakers.resetAll();
    }

    private void upstreamsAnswer(District district) {
        var ikm = AnswerBody.of(SURVEY, district.region, "2025", "7");
        district.facilities.forEach(facility -> ikm.ikm(facility, "82.41"));
        survey.has(ikm, "\"s7\"");
        var bor = AnswerBody.of(WARD, district.region, "2025", "9");
        district.facilities.forEach(facility -> bor.bor(facility, "53.69"));
        ward.has(bor, "\"w9\"");
    }

    private static String entries(String ranking) {
        return "/v1/rankings/" + ranking + "/entries";
    }

    @Test
    void ranksByKelompokThenUnroundedCoverageAndSharesEqualRanks() {
        var district = District.with(4);
        district.verified(district.facilities.get(0), 85);
        district.verified(district.facilities.get(1), 100);
        district.verified(district.facilities.get(2), 85);
        district.verified(district.facilities.get(3), 84);
        upstreamsAnswer(district);
        district.rank(id)
                .statusCode(201)
                .body("ranked", is(4))
                .body("bandPolicy", is("CONTINUOUS"))
                .body("overallPolicy", is("WORST_OF"))
                .body("instrumentVersion", is(1))
                .body("groups.facilities", contains(1, 3, 0))
                .body("groups[0].meanCoverage", is(100.0f))
                .body("groups[0].meanIkm", is(82.41f))
                .body("inputs.sourceRevision", contains("7", "9"))
                .body("inputs.stale", contains(false, false))
                .body("notRanked", empty());
        as(district.dinkes())
                .get(entries(id))
                .then()
                .statusCode(200)
                .body(
                        "items.facility",
                        contains(
                                district.facilities.get(1),
                                district.facilities.get(0),
                                district.facilities.get(2),
                                district.facilities.get(3)))
                .body("items.kelompok", contains("I", "II", "II", "II"))
                .body("items.rank", contains(1, 1, 1, 3))
                .body("items.position", contains(1, 2, 2, 4))
                .body("items[1].quality", nullValue())
                .body("items[1].notApplicable", is(10));
        as(district.dinkes())
                .queryParam("kelompok", "II")
                .queryParam("limit", 2)
                .get(entries(id))
                .then()
                .body("items", hasSize(2))
                .body("next", notNullValue());
    }

    @Test
    void listsApartWhoIsNotRankedAndWhy() {
        var district = District.with(4);
        district.verified(district.facilities.get(0), 95);
        district.submitted(district.facilities.get(1), 95);
        district.draft(district.facilities.get(2));
        upstreamsAnswer(district);
        district.rank(id)
                .statusCode(201)
                .body("ranked", is(1))
                .body("notRanked.facility", equalTo(district.facilities.subList(1, 4)))
                .body("notRanked.reason", contains("NOT_VERIFIED", "NOT_VERIFIED", "NO_ASSESSMENT"))
                .body("notRanked.detail", contains("SUBMITTED", "DRAFT", null));
    }

    @Test
    void explainsAnEntryDownToNumeratorFormulaSourceAndVerifier() {
        var district = District.with(0);
        var facility = district.facility(true);
        var assessment = district.draft(facility);
        var values = new ArrayList<>(District.values(90));
        values.add(District.counts("RI_REKAM_MEDIS", 45, 50L));
        values.addAll(District.quality());
        district.enter(facility, assessment, values).statusCode(200);
        district.move(district.puskesmas(facility), assessment, "SUBMIT", null).statusCode(200);
        var finding = new LinkedHashMap<>(District.counts("KIA_K6", 8_000, 10_000L));
        finding.put("reason", "1.000 kunjungan tidak ada di kohort");
        district.find(assessment, List.of(finding)).statusCode(200);
        district.move(district.dinkes(), assessment, "VERIFY", null).statusCode(200);
        upstreamsAnswer(district);
        district.rank(id).statusCode(201).body("ranked", is(1));
        var program = "tree.children[0].children.find { it.code == 'III' }";
        var inpatient = "tree.children[0].children.find { it.code == 'VIII' }";
        as(district.puskesmas(facility))
                .get(entries(id) + "/" + facility + "/explanation")
                .then()
                .statusCode(200)
                .body("entry.rank", is(1))
                .body("entry.ikm", is(82.41f))
                .body(program + ".score", is(87.5f))
                .body(program + ".exact", is("175/2"))
                .body(program + ".children[0].row.numerator", is(8000))
                .body(program + ".children[0].row.denominator", is(10000))
                .body(program + ".children[0].row.self.numerator", is(9000))
                .body(program + ".children[0].row.verified.reason", is("1.000 kunjungan tidak ada di kohort"))
                .body(program + ".children[0].row.verified.by", is("dinkes"))
                .body(program + ".children[0].row.regulation", is("Permenkes 6/2024"))
                .body(program + ".children[0].row.formula", not(empty()))
                .body(inpatient + ".children[0].row.upstream.source", is("WARD"))
                .body(inpatient + ".children[0].row.upstream.sourceRevision", is("9"))
                .body(inpatient + ".children[0].row.upstream.value", is(53.69f))
                .body(inpatient + ".children[0].score", is(100.0f))
                .body(inpatient + ".children[1].state", is("NOT_APPLICABLE"))
                .body(inpatient + ".children[1].reason", is("NO_DISCHARGES"))
                .body("tree.children[2].children[3].children[0].score", is(7.0f))
                .body("tree.children[2].kelompok", is("I"))
                .body("tree.score", nullValue());
    }

    @Test
    void leavesAnAbsentFigureOutOfTheMeanAndSaysSo() {
        var district = District.with(1);
        var facility = district.facilities.get(0);
        var assessment = district.draft(facility);
        var values = new ArrayList<>(District.values(95));
        values.addAll(District.quality());
        district.enter(facility, assessment, values).statusCode(200);
        district.move(district.puskesmas(facility), assessment, "SUBMIT", null).statusCode(200);
        district.move(district.dinkes(), assessment, "VERIFY", null).statusCode(200);
        ward.has(AnswerBody.of(WARD, district.region, "2025", "9"), "\"w9\"");
        district.rank(id)
                .statusCode(201)
                .body("inputs[0].absent", is(true))
                .body("inputs[1].absent", is(false))
                .body("absentInputs", equalTo(List.of(Map.of("indicator", "MUTU_IKM", "facilities", 1))));
        as(district.dinkes())
                .get(entries(id))
                .then()
                .body("items[0].flags", contains("ABSENT_INPUT"))
                .body("items[0].absentInputs", contains("MUTU_IKM"))
                .body("items[0].ikm", nullValue())
                .body("items[0].quality.value", is(9.63f));
    }

    @Test
    void marksTheLastFiguresStaleDuringAnOutageAndKeepsWhatWasEstablished() {
        var district = District.with(1);
        var facility = district.facilities.get(0);
        var assessment = district.draft(facility);
        var values = new ArrayList<>(District.values(95));
        values.addAll(District.quality());
        district.enter(facility, assessment, values).statusCode(200);
        district.move(district.puskesmas(facility), assessment, "SUBMIT", null).statusCode(200);
        district.move(district.dinkes(), assessment, "VERIFY", null).statusCode(200);
        upstreamsAnswer(district);
        district.rank(id).statusCode(201);
        district.move(district.dinkes(), assessment, "ESTABLISH", "rapat 12 Januari")
                .statusCode(200)
                .body("state", is("ESTABLISHED"))
                .body("kelompok", is("I"))
                .body("ranking", is(id));
        survey.reset();
        var later = UUID.randomUUID().toString();
        district.rank(later)
                .statusCode(201)
                .body("inputs[0].stale", is(true))
                .body("inputs[0].sourceRevision", is("7"))
                .body("inputs[0].ageSeconds", notNullValue())
                .body("inputs[1].stale", is(false));
        as(district.dinkes())
                .get(entries(later))
                .then()
                .body("items[0].kelompok", is("I"))
                .body("items[0].established", is(true))
                .body("items[0].flags", contains("STALE_INPUT"))
                .body("items[0].ikm", is(82.41f));
        district.rank(UUID.randomUUID().toString(), true).statusCode(503).body("code", is("UPSTREAM_UNAVAILABLE"));
    }

    @Test
    void answersTheSameRequestWithTheSameRankingAndRefusesAnother() {
        var district = District.with(1);
        district.verified(district.facilities.get(0), 95);
        upstreamsAnswer(district);
        var first = district.rank(id).statusCode(201).extract().asString();
        district.verified(district.facility(false), 99);
        assertThat(district.rank(id).statusCode(200).extract().asString()).isEqualTo(first);
        district.rank(id, true).statusCode(409).body("code", is("ID_TAKEN"));
        as(district.dinkes()).get("/v1/rankings/" + id).then().body("ranked", is(1));
    }

    @Test
    void answersTheSameRequestSentAtTheSameTimeWithOneRanking() {
        var district = District.with(1);
        district.verified(district.facilities.get(0), 95);
        upstreamsAnswer(district);
        var senders = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> district.rank(id).extract().statusCode()))
                .limit(6)
                .toList();
        assertThat(senders.stream().map(CompletableFuture::join))
                .containsOnly(200, 201)
                .containsOnlyOnce(201);
    }

    @Test
    void showsNoOtherKabupatenAndNoOtherPuskesmas() {
        var own = District.with(2);
        var foreign = District.with(1);
        for (var district : List.of(own, foreign)) {
            district.facilities.forEach(facility -> district.verified(facility, 95));
        }
        upstreamsAnswer(own);
        own.rank(id).statusCode(201);
        upstreamsAnswer(foreign);
        var other = UUID.randomUUID().toString();
        foreign.rank(other).statusCode(201);
        as(own.dinkes()).get("/v1/rankings").then().body("items.ranking", contains(id));
        as(own.dinkes()).get("/v1/rankings/" + other).then().statusCode(404);
        as(own.dinkes()).get(entries(other)).then().statusCode(404);
        var first = own.facilities.get(0);
        as(own.puskesmas(first)).get("/v1/rankings").then().body("items.ranking", contains(id));
        as(own.puskesmas(first)).get(entries(id)).then().body("items.facility", contains(first));
        as(own.puskesmas(first))
                .get(entries(id) + "/" + own.facilities.get(1) + "/explanation")
                .then()
                .statusCode(404);
        as(own.puskesmas(first)).get("/v1/rankings/" + other).then().statusCode(404);
        as(Tokens.bpjs(own.region)).get("/v1/rankings").then().statusCode(403);
        foreign.rank(id).statusCode(409);
        as(own.dinkes())
                .body(
                        """
                        {"region": "%s", "period": "2025", "instrument": "rekap-nasional-2025"}"""
                                .formatted(foreign.region))
                .put("/v1/rankings/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void costsTheSameStatementsForFewAndForMany() {
        var few = District.with(1);
        var many = District.with(8);
        few.facilities.forEach(facility -> few.verified(facility, 95));
        many.facilities.forEach(facility -> many.verified(facility, 95));
        upstreamsAnswer(few);
        few.rank(UUID.randomUUID().toString()).statusCode(201);
        var ofFew = statements(() -> few.rank(UUID.randomUUID().toString()).statusCode(201));
        upstreamsAnswer(many);
        many.rank(UUID.randomUUID().toString()).statusCode(201);
        var ofMany = statements(() -> many.rank(UUID.randomUUID().toString()).statusCode(201));
        assertThat(ofMany).isEqualTo(ofFew).isPositive().isLessThanOrEqualTo(25);
    }

    private long statements(Runnable work) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    @Test
    void isNeverChangedOnceMade() throws SQLException {
        var district = District.with(1);
        district.verified(district.facilities.get(0), 95);
        upstreamsAnswer(district);
        district.rank(id).statusCode(201);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "update ranking_entry set rank = 1",
                    "delete from ranking_entry",
                    "truncate ranking cascade",
                    "update instrument set year = 1")) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }
}
