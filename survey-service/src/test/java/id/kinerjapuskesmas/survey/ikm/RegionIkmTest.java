package id.kinerjapuskesmas.survey.ikm;

import static id.kinerjapuskesmas.survey.Scene.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegionIkmTest {

    @Inject
    DataSource database;

    private static Scene surveyed(String region, int... scores) {
        var scene = Scene.at(region).units("A");
        var survey = scene.openSurvey("2025-01-01", "2025-06-30", 10L);
        for (var score : scores) {
            scene.respond(survey, "A", score);
        }
        scene.act(survey, "CLOSE").statusCode(200);
        return scene;
    }

    @Test
    void takesTheMeanOfFacilitiesOrPoolsAndListsThoseLeftOut() {
        var many = surveyed("61.01", 3, 3, 3);
        var few = surveyed("61.01", 4);
        var none = Scene.at("61.01");
        surveyed("61.02", 1);
        as(Tokens.dinkes("61.01"))
                .get("/v1/regions/61.01/ikm?period=2025")
                .then()
                .statusCode(200)
                .body("periodStart", equalTo("2025-01-01"))
                .body("result.partLevel", equalTo("FACILITY"))
                .body("result.ikm.value", equalTo(87.50f))
                .body("result.units", equalTo(2))
                .body("result.excluded.part", contains(none.facility))
                .body("result.excluded.reason", contains("NO_SURVEY"));
        as(Tokens.dinkes("61.01"))
                .get("/v1/regions/61.01/ikm?period=2025&method=POOLED")
                .then()
                .body("result.ikm.value", equalTo(81.25f))
                .body("result.ikm.n", equalTo(4));
        as(Tokens.service())
                .get("/v1/regions/61.01/ikm/facilities?period=2025-S1")
                .then()
                .statusCode(200)
                .body("items.facility", contains(many.facility, few.facility, none.facility))
                .body("items.ikm.value", contains(75.00f, 100.00f, null))
                .body("items[0].mutu", equalTo("C"))
                .body("items[0].requiredSample", equalTo(10))
                .body("items[0].sampleSufficient", equalTo(false))
                .body("items[2].ikm.reason", equalTo("NO_SURVEY"))
                .body("items[2].population", nullValue())
                .body("items.surveys", contains(1, 1, 0))
                .body("items.n", contains(3, 1, 0))
                .body("items[0].questionnaire", equalTo("skm-2017-v1"))
                .body("items.ikmPooled", contains(75.00f, 100.00f, null))
                .body("items[0].nrr.keySet()", contains(Scene.UNSUR))
                .body("items.nrr.WAKTU", contains(3.0f, 4.0f, null))
                .body("items[0].lower", equalTo(75.00f));
        as(Tokens.province("61"))
                .get("/v1/regions/61/ikm?period=2025")
                .then()
                .body("result.partLevel", equalTo("KABUPATEN"))
                .body("result.parts.part", contains("61.01", "61.02"))
                .body("result.ikm.value", equalTo(56.25f));
    }

    @Test
    void countsOnlyClosedSurveysInsideThePeriod() {
        var scene = Scene.at("62.01").units("A");
        var open = scene.openSurvey("2025-01-01", "2025-06-30", null);
        scene.respond(open, "A", 4);
        var wide = scene.openSurvey("2024-07-01", "2025-06-30", null);
        scene.respond(wide, "A", 1);
        scene.act(wide, "CLOSE").statusCode(200);
        var path = "/v1/facilities/" + scene.facility + "/ikm?period=2025";
        as(scene.puskesmas())
                .get(path)
                .then()
                .body("surveys", hasSize(0))
                .body("result.ikm.reason", equalTo("NO_SURVEY"));
        scene.act(open, "CLOSE").statusCode(200);
        as(scene.puskesmas())
                .get(path)
                .then()
                .body("surveys", contains(open))
                .body("result.ikm.value", equalTo(100.00f));
    }

    @Test
    void mergesAUnitsRespondentsOverTheSurveysOfAYear() {
        var scene = Scene.at("63.01").units("A");
        for (var half : new String[][] {{"2025-01-01", "2025-06-30", "4"}, {"2025-07-01", "2025-12-31", "1"}}) {
            var survey = scene.openSurvey(half[0], half[1], null);
            scene.respond(survey, "A", Integer.parseInt(half[2]));
            if (half[2].equals("1")) {
                scene.respond(survey, "A", 1);
            }
            scene.act(survey, "CLOSE").statusCode(200);
        }
        as(scene.puskesmas())
                .get("/v1/facilities/" + scene.facility + "/ikm?period=2025")
                .then()
                .body("result.ikm.n", equalTo(3))
                .body("result.ikm.value", equalTo(50.00f));
    }

    @Test
    void answers304UntilASurveyOfTheRegionChanges() {
        var scene = surveyed("64.01", 3, 4);
        var path = "/v1/regions/64.01/ikm/facilities?period=2025";
        var etag = as(Tokens.service()).get(path).getHeader("ETag");
        as(Tokens.service()).header("If-None-Match", etag).get(path).then().statusCode(304);
        var other = Scene.at("64.01").units("A");
        as(Tokens.service())
                .header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.facility", contains(scene.facility, other.facility));
    }

    @Test
    void showsNoRegionOutOfScope() {
        surveyed("65.01", 3);
        as(Tokens.dinkes("65.02"))
                .get("/v1/regions/65.01/ikm?period=2025")
                .then()
                .statusCode(404);
        as(Tokens.dinkes("65.01")).get("/v1/regions/65/ikm?period=2025").then().statusCode(404);
        as(Tokens.bpjs("65"))
                .get("/v1/regions/65.01/ikm/facilities?period=2025")
                .then()
                .statusCode(200);
        as(Tokens.bpjs("65")).get("/v1/regions/65.01/ikm/facilities").then().statusCode(400);
        as(Tokens.puskesmas("65.01", "1"))
                .get("/v1/regions/65.01/ikm?period=2025")
                .then()
                .statusCode(404);
    }

    @Test
    void explainsARegionByTheUnroundedValuesOfItsFacilities() {
        surveyed("66.01", 3, 4);
        surveyed("66.01", 4);
        as(Tokens.dinkes("66.01"))
                .get("/v1/regions/66.01/ikm/explanation?period=2025")
                .then()
                .statusCode(200)
                .body("parts.exact", containsInAnyOrder("175/2", "100/1"))
                .body("formula", containsString("/ 2"))
                .body("exact", equalTo("375/4"))
                .body("rounded", equalTo(93.75f))
                .body("band.mutu", equalTo("A"));
        as(Tokens.dinkes("66.02"))
                .get("/v1/regions/66.01/ikm/explanation?period=2025")
                .then()
                .statusCode(404);
    }

    @Test
    void explainsAFacilityAndNoneOutOfScope() {
        var scene = surveyed("67.01", 3, 4);
        var path = "/v1/facilities/" + scene.facility + "/ikm/explanation?period=2025";
        as(scene.puskesmas())
                .get(path)
                .then()
                .statusCode(200)
                .body("parts.respondents", contains(2))
                .body("exact", equalTo("175/2"));
        as(scene.puskesmas())
                .get(path + "&method=POOLED")
                .then()
                .body("pooled.respondents", equalTo(2))
                .body("exact", equalTo("175/2"));
        as(Tokens.dinkes("67.02")).get(path).then().statusCode(404);
    }

    @Test
    void putsTheCountryTogetherFromItsProvinces() {
        // facilities of other tests are in the country too, so only the parts' structure is fixed
        surveyed("94.01", 4);
        surveyed("94.02", 2);
        as(Tokens.national())
                .get("/v1/regions/ID/ikm?period=2025-S1")
                .then()
                .statusCode(200)
                .body("region", equalTo("ID"))
                .body("result.partLevel", equalTo("PROVINCE"))
                .body("result.parts.find { it.part == '94' }.ikm.value", equalTo(75.00f))
                .body("result.parts.find { it.part == '94' }.ikm.n", equalTo(2));
        for (var path : new String[] {"", "/facilities", "/explanation", "/trend", "/breakdowns", "/priorities"}) {
            as(Tokens.national())
                    .get("/v1/regions/ID/ikm" + path + "?period=2025")
                    .then()
                    .statusCode(200);
            as(Tokens.province("94"))
                    .get("/v1/regions/ID/ikm" + path + "?period=2025")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void leavesOutByNameWhatFollowsAnotherRegulation() throws SQLException {
        surveyed("68.01", 3);
        surveyed("68.01", 4);
        var form = Forms.of2004(database, 14, 360_360);
        var old = Scene.at("68.01").units("A");
        var survey = UUID.randomUUID().toString();
        var body = old.surveyBody("2025-01-01", "2025-06-30", null);
        body.put("questionnaire", form);
        as(old.dinkes()).body(body).put("/v1/surveys/" + survey).then().statusCode(201);
        old.act(survey, "OPEN").statusCode(200);
        var response = Scene.responseBody("A", 1);
        var answers = new TreeMap<String, Integer>();
        IntStream.rangeClosed(1, 14).forEach(number -> answers.put("U" + number, 1));
        response.put("answers", answers);
        old.put(survey, UUID.randomUUID().toString(), response).statusCode(201);
        old.act(survey, "CLOSE").statusCode(200);
        for (var method : new String[] {"MEAN_OF_UNITS", "POOLED"}) {
            var reason = method.equals("POOLED") ? "OTHER_QUESTIONNAIRE" : "OTHER_REGULATION";
            as(Tokens.dinkes("68.01"))
                    .get("/v1/regions/68.01/ikm?period=2025&method=" + method)
                    .then()
                    .statusCode(200)
                    .body("result.ikm.value", equalTo(87.50f))
                    .body("result.ikm.n", equalTo(2))
                    .body("result.regulation", equalTo("Permenpan-RB 14/2017"))
                    .body("result.excluded.part", contains(old.facility))
                    .body("result.excluded.reason", contains(reason));
            as(Tokens.province("68"))
                    .get("/v1/regions/68/ikm?period=2025&method=" + method)
                    .then()
                    .body("result.ikm.value", equalTo(87.50f))
                    .body("result.excluded.part", contains(old.facility))
                    .body("result.excluded.level", contains("FACILITY"));
        }
        as(Tokens.dinkes("68.01"))
                .get("/v1/regions/68.01/ikm/facilities?period=2025")
                .then()
                .body("items[2].ikm.value", equalTo(25.00f))
                .body("items[2].regulation", equalTo("KEP/25/M.PAN/2/2004"));
    }

    @Test
    void readsOneServiceUnitOverTheSurveysOfAFacility() {
        var scene = Scene.at("69.01").units("A", "B");
        for (var half : new String[][] {{"2025-01-01", "2025-06-30"}, {"2025-07-01", "2025-12-31"}}) {
            var survey = scene.openSurvey(half[0], half[1], 400L);
            scene.respond(survey, "A", half[0].endsWith("01-01") ? 4 : 2);
            scene.respond(survey, "B", 1);
            scene.act(survey, "CLOSE").statusCode(200);
        }
        var path = "/v1/facilities/" + scene.facility + "/ikm";
        as(scene.puskesmas())
                .get(path + "?period=2025&unit=A")
                .then()
                .statusCode(200)
                .body("unit", equalTo("A"))
                .body("surveys", hasSize(2))
                .body("result.ikm.value", equalTo(75.00f))
                .body("result.ikm.n", equalTo(2))
                .body("result.sample.population", nullValue());
        as(scene.puskesmas()).get(path + "?period=2025").then().body("result.ikm.value", equalTo(50.00f));
        as(scene.puskesmas())
                .get(path + "/explanation?period=2025&unit=A")
                .then()
                .body("of", equalTo(scene.facility + "/A"))
                .body("exact", equalTo("75/1"));
        as(scene.puskesmas()).get(path + "?period=2025&unit=TIDAK").then().statusCode(404);
        as(scene.puskesmas()).get(path + "?period=2025&unit=%22").then().statusCode(400);
    }

    @Test
    void ranksUnsurFromTheLowestNrrAndSharesRanks() {
        var scene = Scene.at("60.01").units("A");
        var survey = scene.openSurvey("2025-01-01", "2025-06-30", null);
        scene.respond(survey, "A", 3, 3, 1, 4, 2, 4, 4, 2, 3);
        as(scene.puskesmas())
                .get("/v1/surveys/" + survey + "/ikm/priorities")
                .then()
                .statusCode(200)
                .body("items.rank", contains(1, 2, 2, 4, 4, 4, 7, 7, 7))
                .body("items[0].unsur", equalTo("WAKTU"))
                .body("items[1].unsur", equalTo("PRODUK"))
                .body("items[2].unsur", equalTo("PENGADUAN"))
                .body("items[0].mutu", equalTo("D"));
        scene.act(survey, "CLOSE").statusCode(200);
        for (var path : new String[] {"/v1/facilities/" + scene.facility, "/v1/regions/60.01"}) {
            as(Tokens.dinkes("60.01"))
                    .get(path + "/ikm/priorities?period=2025")
                    .then()
                    .statusCode(200)
                    .body("items[0].unsur", equalTo("WAKTU"));
            as(Tokens.dinkes("60.02"))
                    .get(path + "/ikm/priorities?period=2025")
                    .then()
                    .statusCode(404);
        }
        as(Tokens.dinkes("60.01"))
                .get("/v1/regions/60.01/ikm/priorities?period=2024")
                .then()
                .body("items", hasSize(0))
                .body("reason", equalTo("NO_SURVEY"));
    }

    @Test
    void leavesAnUnsurThatNobodyAnsweredOutOfTheComparison() {
        var scene = Scene.at("57.01").units("A");
        var survey = scene.openSurvey("2025-01-01", "2025-06-30", null);
        given().auth()
                .oauth2(scene.puskesmas())
                .contentType("text/csv")
                .body("response,unit,collectedAt,U1,U2,U3,U4,U5,U6,U7,U8,U9\n" + UUID.randomUUID()
                        + ",A,2025-05-05,3,3,3,,3,3,3,3,3\n")
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(200);
        scene.act(survey, "CLOSE").statusCode(200);
        as(Tokens.dinkes("57.01"))
                .get("/v1/regions/57.01/ikm/facilities?period=2025")
                .then()
                .statusCode(200)
                .body("items[0].ikm.reason", equalTo("UNSUR_WITHOUT_ANSWERS"))
                .body("items[0].nrr", hasKey("WAKTU"))
                .body("items[0].nrr", not(hasKey("BIAYA")));
    }

    @Test
    void sendsItsReadsAsFlatTables() {
        var scene = surveyed("58.01", 3, 3);
        var csv = as(Tokens.dinkes("58.01"))
                .get("/v1/regions/58.01/ikm/facilities?period=2025&format=csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(csv).hasSize(2);
        assertThat(csv.get(0))
                .startsWith("facility,name,region,surveys,n,questionnaire,regulation,ikm,")
                .endsWith("nrr_PENGADUAN,nrr_SARPRAS");
        assertThat(csv.get(1)).startsWith(scene.facility + ",").endsWith("3.000,3.000");
        var trend = as(Tokens.dinkes("58.01"))
                .get("/v1/regions/58.01/ikm/trend?period=2025&format=ndjson")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(trend.lines()).hasSize(10).first().asString().contains("\"unsur\":\"IKM\"", "75.00");
        as(Tokens.dinkes("58.01"))
                .get("/v1/regions/58.01/ikm/breakdowns?period=2025&by=SEX&format=csv")
                .then()
                .statusCode(200)
                .body(containsString("SUPPRESSED,GROUP_TOO_SMALL"));
        as(scene.puskesmas())
                .get("/v1/facilities/" + scene.facility + "/ikm/priorities?period=2025&format=xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("priorities-"));
        as(Tokens.dinkes("58.02"))
                .get("/v1/regions/58.01/ikm/facilities?period=2025&format=csv")
                .then()
                .statusCode(404);
    }
}
