package id.kinerjapuskesmas.kinerja.blud;

import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamStub.ok;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.kinerja.upstream.AnswerBody;
import id.kinerjapuskesmas.kinerja.upstream.Source;
import id.kinerjapuskesmas.kinerja.upstream.TopicBody;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStub;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamStubs;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Puskesmas of these tests has beds and is BLUD since June 2016, as Padas is. */
@QuarkusTest
@QuarkusTestResource(UpstreamStubs.class)
class ScorecardTest {

    private static final String INPUTS =
            """
            {"finance": {"targetRevenue": 4200000000, "realisedRevenue": 4410000000, "budgetedExpenditure": 4600000000,
                         "realisedExpenditure": 4140000000, "serviceRevenue": 3900000000, "operatingCost": 4000000000},
             "staff": {"posts": {"DOKTER": {"present": 2, "needed": 2}, "PERAWAT": {"present": 9, "needed": 8},
                                 "BIDAN": {"present": 10, "needed": 12}}, "trained": 14}}
            """;

    @Inject
    CircuitBreakerMaintenance breakers;

    private final UpstreamStub survey = new UpstreamStub(Source.SURVEY);
    private final UpstreamStub ward = new UpstreamStub(Source.WARD);
    private District district;
    private String facility;
    private String stranger;

    @BeforeEach
    void startWithABludPuskesmas() {
        survey.reset();
        ward.reset();
        breakers.resetAll();
        district = District.with(0);
        facility = blud(district);
        stranger = blud(District.with(0));
    }

    private static String blud(District district) {
        var code = district.facility(true);
        var etag = as(district.dinkes())
                .get("/v1/facilities/" + code)
                .then()
                .extract()
                .header("ETag");
        as(Tokens.national())
                .header("If-Match", etag)
                .body(
                        """
                        {"name": "Padas", "region": "%s", "zone": "Asia/Jakarta",
                         "statuses": [{"type": "PUSKESMAS", "inpatient": true, "blud": false},
                                      {"validFrom": "2016-06-01", "type": "PUSKESMAS", "inpatient": true, "blud": true}]}
                        """
                                .formatted(district.region))
                .put("/v1/facilities/" + code)
                .then()
                .statusCode(200);
        return code;
    }

    private void upstreamsSpeakOf(String year) {
        survey.has(AnswerBody.of(Source.SURVEY, district.region, year, "7").ikm(facility, "79.30"), "\"s\"");
        ward.has(AnswerBody.of(Source.WARD, district.region, year, "42").bor(facility, "53.69"), "\"w\"");
        survey.answers(district.region, "complaint-figures", ok(TopicBody.complaints(district.region, year, facility)));
        survey.answers(
                district.region, "waiting-time-figures", ok(TopicBody.waitingTimes(district.region, year, facility)));
        survey.answers(district.region, "pekppp", ok(TopicBody.publication(district.region, year, facility)));
    }

    private ValidatableResponse scorecard(String year) {
        return as(district.dinkes())
                .get("/v1/scorecards/" + facility + "/" + year)
                .then()
                .statusCode(200);
    }

    private void inputs(String year) {
        as(district.puskesmas(facility))
                .body(INPUTS)
                .put("/v1/scorecard-inputs/" + facility + "/" + year)
                .then()
                .statusCode(201);
    }

    private static String row(String measure) {
        return "perspectives.rows.flatten().find { it.measure == '" + measure + "' }.";
    }

    @Test
    void laysRatioIdealAndResultBesideEachOther() {
        upstreamsSpeakOf("2018");
        inputs("2018");
        scorecard("2018")
                .body("blud", is(true))
                .body("bludSince", is("2016-06-01"))
                .body("perspectives.perspective", contains("CUSTOMER", "STAFF", "INTERNAL_PROCESS", "FINANCE"))
                .body(row("IKM") + "figure.value", is(79.30f))
                .body(row("IKM") + "figure.status", is("IDEAL"))
                .body(row("IKM") + "source.origin", is("SURVEY_SERVICE"))
                .body(row("IKM") + "source.stale", is(false))
                .body(row("COMPLAINTS_HANDLED") + "figure.value", is(75.00f))
                .body(row("COMPLAINT_MEDIAN_DAYS") + "figure.value", is(2.5f))
                .body(row("BOR") + "figure.value", is(53.69f))
                .body(row("BOR") + "figure.ideal.upper", is(60))
                .body(row("AVLOS") + "figure.value", nullValue())
                .body(row("AVLOS") + "figure.reason", is("NO_DISCHARGES"))
                .body(row("ECONOMY") + "figure.value", is(90.00f))
                .body(row("ECONOMY") + "figure.numerator", is(4140000000L))
                .body(row("ECONOMY") + "ratio", startsWith("realised expenditure"))
                .body(row("EFFICIENCY") + "figure.status", is("ABOVE"))
                .body(row("EFFECTIVENESS") + "figure.value", is(105.00f))
                .body(row("COST_RECOVERY") + "figure.value", is(97.50f))
                .body(row("STAFF_ADEQUACY") + "figure.value", is(90.91f))
                .body(row("SPM_ON_TARGET") + "figure.reason", is("NOT_AVAILABLE"))
                .body(row("PKP_ON_TARGET") + "figure.value", nullValue())
                .body("perspectives.find { it.perspective == 'FINANCE' }.available", is(4))
                .body("perspectives.find { it.perspective == 'FINANCE' }.ideal", is(2));
        scorecard("2015").body("blud", is(false)).body("bludSince", nullValue());
    }

    @Test
    void keepsTheLastFiguresOfAServiceThatIsDownAndNeverInventsAny() {
        scorecard("2017")
                .body(row("IKM") + "figure.reason", is("NOT_AVAILABLE"))
                .body(row("IKM") + "figure.valueStatus", is("NO_DATA"))
                .body(row("COMPLAINTS_HANDLED") + "figure.reason", is("NOT_AVAILABLE"))
                .body(
                        "perspectives.rows.flatten().findAll { it.measure != 'PKP_ON_TARGET' }.figure.value",
                        everyItem(nullValue()));
        breakers.resetAll();
        upstreamsSpeakOf("2018");
        scorecard("2018");
        survey.reset();
        ward.reset();
        scorecard("2018")
                .body(row("IKM") + "figure.value", is(79.30f))
                .body(row("IKM") + "figure.flags", hasItem("STALE"))
                .body(row("IKM") + "source.stale", is(true))
                .body(row("IKM") + "source.fetchedAt", notNullValue())
                .body(row("COMPLAINTS_HANDLED") + "source.stale", is(true))
                .body(row("BOR") + "figure.value", is(53.69f));
    }

    @Test
    void judgesByTheStandardOfTheRegionAndDay() {
        upstreamsSpeakOf("2018");
        standard(district.region, "BOR", "2016-06-01", 40, 50).statusCode(201);
        standard(district.region, "BOR", "2019-01-01", 10, 20).statusCode(201);
        scorecard("2018")
                .body(row("BOR") + "figure.ideal.upper", is(50))
                .body(row("BOR") + "figure.status", is("ABOVE"));
    }

    private ValidatableResponse standard(String region, String measure, String from, int lower, int upper) {
        return as(district.dinkes())
                .body("{\"lower\": %d, \"upper\": %d, \"source\": \"SK Kepala Dinas\"}".formatted(lower, upper))
                .put("/v1/local-standards/%s/%s/%s".formatted(region, measure, from))
                .then();
    }

    @Test
    void setsStandardsOfTheOwnRegionOnly() {
        standard("35.21", "BOR", "2016-06-01", 40, 50).statusCode(404);
        standard("*", "BOR", "2016-06-01", 40, 50).statusCode(404);
        standard(district.region, "BOR", "2016-06-01", 60, 50).statusCode(422).body("code", is("BOUNDS_REVERSED"));
        standard(district.region, "BOR", "2016-06-01", 40, 50).statusCode(201);
        standard(district.region, "BOR", "2016-06-01", 40, 50).statusCode(200).body("revision", is(1));
        standard(district.region, "BOR", "2016-06-01", 41, 50).statusCode(428);
        as(district.dinkes())
                .get("/v1/local-standards?measure=BOR")
                .then()
                .body("items.region", contains("*", district.region));
        as(Tokens.dinkes("11.01")).get("/v1/local-standards?measure=BOR").then().body("items.region", contains("*"));
        as(Tokens.dinkes("11.01"))
                .get("/v1/local-standards/" + district.region + "/BOR/2016-06-01")
                .then()
                .statusCode(404);
        as(Tokens.dinkes("35.21"))
                .get("/v1/local-standards?region=35.21&measure=VISIT_RATE")
                .then()
                .body("items.lower", contains(10))
                .body("items.upper", contains(15));
        as(district.dinkes())
                .get("/v1/local-standards/" + district.region + "/BOR/2016-06-01/history")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void keepsInputsByRevisionAndRefusesWhatCannotBe() {
        inputs("2018");
        as(district.puskesmas(facility))
                .body(INPUTS.replace("3900000000", "4500000000").replace("\"trained\": 14", "\"trained\": 22"))
                .put("/v1/scorecard-inputs/" + facility + "/2018")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/finance/serviceRevenue", "/staff/trained"));
        as(district.puskesmas(facility))
                .body("{\"finance\": {\"targetRevenue\": -1}}")
                .put("/v1/scorecard-inputs/" + facility + "/2018")
                .then()
                .statusCode(422);
        as(district.puskesmas(facility))
                .body("{\"finance\": {\"targetRevenue\": 1.5}}")
                .put("/v1/scorecard-inputs/" + facility + "/2018")
                .then()
                .statusCode(400);
        as(district.dinkes())
                .get("/v1/scorecard-inputs?format=csv")
                .then()
                .statusCode(200)
                .body(containsString(
                        facility + ",2018,4200000000,4410000000,4600000000,4140000000,3900000000,4000000000,21,22,14"));
    }

    @Test
    void sendsTheScorecardAsATable() {
        upstreamsSpeakOf("2018");
        inputs("2018");
        as(district.dinkes())
                .accept("text/csv")
                .get("/v1/scorecards/" + facility + "/2018")
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "FINANCE,ECONOMY,Ekonomi,realised expenditure / budgeted expenditure x 100,4140000000,4600000000,,100,Kepmendagri 690.900.327/1996,90.00,PERCENT,IDEAL,,SCORECARD_INPUTS,1,false"));
        as(district.dinkes())
                .get("/v1/scorecards/" + facility + "/2018?format=xlsx")
                .then()
                .statusCode(200);
        var etag = scorecard("2018").extract().header("ETag");
        as(district.dinkes())
                .header("If-None-Match", etag)
                .get("/v1/scorecards/" + facility + "/2018")
                .then()
                .statusCode(304);
    }

    @Test
    void keepsDistrictsApart() {
        inputs("2018");
        for (var path : new String[] {
            "/v1/scorecards/" + stranger + "/2018",
            "/v1/scorecard-inputs/" + stranger + "/2018",
            "/v1/blud-comparisons/" + stranger
        }) {
            as(district.dinkes()).get(path).then().statusCode(404);
            as(Tokens.bpjs(district.region)).get(path).then().statusCode(403);
        }
        as(district.dinkes())
                .body(INPUTS)
                .put("/v1/scorecard-inputs/" + stranger + "/2018")
                .then()
                .statusCode(404);
        as(district.dinkes())
                .get("/v1/scorecard-inputs")
                .then()
                .body("items.facility", contains(facility))
                .body("items.facility", not(hasItem(stranger)));
    }

    @Test
    void asksNobodyAboutYearsThatCannotBe() {
        for (var year : new String[] {"1899", "2100", "18"}) {
            as(district.dinkes())
                    .get("/v1/scorecards/" + facility + "/" + year)
                    .then()
                    .statusCode(400);
        }
        compare("?before=1889&after=1890").statusCode(400);
    }

    private void padas() throws IOException {
        for (var file : new String[] {"padas-visits.csv:/v1/visits", "padas.csv:/v1/village-populations"}) {
            var parts = file.split(":");
            try (var body = ScorecardTest.class.getResourceAsStream("/data/" + parts[0])) {
                given().auth()
                        .oauth2(district.puskesmas(facility))
                        .contentType("text/csv")
                        .body(body.readAllBytes())
                        .post(parts[1] + "/imports?sums=note&period=2018&facility=" + facility)
                        .then()
                        .statusCode(200);
            }
        }
    }

    private ValidatableResponse compare(String query) {
        return as(district.dinkes())
                .get("/v1/blud-comparisons/" + facility + query)
                .then();
    }

    private static String compared(String measure) {
        return "rows.find { it.measure == '" + measure + "' }.";
    }

    @Test
    void comparesTheYearsOfTheThesisFromTheirRows() throws IOException {
        padas();
        inputs("2018");
        compare("?before=2016&after=2018")
                .statusCode(200)
                .body("bludSince", is("2016-06-01"))
                .body("months", is(12))
                .body("populationYear", is(2018))
                .body("findings", contains("BEFORE_CONTAINS_THE_DATE"))
                .body(compared("VISITS") + "before.value", is(30090))
                .body(compared("VISITS") + "after.value", is(25863))
                .body(compared("VISITS") + "difference", is(-4227))
                .body(compared("VISITS") + "changePercent", is(-14.05f))
                .body(compared("VISITS") + "before.n", is(30090))
                // 6.92 - 5.95 from the unrounded rates: 4,227 / (36,233 x 12)
                .body(compared("VISIT_RATE") + "difference", is(-0.97f))
                .body(compared("ECONOMY") + "reason", is("NO_VALUE_BEFORE"))
                .body(compared("ECONOMY") + "difference", nullValue())
                .body(compared("IKM") + "reason", is("NO_VALUE"));
        compare("?before=2015&after=2017").body("findings", empty());
        compare("?before=2015&after=2017&format=csv").body(containsString(",VISITS,Kunjungan,2015,2017,29756,27727,"));
    }

    @Test
    void laysWindowsAroundTheDayItBecameBlud() {
        compare("?months=6")
                .statusCode(200)
                .body("before", is("2015-12-01/2016-05-31"))
                .body("after", is("2016-06-01/2016-11-30"))
                .body("findings", empty());
    }

    @Test
    void refusesWindowsThatAreUnequalOrOverlap() {
        compare("?before=2015&after=2017-S1").statusCode(422).body("code", is("WINDOWS_UNEQUAL"));
        compare("?before=2017&after=2017").statusCode(422).body("code", is("WINDOWS_OVERLAP"));
        compare("?before=2017").statusCode(400);
        compare("?months=61").statusCode(400);
        var plain = district.facility(false);
        as(district.dinkes())
                .get("/v1/blud-comparisons/" + plain)
                .then()
                .statusCode(422)
                .body("code", is("NO_BLUD_DATE"));
    }

    @Test
    void doesNotCompareAcrossRegulations() {
        for (var month : new String[] {"2018-12", "2019-12"}) {
            as(district.puskesmas(facility))
                    .body(
                            """
                            {"rows": [{"indicator": "IBU_HAMIL", "item": "A", "numerator": 600, "denominator": 600}]}""")
                    .put("/v1/spm-sheets/" + facility + "/" + month)
                    .then()
                    .statusCode(201);
        }
        compare("?before=2018&after=2019")
                .statusCode(200)
                .body(compared("SPM_ON_TARGET") + "before.value", is(100.00f))
                .body(compared("SPM_ON_TARGET") + "after.value", is(100.00f))
                .body(compared("SPM_ON_TARGET") + "reason", is("VERSIONS_DIFFER"))
                .body(compared("SPM_ON_TARGET") + "versionBefore", is("Permenkes 43/2016"))
                .body(compared("SPM_ON_TARGET") + "versionAfter", is("Permenkes 4/2019"))
                .body(compared("SPM_ON_TARGET") + "difference", nullValue());
    }
}
