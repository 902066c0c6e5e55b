package id.kinerjapuskesmas.kinerja.bpjs;

import static id.kinerjapuskesmas.kinerja.District.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BpjsTest {

    private static final String INPUTS =
            """
            {"participants": 10000, "contacts": 1500, "referrals": 100, "nonSpecialistReferrals": 2,
             "chronicRegistered": 100, "chronicMet": 4, "doctors": 2, "dentists": 1}
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

    private String bpjs() {
        return Tokens.bpjs(district.region);
    }

    private ValidatableResponse put(String token, String path, String body) {
        return as(token).body(body).put(path).then();
    }

    private static String kbk(String facility, String month) {
        return "/v1/kbk-reports/" + facility + "/" + month;
    }

    @Test
    void ratesAMonthAndPaysItsCapitation() {
        put(district.dinkes(), kbk(facility, "2025-03"), INPUTS)
                .statusCode(201)
                .body("rule", is("kbk-2019"))
                .body("ratings.indicator", contains("AK", "RRNS", "RPP"))
                .body("ratings.rating", contains(4, 4, 3))
                .body("ratings.points", contains(1.6f, 2.0f, 0.3f))
                .body("value", is(3.9f))
                .body("paidPercent", is(95))
                .body("ratings[0].figure.value", is(150.00f))
                // 7,000 rupiah with a dentist and 5,000 participants a doctor
                .body("capitation.tariff", is(7000))
                .body("capitation.full", is(70_000_000))
                .body("capitation.paid", is(66_500_000));
        put(district.dinkes(), kbk(facility, "2025-03"), INPUTS).statusCode(200);
        put(district.dinkes(), kbk(facility, "2025-03"), INPUTS.replace("1500", "1499"))
                .statusCode(428);
        var etag = as(bpjs())
                .get(kbk(facility, "2025-03"))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as(bpjs())
                .header("If-None-Match", etag)
                .get(kbk(facility, "2025-03"))
                .then()
                .statusCode(304);
        as(district.dinkes())
                .header("If-Match", etag)
                .body(INPUTS.replace("1500", "1499"))
                .put(kbk(facility, "2025-03"))
                .then()
                .statusCode(200)
                .body("revision", is(2))
                .body("ratings.rating", contains(3, 4, 3))
                .body("value", is(3.5f));
        as(district.dinkes())
                .get(kbk(facility, "2025-03") + "/history")
                .then()
                .body("items", hasSize(2))
                .body("items[1].changes.field", contains("contacts"))
                .body("items[1].changes.before", contains("1500"));
    }

    @Test
    void takesTheRuleOfTheMonth() {
        put(district.dinkes(), kbk(facility, "2016-05"), INPUTS)
                .statusCode(201)
                .body("rule", is("zona-2016"))
                .body("ratings.rating", contains(1, 1, 0))
                .body("value", nullValue())
                .body("paidPercent", is(90))
                .body("capitation", nullValue())
                .body("capitationReason", is("NO_TARIFF"));
        put(district.dinkes(), kbk(facility, "2018-05"), INPUTS.replace("\"chronicMet\": 4", "\"chronicMet\": 49"))
                .body("rule", is("zona-2017"))
                .body("paidPercent", is(95));
        put(district.dinkes(), kbk(facility, "2015-05"), INPUTS).statusCode(422).body("code", is("NO_RULE"));
        put(district.dinkes(), kbk(facility, "2099-05"), INPUTS).statusCode(422).body("code", is("IN_THE_FUTURE"));
        as(bpjs())
                .get("/v1/kbk-rules")
                .then()
                .statusCode(200)
                .body("items.rule", contains("zona-2016", "zona-2017", "kbk-2019"));
    }

    @Test
    void leavesUndefinedWhatHasNoDenominator() {
        put(
                        district.dinkes(),
                        kbk(facility, "2025-04"),
                        """
                        {"participants": 10000, "contacts": 1500, "referrals": 0, "nonSpecialistReferrals": 0,
                         "chronicRegistered": 0, "chronicMet": 0}
                        """)
                .statusCode(201)
                .body("ratings[1].figure.value", is(0.00f))
                .body("ratings[1].figure.flags", contains("ZERO_REFERRALS"))
                .body("ratings[2].figure.valueStatus", is("DENOMINATOR_ZERO"))
                .body("paidPercent", nullValue())
                .body("reason", is("NO_PROLANIS_PARTICIPANTS"))
                .body("capitationReason", is("STAFF_UNKNOWN"));
    }

    @Test
    void refusesAPartAboveItsWhole() {
        put(district.dinkes(), kbk(facility, "2025-04"), INPUTS.replace("1500", "10001"))
                .statusCode(422)
                .body("errors[0].pointer", is("/contacts"))
                .body("code", is("PART_ABOVE_WHOLE"));
    }

    @Test
    void importsKbkOnceAndNamesFaultyRows() {
        var header =
                "facility,month,participants,contacts,referrals,nonSpecialistReferrals,chronicRegistered,chronicMet\n";
        var good = header + facility + ",2025-01,10000,1500,100,2,100,5\n" + facility
                + ",2025-02,10000,1400,100,2,100,5\n";
        importing(good, "?dryRun=true").statusCode(200).body("created", is(2)).body("stored", is(false));
        importing(good, "").statusCode(200).body("created", is(2));
        importing(good, "").statusCode(200).body("unchanged", is(2));
        importing(
                        header + stranger + ",2025-01,10000,1500,100,2,100,5\n" + facility
                                + ",2025-01,10000,10001,100,101,100,5\n",
                        "")
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_FACILITY", "PART_ABOVE_WHOLE", "PART_ABOVE_WHOLE"))
                .body("errors.line", contains(2, 3, 3));
        as(bpjs())
                .get("/v1/kbk-reports")
                .then()
                .body("items.month", contains("2025-01", "2025-02"))
                .body("items.paidPercent", contains(100, 90));
    }

    private ValidatableResponse importing(String csv, String query) {
        return given().auth()
                .oauth2(district.dinkes())
                .contentType("text/csv")
                .body(csv)
                .post("/v1/kbk-reports/imports" + query)
                .then();
    }

    private static String constraint(String facility, String more) {
        return """
               {"facility": "%s", "topic": "OBAT_KOSONG", "title": "Obat hipertensi kosong", "description": "Sejak 10 Mei.",
                "reportedOn": "2024-05-20", %s}
               """
                .formatted(facility, more);
    }

    private static final String OPEN = "\"attribution\": [\"UNDETERMINED\"], \"evidence\": [], \"status\": \"OPEN\"";

    @Test
    void holdsNobodyResponsibleWithoutEvidence() {
        var path = "/v1/constraints/" + UUID.randomUUID();
        put(
                        district.dinkes(),
                        path,
                        constraint(facility, "\"attribution\": [\"PEMDA\"], \"evidence\": [], \"status\": \"OPEN\""))
                .statusCode(422)
                .body("code", is("EVIDENCE_REQUIRED"));
        put(
                        district.dinkes(),
                        path,
                        constraint(
                                facility,
                                "\"attribution\": [\"UNDETERMINED\", \"BPJS\"], \"evidence\": [{\"description\": \"x\"}], \"status\": \"OPEN\""))
                .statusCode(422)
                .body("code", is("UNDETERMINED_ALONE"));
        put(district.dinkes(), path, constraint(facility, OPEN.replace("OPEN", "RESOLVED")))
                .statusCode(422)
                .body("errors.code", contains("FOLLOW_UP_REQUIRED", "DAY_OF_RESOLUTION"));
        put(district.dinkes(), path, constraint(facility, OPEN + ", \"obstacle\": \"POWER_CUTS\""))
                .statusCode(422)
                .body("code", is("OBSTACLE_OF_REFERRAL_ONLY"));
        put(district.dinkes(), path, constraint(facility, OPEN + ", \"dueDate\": \"2024-05-01\""))
                .statusCode(422)
                .body("code", is("BEFORE_REPORT"));
    }

    @Test
    void followsAConstraintFromReportToMeeting() {
        var id = UUID.randomUUID();
        var path = "/v1/constraints/" + id;
        put(district.puskesmas(facility), path, constraint(facility, OPEN + ", \"dueDate\": \"2024-06-30\""))
                .statusCode(201)
                .body("details.attribution", contains("UNDETERMINED"))
                .body("comments", empty());
        put(district.puskesmas(facility), path, constraint(facility, OPEN + ", \"dueDate\": \"2024-06-30\""))
                .statusCode(200);
        as(bpjs()).get("/v1/constraints?overdue=true").then().body("items.constraint", contains(id.toString()));

        var said = path + "/comments/" + UUID.randomUUID();
        put(bpjs(), said, "{\"text\": \"Klaim sudah dibayar 3 Juni.\"}")
                .statusCode(201)
                .body("role", is("bpjs"));
        put(bpjs(), said, "{\"text\": \"Klaim sudah dibayar 3 Juni.\"}").statusCode(200);
        put(bpjs(), said, "{\"text\": \"Lain.\"}").statusCode(409);

        var etag = as(bpjs())
                .get(path)
                .then()
                .statusCode(200)
                .body("comments", hasSize(1))
                .extract()
                .header("ETag");
        var due = "\"attribution\": [\"PEMDA\", \"FASKES\"], \"evidence\": [{\"description\": \"Kartu stok Mei\"}],"
                + " \"status\": \"RESOLVED\", \"followUp\": \"Diadakan\", \"resolvedOn\": \"2024-06-24\"";
        put(district.dinkes(), path, constraint(facility, due)).statusCode(428);
        as(district.dinkes())
                .header("If-Match", etag)
                .body(constraint(facility, due))
                .put(path)
                .then()
                .statusCode(200)
                .body("details.attribution", contains("FASKES", "PEMDA"))
                .body("comments", hasSize(1))
                .body("revision", is(2));
        as(bpjs()).get("/v1/constraints?attribution=PEMDA").then().body("items", hasSize(1));
        as(bpjs()).get("/v1/constraints?overdue=true").then().body("items", empty());
        as(district.dinkes()).get(path + "/history").then().body("items", hasSize(2));

        var meeting = "/v1/reconciliation-meetings/" + UUID.randomUUID();
        var minutes =
                """
                {"region": "%s", "heldOn": "2024-06-12", "title": "Forum kemitraan Juni 2024", "constraints": ["%s"]}
                """;
        put(district.dinkes(), meeting, minutes.formatted(district.region, UUID.randomUUID()))
                .statusCode(422)
                .body("code", is("UNKNOWN_CONSTRAINT"));
        put(district.dinkes(), meeting, minutes.formatted(district.region, id)).statusCode(201);
        put(district.dinkes(), meeting, minutes.formatted(district.region, id)).statusCode(200);
        put(foreign.dinkes(), meeting, minutes.formatted(foreign.region, id)).statusCode(409);
        as(bpjs()).get(path).then().body("meetings", hasSize(1));
        as(bpjs()).get(meeting).then().statusCode(200).body("details.constraints", contains(id.toString()));
        as(foreign.dinkes()).get(meeting).then().statusCode(404);
        as(foreign.dinkes()).get("/v1/reconciliation-meetings").then().body("items", empty());
        as(bpjs()).get("/v1/reconciliation-meetings").then().body("items", hasSize(1));
    }

    @Test
    void hidesWhatBelongsToAnotherKabupaten() {
        var foreignConstraint = "/v1/constraints/" + UUID.randomUUID();
        put(foreign.dinkes(), foreignConstraint, constraint(stranger, OPEN)).statusCode(201);
        var own = UUID.randomUUID();
        put(district.dinkes(), "/v1/constraints/" + own, constraint(facility, OPEN))
                .statusCode(201);
        put(foreign.dinkes(), kbk(stranger, "2025-03"), INPUTS).statusCode(201);
        put(district.dinkes(), kbk(facility, "2025-03"), INPUTS).statusCode(201);
        put(foreign.dinkes(), "/v1/medicine-reports/" + stranger + "/2025-03", "{\"stocks\": []}")
                .statusCode(201);
        put(district.dinkes(), "/v1/medicine-reports/" + facility + "/2025-03", "{\"stocks\": []}")
                .statusCode(201);
        put(foreign.dinkes(), "/v1/service-readiness/" + stranger + "/HEMODIALYSIS", "{\"state\": \"PLANNED\"}")
                .statusCode(201);
        put(district.dinkes(), "/v1/service-readiness/" + facility + "/HEMODIALYSIS", "{\"state\": \"PLANNED\"}")
                .statusCode(201);
        for (var token : new String[] {bpjs(), district.dinkes(), district.puskesmas(facility)}) {
            as(token).get("/v1/constraints").then().statusCode(200).body("items.constraint", contains(own.toString()));
            for (var list : new String[] {"kbk-reports", "medicine-reports", "service-readiness"}) {
                as(token)
                        .get("/v1/" + list)
                        .then()
                        .statusCode(200)
                        .body("items.facility", contains(facility))
                        .body("items.facility", not(hasItem(stranger)));
                as(token)
                        .get("/v1/" + list + "?region=" + foreign.region)
                        .then()
                        .statusCode(200);
            }
            as(token).get(foreignConstraint).then().statusCode(404);
            as(token).get(kbk(stranger, "2025-03")).then().statusCode(404);
            as(token)
                    .get("/v1/medicine-reports/" + stranger + "/2025-03")
                    .then()
                    .statusCode(404);
            as(token)
                    .get("/v1/service-readiness/" + stranger + "/HEMODIALYSIS")
                    .then()
                    .statusCode(404);
        }
        put(bpjs(), foreignConstraint + "/comments/" + UUID.randomUUID(), "{\"text\": \"x\"}")
                .statusCode(404);
        put(district.dinkes(), foreignConstraint, constraint(facility, OPEN)).statusCode(409);
        put(district.dinkes(), foreignConstraint, constraint(stranger, OPEN)).statusCode(404);
        put(district.dinkes(), kbk(stranger, "2025-04"), INPUTS).statusCode(404);
        assertThat(as(bpjs())
                        .get("/v1/kbk-reports?region=" + foreign.region)
                        .then()
                        .extract()
                        .<List<?>>path("items"))
                .isEmpty();
    }

    private static String stocks(int items, String last) {
        return IntStream.rangeClosed(1, items)
                .mapToObj("{\"item\": %d, \"available\": true, \"stockOutDays\": 0}"::formatted)
                .collect(Collectors.joining(",", "{\"stocks\": [", last + "]}"));
    }

    @Test
    void countsMedicinesOfTheListOfTheMonth() {
        var path = "/v1/medicine-reports/" + facility;
        as(bpjs())
                .get("/v1/medicine-lists")
                .then()
                .statusCode(200)
                .body("items.list", contains("indikator-2015", "esensial-2020"))
                .body("items.items.collect { it.size() }", contains(20, 40));
        put(district.puskesmas(facility), path + "/2018-02", stocks(20, ""))
                .statusCode(201)
                .body("list", is("indikator-2015"))
                .body("availability.value", is(100.00f));
        put(
                        district.puskesmas(facility),
                        path + "/2025-02",
                        stocks(
                                37,
                                ", {\"item\": 38, \"available\": false, \"stockOutDays\": 12},"
                                        + " {\"item\": 39, \"available\": true, \"stockOutDays\": 3},"
                                        + " {\"item\": 40, \"monitored\": false, \"available\": false, \"stockOutDays\": 0}"))
                .statusCode(201)
                // 38 of 39 that are kept
                .body("availability.value", is(97.44f))
                .body("availability.numerator", is(38))
                .body("availability.denominator", is(39))
                .body("unavailable", contains(38))
                .body("stockOutDays", is(15))
                .body("itemsWithStockOut", is(2));
        put(district.puskesmas(facility), path + "/2025-03", stocks(39, ""))
                .body("availability.value", nullValue())
                .body("availability.reason", is("INCOMPLETE"))
                .body("missing", contains(40));
        put(district.puskesmas(facility), path + "/2018-03", stocks(21, ""))
                .statusCode(422)
                .body("code", is("UNKNOWN_ITEM"));
        put(
                        district.puskesmas(facility),
                        path + "/2025-02",
                        "{\"stocks\": [{\"item\": 1, \"available\": false, \"stockOutDays\": 0},"
                                + " {\"item\": 2, \"available\": true, \"stockOutDays\": 29}]}")
                .statusCode(422)
                .body("errors.code", contains("NOT_AVAILABLE_FOR_NO_DAY", "LONGER_THAN_THE_MONTH"));
        put(district.puskesmas(facility), path + "/2014-03", stocks(20, ""))
                .statusCode(422)
                .body("code", is("NO_LIST"));
    }

    @Test
    void followsAServiceFromPlanToLaunch() {
        var path = "/v1/service-readiness/" + facility + "/HEMODIALYSIS";
        put(district.dinkes(), path, "{\"state\": \"LAUNCHED\"}")
                .statusCode(422)
                .body("code", is("DAY_OF_LAUNCH"));
        put(district.dinkes(), path, "{\"state\": \"PREPARING\", \"plannedFor\": \"2025-01-15\"}")
                .statusCode(201);
        put(district.dinkes(), path, "{\"state\": \"PREPARING\", \"plannedFor\": \"2025-01-15\"}")
                .statusCode(200);
        var etag = as(bpjs()).get(path).then().statusCode(200).extract().header("ETag");
        as(district.dinkes())
                .header("If-Match", etag)
                .body("{\"state\": \"LAUNCHED\", \"plannedFor\": \"2025-01-15\", \"launchedOn\": \"2025-02-01\"}")
                .put(path)
                .then()
                .statusCode(200)
                .body("revision", is(2));
        as(bpjs())
                .get("/v1/service-readiness?service=HEMODIALYSIS")
                .then()
                .body("items.details.state", contains("LAUNCHED"));
        as(bpjs()).get("/v1/service-readiness?service=DENTAL").then().body("items", empty());
    }
}
