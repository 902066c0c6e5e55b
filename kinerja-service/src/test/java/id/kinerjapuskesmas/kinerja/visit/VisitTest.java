package id.kinerjapuskesmas.kinerja.visit;

import static id.kinerjapuskesmas.kinerja.District.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VisitTest {

    private static final String PADAS_2017 =
            """
            {"visits": {"UMUM": 10165, "ASKES": 866, "KIS": 15938, "GRATIS": 758},
             "newCases": 8198, "oldCases": 19529, "totalAsPrinted": 27727}
            """;
    private static final String PADAS_2018 =
            """
            {"visits": {"UMUM": 8294, "ASKES": 400, "KIS": 16598, "GRATIS": 571},
             "newCases": 8866, "oldCases": 16597, "totalAsPrinted": 25463}
            """;

    private District district;
    private String facility;
    private District foreign;
    private String stranger;

    @BeforeEach
    void startWithTwoDistricts() {
        district = District.with(1);
        facility = district.facilities.get(0);
        foreign = District.with(1);
        stranger = foreign.facilities.get(0);
    }

    private static String path(String facility, String period) {
        return "/v1/visits/" + facility + "/" + period;
    }

    private ValidatableResponse put(String token, String path, String body) {
        return as(token).body(body).put(path).then();
    }

    private RequestSpecification csv(String token) {
        return given().auth().oauth2(token).contentType("text/csv");
    }

    static byte[] file(String name) throws IOException {
        try (var file = VisitTest.class.getResourceAsStream("/data/" + name)) {
            return file.readAllBytes();
        }
    }

    private ValidatableResponse importPadas(String query) throws IOException {
        return csv(district.puskesmas(facility))
                .body(file("padas-visits.csv"))
                .post("/v1/visits/imports?facility=" + facility + query)
                .then();
    }

    @Test
    void reportsTheWrongSumsOfThePadasTableInsteadOfAcceptingThem() throws IOException {
        importPadas("")
                .statusCode(422)
                .body("stored", is(false))
                .body("received", is(4))
                .body("rejected", is(2))
                .body("errors.code", hasItem("SUM_DIFFERS"))
                .body("errors.findAll { it.column == 'totalAsPrinted' }.line", contains(3, 5))
                .body("errors.findAll { it.column == 'totalAsPrinted' }.params.printed", contains(30092, 25463))
                .body("errors.findAll { it.column == 'totalAsPrinted' }.params.computed", contains(30090, 25863))
                .body("errors.findAll { it.column == 'newCases' }.params.printed", contains(30092, 25463))
                .body("errors[0].message", containsString("30092"));
        as(district.dinkes()).get("/v1/visits").then().body("items", empty());
    }

    @Test
    void storesThemAsPrintedOnceThatIsAskedForAndCountsThePayers() throws IOException {
        importPadas("&sums=note").statusCode(200).body("created", is(4));
        importPadas("&sums=note").statusCode(200).body("unchanged", is(4));
        as(district.dinkes())
                .get(path(facility, "2018"))
                .then()
                .statusCode(200)
                .body("total", is(25863))
                .body("totalAsPrinted", is(25463))
                .body("findings.field", contains("totalAsPrinted", "newCases"))
                .body("findings.computed", contains(25863, 25863));
        as(district.dinkes()).get(path(facility, "2017")).then().body("findings", empty());
        as(district.dinkes())
                .get("/v1/visits?region=" + district.region)
                .then()
                .body("items.period", contains("2015", "2016", "2017", "2018"))
                .body("items.total", contains(29756, 30090, 27727, 25863));
        as(district.dinkes())
                .get(path(facility, "2018") + "/history")
                .then()
                .body("items.action", contains("IMPORT"))
                .body("items[0].changes.field", hasItems("visits/KIS", "totalAsPrinted"));
    }

    @Test
    void takesTheGoodRowsWhereAskedToSkipTheOthers() throws IOException {
        importPadas("&onError=skip").statusCode(200).body("created", is(2)).body("rejected", is(2));
        as(district.dinkes()).get("/v1/visits").then().body("items.period", contains("2015", "2017"));
    }

    @Test
    void refusesAWrongSumInAPutUnlessItIsToBeNoted() {
        put(district.puskesmas(facility), path(facility, "2018"), PADAS_2018)
                .statusCode(422)
                .body("code", is("SUM_DIFFERS"))
                .body("errors.pointer", contains("/totalAsPrinted", "/newCases"))
                .body("errors[0].params.computed", is(25863));
        put(district.puskesmas(facility), path(facility, "2018") + "?sums=note", PADAS_2018)
                .statusCode(201)
                .body("total", is(25863));
    }

    @Test
    void keepsRevisionsAndWantsIfMatch() {
        put(district.puskesmas(facility), path(facility, "2017"), PADAS_2017).statusCode(201);
        put(district.dinkes(), path(facility, "2017"), PADAS_2017)
                .statusCode(200)
                .body("revision", is(1));
        var changed = PADAS_2017.replace("758", "768").replace("27727", "27737").replace("19529", "19539");
        put(district.dinkes(), path(facility, "2017"), changed).statusCode(428);
        var etag = as(district.dinkes())
                .get(path(facility, "2017"))
                .then()
                .extract()
                .header("ETag");
        as(district.dinkes())
                .header("If-None-Match", etag)
                .get(path(facility, "2017"))
                .then()
                .statusCode(304);
        as(district.dinkes())
                .header("If-Match", etag)
                .body(changed)
                .put(path(facility, "2017"))
                .then()
                .statusCode(200)
                .body("revision", is(2));
        as(district.dinkes())
                .header("If-Match", etag)
                .body(PADAS_2017)
                .put(path(facility, "2017"))
                .then()
                .statusCode(412);
    }

    @Test
    void countsAYearOnceWhetherAtOnceOrByMonth() {
        var month = """
                {"visits": {"UMUM": 100, "KIS": 200}}""";
        put(district.puskesmas(facility), path(facility, "2017-01"), month).statusCode(201);
        put(district.puskesmas(facility), path(facility, "2017"), PADAS_2017)
                .statusCode(409)
                .body("code", is("COUNTED_TWICE"));
        csv(district.puskesmas(facility))
                .body("facility,period,umum\n%s,2016,5\n%s,2016-02,1\n%s,2017,9\n"
                        .formatted(facility, facility, facility))
                .post("/v1/visits/imports")
                .then()
                .statusCode(422)
                .body("errors.code", contains("COUNTED_TWICE", "COUNTED_TWICE", "COUNTED_TWICE"))
                .body("errors.line", contains(2, 3, 4));
    }

    @Test
    void knowsPayersByDateAndRefusesWhatCannotBe() {
        put(district.puskesmas(facility), path(facility, "2019"), PADAS_2017)
                .statusCode(422)
                .body("errors.code", contains("NOT_A_PAYER_THEN"))
                .body("errors.pointer", contains("/visits/ASKES"));
        put(district.puskesmas(facility), path(facility, "2017"), "{\"visits\": {}}")
                .statusCode(422);
        put(district.puskesmas(facility), path(facility, "2017"), "{\"visits\": {\"UMUM\": -1}}")
                .statusCode(422)
                .body("errors[0].pointer", is("/visits/UMUM"));
        put(district.puskesmas(facility), path(facility, "2099"), "{\"visits\": {\"UMUM\": 1}}")
                .statusCode(422)
                .body("code", is("IN_THE_FUTURE"));
        put(district.puskesmas(facility), path(facility, "2017-13"), PADAS_2017).statusCode(400);
        as(district.dinkes())
                .get("/v1/payers")
                .then()
                .statusCode(200)
                .body("items.payer", hasItems("UMUM", "ASKES", "KIS", "GRATIS"))
                .body("items.find { it.payer == 'KIS' }.validFrom", is("2014-01-01"));
    }

    @Test
    void keepsDistrictsApart() {
        put(foreign.puskesmas(stranger), path(stranger, "2017"), PADAS_2017).statusCode(201);
        put(district.puskesmas(facility), path(facility, "2017"), PADAS_2017).statusCode(201);
        as(district.dinkes())
                .get("/v1/visits?limit=200")
                .then()
                .body("items.facility", hasItem(facility))
                .body("items.facility", not(hasItem(stranger)));
        as(district.dinkes()).get(path(stranger, "2017")).then().statusCode(404);
        as(district.dinkes()).get(path(stranger, "2017") + "/history").then().statusCode(404);
        put(district.dinkes(), path(stranger, "2017"), PADAS_2017).statusCode(404);
        csv(district.dinkes())
                .body("facility,period,umum\n%s,2016,5\n".formatted(stranger))
                .post("/v1/visits/imports")
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_FACILITY"));
        as(district.dinkes())
                .get("/v1/visit-rates?period=2017&region=" + foreign.region)
                .then()
                .statusCode(404);
        as(Tokens.bpjs(district.region)).get("/v1/visits").then().statusCode(403);
        put(Tokens.province("86"), path(facility, "2017"), PADAS_2017).statusCode(403);
    }

    @Test
    void sendsThePageAsATableThatCanBeSentBack() throws IOException {
        importPadas("&sums=note").statusCode(200);
        var table = as(district.dinkes())
                .accept("text/csv")
                .get("/v1/visits")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(table.lines().toList())
                .startsWith(
                        "facility,period,umum,askes,jamkesmas,kis,jkn_non_pbi,jamkesda,gratis,lain,total,newCases,oldCases,totalAsPrinted",
                        facility + ",2015,12880,1818,,12987,,,2071,,29756,6640,23116,29756");
        for (var format : List.of("xlsx", "ndjson")) {
            as(district.dinkes()).get("/v1/visits?format=" + format).then().statusCode(200);
        }
    }

    @Test
    void comparesMonthlyVisitsWithThePopulationOfTheVillages() throws IOException {
        csv(district.puskesmas(facility))
                .body(file("padas.csv"))
                .post("/v1/village-populations/imports?period=2018&facility=" + facility)
                .then()
                .statusCode(422)
                .body("rejected", is(3))
                .body("errors.params.printed", contains(3392, 2071, 4572))
                .body("errors.params.computed", contains(3389, 2070, 4571))
                .body("errors.column", contains("totalAsPrinted", "totalAsPrinted", "totalAsPrinted"));
        csv(district.puskesmas(facility))
                .body(file("padas.csv"))
                .post("/v1/village-populations/imports?sums=note&period=2018&facility=" + facility)
                .then()
                .statusCode(200)
                .body("created", is(12));
        importPadas("&sums=note").statusCode(200);
        var standard = "/v1/local-standards/" + district.region + "/VISIT_RATE/2013-01-01";
        put(
                        district.dinkes(),
                        standard,
                        """
                        {"lower": 10, "upper": 15, "source": "Dinas Kesehatan Provinsi Jawa Timur 2013"}""")
                .statusCode(201);
        // 25,863 / (36,233 x 12) and 30,090 / (36,233 x 12), by hand
        as(district.dinkes())
                .get("/v1/visit-rates?period=2018&region=" + district.region)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].population", is(36233))
                .body("items[0].populationYear", is(2018))
                .body("items[0].rate.value", is(5.95f))
                .body("items[0].rate.numerator", is(25863))
                .body("items[0].rate.denominator", is(434796))
                .body("items[0].rate.status", is("BELOW"))
                .body("items[0].rate.ideal.source", startsWith("Dinas Kesehatan"))
                .body("items[0].rate.flags", contains("PRINTED_SUM_DIFFERS"));
        as(district.puskesmas(facility))
                .get("/v1/visit-rates?period=2016&populationYear=2018&facility=" + facility)
                .then()
                .body("items[0].rate.value", is(6.92f))
                .body("items[0].rate.flags", contains("PRINTED_SUM_DIFFERS", "POPULATION_OF_OTHER_YEAR"));
        as(district.puskesmas(facility))
                .get("/v1/visit-rates?period=2016&populationYear=2016&facility=" + facility)
                .then()
                .body("items[0].rate.value", nullValue())
                .body("items[0].rate.reason", is("NO_POPULATION"));
        as(district.puskesmas(facility))
                .get("/v1/visit-rates?period=2016-S1&facility=" + facility)
                .then()
                .body("items[0].rate.reason", is("NOT_AVAILABLE"));
        as(district.dinkes())
                .get("/v1/village-populations?format=csv")
                .then()
                .statusCode(200)
                .body(containsString(facility + ",2018,Kwadungan Lor,1712,1677,3389,3392"));
    }

    @Test
    void marksAPeriodWithMissingMonths() {
        var month = """
                {"visits": {"UMUM": 100, "KIS": 200}}""";
        put(district.puskesmas(facility), path(facility, "2025-01"), month).statusCode(201);
        as(district.dinkes())
                .get("/v1/visit-rates?period=2025-Q1&facility=" + facility)
                .then()
                .body("items[0].visits", is(300))
                .body("items[0].monthsReported", is(1))
                .body("items[0].rate.valueStatus", is("INCOMPLETE"))
                .body("items[0].rate.reason", is("MONTHS_MISSING"));
        as(district.dinkes())
                .get("/v1/visit-rates?from=2025-01-05&to=2025-02-01&facility=" + facility)
                .then()
                .statusCode(400);
        as(district.dinkes()).get("/v1/visit-rates?period=2025").then().statusCode(400);
    }
}
