package id.kinerjapuskesmas.kinerja.instrument;

import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.instrument.OwnTree.coverage;
import static id.kinerjapuskesmas.kinerja.instrument.OwnTree.json;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts of a kabupaten's own instrument, from the first PUT to the frozen version. */
@QuarkusTest
class InstrumentVersionTest {

    @Inject
    DataSource database;

    private District district;
    private String code;

    @BeforeEach
    void startWithAKabupaten() {
        district = District.with(1);
        code = district.region.replace(".", "") + "-pkp-2026";
    }

    private static String path(String code, int version) {
        return "/v1/instruments/" + code + "/versions/" + version;
    }

    private ValidatableResponse put(int version, InstrumentDetails details) {
        return as(district.dinkes())
                .body(json(details))
                .put(path(code, version))
                .then();
    }

    private String etag(int version) {
        return as(district.dinkes()).get(path(code, version)).then().extract().header("ETag");
    }

    private ValidatableResponse change(int version, String etag, InstrumentDetails details) {
        return as(district.dinkes())
                .header("If-Match", etag)
                .body(json(details))
                .put(path(code, version))
                .then();
    }

    private ValidatableResponse freeze(int version) {
        return as(district.dinkes())
                .header("If-Match", etag(version))
                .body("{\"action\": \"FREEZE\", \"reason\": \"Ditetapkan\"}")
                .post(path(code, version) + "/transitions")
                .then();
    }

    private static InstrumentDetails heavier() {
        return OwnTree.with("KIA_K6", old -> coverage("KIA_K6", "ESENSIAL", "3", "100"));
    }

    @Test
    void writesADraftAnswersTheSameAgainAndChangesItUnderIfMatch() {
        put(1, OwnTree.details())
                .statusCode(201)
                .body("state", is("DRAFT"))
                .body("region", is(district.region))
                .body("allowedActions", contains("FREEZE"))
                .body("origin", nullValue())
                .body("revision", is(1))
                .body("details.nodes", hasSize(10))
                .body("details.nodes[3].weight", is(2));
        put(1, OwnTree.details()).statusCode(200).body("revision", is(1));
        put(1, heavier()).statusCode(428);
        var first = etag(1);
        change(1, first, heavier()).statusCode(200).body("revision", is(2));
        change(1, first, OwnTree.details()).statusCode(412);
        as(district.dinkes())
                .get(path(code, 1) + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("PUT", "PUT"))
                .body("items[1].changes.field", contains("nodes/KIA_K6/weight"))
                .body("items[1].changes[0].before", is("2"))
                .body("items[1].changes[0].after", is("3"));
    }

    @Test
    void namesEveryFaultyNodeOfAnInstrument() {
        put(
                        1,
                        OwnTree.and(
                                coverage("X", "TIDAK_ADA", "0", "200"),
                                OwnTree.points("Y", "PELAYANAN", "1"),
                                coverage("KESWA", "ESENSIAL", "1", "80")))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/nodes/10/parent",
                                "/nodes/10/weight",
                                "/nodes/10/target",
                                "/nodes/11/type",
                                "/nodes/12/code"))
                .body(
                        "errors.code",
                        contains("UNKNOWN_PARENT", "OUT_OF_RANGE", "OUT_OF_RANGE", "WRONG_SCALE", "DUPLICATE"))
                .body("errors.params.value", contains("TIDAK_ADA", "0", "200", "SCORE", "KESWA"));
        as(district.dinkes()).get(path(code, 1)).then().statusCode(404);
    }

    @Test
    void isOfItsRegionAlone() {
        put(1, OwnTree.details()).statusCode(201);
        var neighbour = District.with(0);
        for (var stranger : Stream.of(neighbour.dinkes(), Tokens.province("32")).toList()) {
            as(stranger).get(path(code, 1)).then().statusCode(404);
        }
        as(neighbour.dinkes())
                .body(json(OwnTree.details()))
                .put(path(code, 2))
                .then()
                .statusCode(404);
        as(neighbour.dinkes())
                .header("If-Match", "*")
                .delete(path(code, 1))
                .then()
                .statusCode(404);
        as(neighbour.dinkes()).get(path(code, 1) + "/history").then().statusCode(404);
        as(neighbour.dinkes())
                .get("/v1/instruments/" + code + "/versions")
                .then()
                .statusCode(404);
        as(Tokens.province(district.province()))
                .get(path(code, 1))
                .then()
                .statusCode(200)
                .body("allowedActions", hasSize(0));
        as(Tokens.province(district.province()))
                .body(json(OwnTree.details()))
                .put(path(code, 2))
                .then()
                .statusCode(403);
        var facility = district.facilities.get(0);
        as(district.puskesmas(facility)).get(path(code, 1)).then().statusCode(404);
        freeze(1).statusCode(200);
        as(district.puskesmas(facility)).get(path(code, 1)).then().statusCode(200);
        as(district.puskesmas(facility)).get("/v1/instruments").then().body("items.instrument", hasItem(code));
        as(neighbour.dinkes()).get(path(code, 1)).then().statusCode(404);
        as(neighbour.dinkes()).get("/v1/instruments/" + code).then().statusCode(404);
        as(neighbour.dinkes()).get("/v1/instruments").then().body("items.instrument", not(hasItem(code)));
        as(Tokens.national()).get("/v1/instruments").then().body("items.instrument", hasItem(code));
        as(neighbour.dinkes())
                .body("{\"instrument\": \"%s\", \"version\": 1, \"year\": 2027}"
                        .formatted(neighbour.region.replace(".", "") + "-salin"))
                .post(path(code, 1) + "/copies")
                .then()
                .statusCode(404);
    }

    @Test
    void canBeUsedOnceItIsFrozenAndOnlyInItsRegion() {
        var facility = district.facilities.get(0);
        var request = District.request(facility).replace(District.INSTRUMENT, code);
        var assessment = "/v1/assessments/" + UUID.randomUUID();
        put(1, OwnTree.details()).statusCode(201);
        as(district.puskesmas(facility))
                .body(request)
                .put(assessment)
                .then()
                .statusCode(422)
                .body("errors[0].code", is("UNKNOWN_INSTRUMENT"));
        freeze(1).statusCode(200).body("state", is("FROZEN")).body("allowedActions", hasSize(0));
        as(district.puskesmas(facility)).body(request).put(assessment).then().statusCode(201);
        var neighbour = District.with(1);
        var stranger = neighbour.facilities.get(0);
        as(neighbour.puskesmas(stranger))
                .body(District.request(stranger).replace(District.INSTRUMENT, code))
                .put("/v1/assessments/" + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].code", is("UNKNOWN_INSTRUMENT"));
        put(1, OwnTree.details()).statusCode(200);
        change(1, "*", heavier())
                .statusCode(409)
                .body("code", is("FROZEN"))
                .body("detail", containsString(facility))
                .body("detail", containsString("2025"));
        as(district.dinkes())
                .header("If-Match", "*")
                .delete(path(code, 1))
                .then()
                .statusCode(409)
                .body("code", is("FROZEN"));
        as(district.dinkes())
                .get("/v1/indicators?family=PKP")
                .then()
                .body("items.indicator", hasItems("PKP." + code + ".KIA_K6", "PKP." + code + ".MAN_RUK"));
        as(neighbour.dinkes())
                .get("/v1/indicators?family=PKP")
                .then()
                .body("items.indicator", hasItem("PKP.ilp-klaster-2025.IBU_HAMIL"))
                .body("items.indicator", not(hasItem("PKP." + code + ".KIA_K6")));
    }

    @Test
    void isGuardedByTheDatabaseOnceFrozen() throws SQLException {
        put(1, OwnTree.details()).statusCode(201);
        freeze(1).statusCode(200);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var change : Stream.of(
                            "update instrument_node set weight = 9 where instrument = '%s'",
                            "update instrument set year = 2030 where instrument = '%s'",
                            "delete from instrument_node where instrument = '%s'")
                    .toList()) {
                assertThatThrownBy(() -> statement.executeUpdate(change.formatted(code)))
                        .hasMessageMatching("(?s).*(rows are only ever added|permission denied).*");
            }
        }
    }

    @Test
    void goesOnWithTheNextNumberOneDraftAtATime() {
        put(2, OwnTree.details()).statusCode(409).body("code", is("NOT_THE_NEXT_VERSION"));
        put(1, OwnTree.details()).statusCode(201);
        put(2, heavier()).statusCode(409).body("code", is("DRAFT_EXISTS"));
        freeze(1).statusCode(200);
        put(2, heavier()).statusCode(201);
        as(district.dinkes())
                .get("/v1/instruments/" + code)
                .then()
                .body("version", is(1))
                .body("tree.children[0].children[0].children[0].weight", is(2));
        as(district.dinkes())
                .get("/v1/instruments/" + code + "/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items.state", contains("DRAFT", "FROZEN"));
        freeze(2).statusCode(200);
        as(district.dinkes()).get("/v1/instruments/" + code).then().body("version", is(2));
        as(district.dinkes())
                .queryParam("version", 1)
                .get("/v1/instruments/" + code)
                .then()
                .body("tree.children[0].children[0].children[0].weight", is(2));
    }

    @Test
    void removesADraftForGood() {
        put(1, OwnTree.details()).statusCode(201);
        as(district.dinkes()).delete(path(code, 1)).then().statusCode(428);
        as(district.dinkes())
                .header("If-Match", etag(1))
                .delete(path(code, 1))
                .then()
                .statusCode(204);
        as(district.dinkes()).get(path(code, 1)).then().statusCode(410).body("code", is("DRAFT_REMOVED"));
        put(1, OwnTree.details()).statusCode(410);
        as(district.dinkes()).get(path(code, 1) + "/history").then().body("items.action", contains("PUT", "REMOVE"));
        put(2, OwnTree.details()).statusCode(201);
    }

    @Test
    void copiesAVersionToAnotherYearAndNamesWhereItCameFrom() {
        var target = district.region.replace(".", "") + "-ilp-2026";
        var copy =
                """
                {"instrument": "%s", "version": 1, "year": 2026,
                 "name": {"id": "PKP ILP Kabupaten Uji 2026", "en": "PKP by klaster of Kabupaten Uji 2026"}}"""
                        .formatted(target);
        var source = path("ilp-klaster-2025", 1);
        as(district.dinkes())
                .body(copy)
                .post(source + "/copies")
                .then()
                .statusCode(201)
                .body("instrument", is(target))
                .body("state", is("DRAFT"))
                .body("region", is(district.region))
                .body("origin.instrument", is("ilp-klaster-2025"))
                .body("origin.version", is(1))
                .body("details.year", is(2026))
                .body("details.name.id", is("PKP ILP Kabupaten Uji 2026"))
                .body("details.overallPolicy", is("MEAN_OF_BLOCKS"));
        as(district.dinkes()).body(copy).post(source + "/copies").then().statusCode(200);
        as(district.dinkes())
                .body(copy.replace("\"year\": 2026", "\"year\": 2027"))
                .post(source + "/copies")
                .then()
                .statusCode(409)
                .body("code", is("VERSION_TAKEN"));
        var original = as(district.dinkes()).get(source).jsonPath();
        var copied = as(district.dinkes()).get(path(target, 1)).jsonPath();
        Assertions.assertThat(copied.getList("details.nodes")).isEqualTo(original.getList("details.nodes"));
        as(district.dinkes())
                .body(copy.replace(target, "3299-luar"))
                .post(source + "/copies")
                .then()
                .statusCode(404);
        as(district.dinkes())
                .body(copy.replace(target, "tanpa-wilayah"))
                .post(source + "/copies")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/instrument"));
    }

    @Test
    void letsOneOfManyWritersWin() {
        put(1, OwnTree.details()).statusCode(201);
        var etag = etag(1);
        var statuses = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> change(
                                1,
                                etag,
                                OwnTree.with(
                                        "KIA_K6", old -> coverage("KIA_K6", "ESENSIAL", String.valueOf(10 + i), "100")))
                        .extract()
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        Assertions.assertThat(statuses).containsOnlyOnce(200).contains(412);
        as(district.dinkes()).get(path(code, 1)).then().body("revision", is(2));
    }

    @Test
    void refusesABodyWithoutShape() {
        as(district.dinkes())
                .body("{\"year\": 2026, \"nodes\": [null]}")
                .put(path(code, 1))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/nodes/0", "/name", "/regulation", "/bandPolicy", "/overallPolicy"));
        as(district.dinkes())
                .body(json(OwnTree.details()).replace("\"COVERAGE\"", "\"COVERED\""))
                .put(path(code, 1))
                .then()
                .statusCode(400);
        as(district.dinkes())
                .body(json(OwnTree.details()))
                .put(path("8699-tanpa-wilayah", 1))
                .then()
                .statusCode(404);
    }
}
