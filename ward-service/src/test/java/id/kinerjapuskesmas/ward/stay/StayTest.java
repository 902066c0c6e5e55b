package id.kinerjapuskesmas.ward.stay;

import static id.kinerjapuskesmas.ward.stay.GivenStay.correct;
import static id.kinerjapuskesmas.ward.stay.GivenStay.day;
import static id.kinerjapuskesmas.ward.stay.GivenStay.discharge;
import static id.kinerjapuskesmas.ward.stay.GivenStay.path;
import static id.kinerjapuskesmas.ward.stay.GivenStay.place;
import static id.kinerjapuskesmas.ward.stay.GivenStay.put;
import static id.kinerjapuskesmas.ward.stay.GivenStay.sheet;
import static id.kinerjapuskesmas.ward.stay.GivenStay.transfer;
import static id.kinerjapuskesmas.ward.stay.GivenStay.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StayTest {

    private static final String MORNING = "2025-03-01T08:10:00+07:00";
    private static final Map<String, Object> HOME = discharge("2025-03-04T10:00:00+07:00", "HOME");

    private String facility;
    private UUID stay;

    @BeforeEach
    void openTwoWards() {
        facility = GivenStay.facility("Asia/Jakarta");
        stay = UUID.randomUUID();
    }

    @Test
    void admitsOnceAndKnowsItAgain() {
        put(facility, stay, sheet(place(MORNING, "A")))
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("revision", equalTo(1))
                .body("lengthOfStayDays", nullValue())
                .body("allowedActions", contains("TRANSFER", "DISCHARGE", "CORRECT", "VOID"));
        put(facility, stay, sheet(place("2025-03-01T01:10:00Z", "A")))
                .statusCode(200)
                .body("admission.at", equalTo("2025-03-01T08:10:00+07:00"))
                .body("revision", equalTo(1));
    }

    @Test
    void followsAPatientThroughWardsToTheDoor() {
        put(facility, stay, sheet(place(MORNING, "A"))).statusCode(201);
        var transfer = UUID.randomUUID();
        var moved = path(facility, stay) + "/transfers/" + transfer;
        put(moved, place("2025-03-02T14:30:00+07:00", "B")).statusCode(201).body("change", equalTo("TRANSFERRED"));
        put(moved, place("2025-03-02T14:30:00+07:00", "B")).statusCode(200).body("revision", equalTo(2));
        put(moved, place("2025-03-02T15:30:00+07:00", "B")).statusCode(409).body("code", equalTo("TRANSFER_DIFFERS"));
        put(path(facility, stay) + "/discharge", HOME)
                .statusCode(201)
                .body("state", equalTo("DISCHARGED"))
                .body("lengthOfStayDays", equalTo(3));
        put(path(facility, stay) + "/discharge", HOME).statusCode(200).body("revision", equalTo(3));
        put(path(facility, stay) + "/discharge", discharge("2025-03-05T10:00:00+07:00", "HOME"))
                .statusCode(409)
                .body("code", equalTo("ALREADY_DISCHARGED"));
        put(path(facility, stay) + "/transfers/" + UUID.randomUUID(), place("2025-03-03T10:00:00+07:00", "A"))
                .statusCode(409)
                .body("code", equalTo("ALREADY_DISCHARGED"));
        day(facility, "A", "2025-03-02")
                .body("transferredOut", equalTo(1))
                .body("closing", equalTo(0))
                .body("source", equalTo("STAYS"));
        day(facility, "B", "2025-03-02").body("transferredIn", equalTo(1)).body("closing", equalTo(1));
        day(facility, "B", "2025-03-04").body("home", equalTo(1)).body("lengthOfStayDays", equalTo(3));
    }

    @Test
    void takesTheFirstNewsOfAStayAgainAfterItWentOn() {
        put(facility, stay, sheet(place(MORNING, "A"))).statusCode(201);
        put(path(facility, stay) + "/discharge", HOME).statusCode(201);
        put(facility, stay, sheet(place(MORNING, "A")))
                .statusCode(200)
                .body("state", equalTo("DISCHARGED"))
                .body("revision", equalTo(2));
    }

    @Test
    void keepsEveryRevisionOfACorrectedStayAndMovesTheCensus() {
        var etag = put(facility, stay, sheet(place(MORNING, "A"), HOME))
                .statusCode(201)
                .extract()
                .header("ETag");
        var died = sheet(place(MORNING, "A"), discharge("2025-03-03T07:00:00+07:00", "DIED"));
        put(facility, stay, died).statusCode(428);
        correct(facility, stay, etag, died).statusCode(422).body("errors[0].code", equalTo("REASON_REQUIRED"));
        correct(facility, stay, etag, with(died, "reason", "NIK 3207011203850001"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        correct(facility, stay, etag, with(died, "reason", "Salah cara keluar"))
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("change", equalTo("CORRECTED"));
        Given.dinkes()
                .get(path(facility, stay) + "/revisions")
                .then()
                .statusCode(200)
                .body("items.revision", contains(2, 1))
                .body("items.discharge.way", contains("DIED", "HOME"))
                .body("items.reason", contains("Salah cara keluar", null));
        day(facility, "A", "2025-03-04").body("home", equalTo(0)).body("opening", equalTo(0));
        day(facility, "A", "2025-03-03").body("deathsUnder48h", equalTo(1)).body("deaths48hPlus", equalTo(0));
    }

    @Test
    void letsOneOfTwoClerksWinAndShowsTheOtherTheNewRevision() {
        var etag =
                put(facility, stay, sheet(place(MORNING, "A"), HOME)).extract().header("ETag");
        var one = with(sheet(place(MORNING, "B"), HOME), "reason", "Salah ruang");
        var other = with(
                sheet(place(MORNING, "A"), discharge("2025-03-05T10:00:00+07:00", "HOME")), "reason", "Salah hari");
        var won = correct(facility, stay, etag, one).statusCode(200).extract().header("ETag");
        var lost =
                correct(facility, stay, etag, other).statusCode(412).extract().header("ETag");
        org.assertj.core.api.Assertions.assertThat(lost).isEqualTo(won);
        Given.dinkes()
                .get(path(facility, stay))
                .then()
                .body("revision", equalTo(2))
                .body("admission.ward", equalTo("B"));
        correct(facility, stay, lost, with(other, "admission", place(MORNING, "B")))
                .statusCode(200)
                .body("revision", equalTo(3));
    }

    @Test
    void voidsAStayAndNeverTakesItsIdAgain() {
        var etag =
                put(facility, stay, sheet(place(MORNING, "A"), HOME)).extract().header("ETag");
        var voided = Map.of("action", "VOID", "reason", "Tercatat dua kali");
        transition(null, voided).statusCode(428);
        transition(etag, voided)
                .statusCode(200)
                .body("state", equalTo("VOIDED"))
                .body("allowedActions", empty());
        transition(etag, voided).statusCode(200).body("revision", equalTo(2));
        put(facility, stay, sheet(place(MORNING, "A"), HOME)).statusCode(410).body("code", equalTo("STAY_VOIDED"));
        put(path(facility, stay) + "/discharge", HOME).statusCode(410);
        Given.dinkes().get(path(facility, stay)).then().statusCode(200).body("state", equalTo("VOIDED"));
        day(facility, "A", "2025-03-01")
                .body("admitted", equalTo(0))
                .body("closing", equalTo(0))
                .body("revision", equalTo(2));
    }

    private io.restassured.response.ValidatableResponse transition(String etag, Map<String, String> body) {
        var request = Given.dinkes().contentType(ContentType.JSON).body(body);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.post(path(facility, stay) + "/transitions").then();
    }

    @Test
    void refusesWithFieldAndReason() {
        var tomorrow = OffsetDateTime.now(ZoneId.of("Asia/Jakarta"))
                .plusDays(1)
                .withNano(0)
                .toString();
        put(facility, stay, sheet(place(tomorrow, "A")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/admission/at"))
                .body("errors[0].code", equalTo("FUTURE_DATE"));
        put(facility, stay, sheet(place(MORNING, "A"), discharge("2025-03-01T08:00:00+07:00", "HOME")))
                .statusCode(422)
                .body("errors[0].code", equalTo("DISCHARGE_BEFORE_ADMISSION"));
        put(facility, stay, sheet(place(MORNING, "LAIN")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/admission/ward"))
                .body("errors[0].code", equalTo("UNKNOWN_WARD"));
        put(facility, stay, sheet(with(place(MORNING, "A"), "class", "VIP")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/admission/class"))
                .body("errors[0].code", equalTo("UNKNOWN_CLASS"));
        put(facility, stay, sheet(place("2023-12-31T23:59:00+07:00", "A")))
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_CLASS"));
        put(facility, stay, sheet(with(place(MORNING, "A"), "class", "IV"))).statusCode(400);
        put(facility, stay, sheet(place("2025-03-01T08:10:00", "A"))).statusCode(400);
        put(facility, stay, with(sheet(place(MORNING, "A")), "name", "Siti")).statusCode(400);
        put(facility, stay, with(sheet(place(MORNING, "A")), "reference", "3207011203850001"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reference"))
                .body("errors[0].code", equalTo("LOOKS_LIKE_NIK"));
        put(facility, stay, with(sheet(place(MORNING, "A")), "sex", null))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sex"));
        Given.dinkes().get(path(facility, stay)).then().statusCode(404);
    }

    @Test
    void admitsNobodyToAClosedWard() {
        Given.beds(facility, "A", "2025-03-01", 0);
        put(facility, stay, sheet(place(MORNING, "A")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/admission/ward"))
                .body("errors[0].code", equalTo("WARD_CLOSED"))
                .body("detail", containsString("2025-03-01"));
        put(facility, stay, sheet(place("2025-02-28T23:59:00+07:00", "A"))).statusCode(201);
    }

    @Test
    void givesABedToOnePatientAtATime() {
        put(facility, stay, sheet(place(MORNING, "A", "A-1"), HOME)).statusCode(201);
        var next = UUID.randomUUID();
        put(facility, next, sheet(place("2025-03-04T09:59:00+07:00", "A", "A-1")))
                .statusCode(409)
                .body("code", equalTo("BED_OCCUPIED"))
                .body("errors[0].pointer", equalTo("/admission/bed"))
                .body("errors[0].params.stay", equalTo(stay.toString()));
        put(facility, next, sheet(place("2025-03-04T10:00:00+07:00", "A", "A-1")))
                .statusCode(201);
        put(facility, UUID.randomUUID(), sheet(place("2025-03-10T10:00:00+07:00", "A", "A-1")))
                .statusCode(409);
        put(facility, UUID.randomUUID(), sheet(place("2025-03-10T10:00:00+07:00", "B", "A-1")))
                .statusCode(201);
        put(facility, UUID.randomUUID(), sheet(place("2025-03-10T10:00:00+07:00", "A")))
                .statusCode(201);
        put(path(facility, next) + "/transfers/" + UUID.randomUUID(), place("2025-03-11T10:00:00+07:00", "B", "A-1"))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/transfers/0/bed"));
    }

    @Test
    void countsAChangeOfBedAsNoTransfer() {
        put(facility, stay, sheet(place(MORNING, "A", "A-1"))).statusCode(201);
        put(path(facility, stay) + "/transfers/" + UUID.randomUUID(), place("2025-03-02T10:00:00+07:00", "A", "A-2"))
                .statusCode(201);
        day(facility, "A", "2025-03-02")
                .body("transferredIn", equalTo(0))
                .body("transferredOut", equalTo(0))
                .body("closing", equalTo(1));
    }

    @Test
    void fillsAWardMonthFromOneSourceOnly() {
        Given.put(facility, "A", "2025-03-15", Given.sheet()).statusCode(201);
        put(facility, stay, sheet(place(MORNING, "A"), HOME))
                .statusCode(409)
                .body("code", equalTo("OTHER_SOURCE"))
                .body("detail", containsString("2025-03"));
        put(facility, stay, sheet(place(MORNING, "B"), HOME)).statusCode(201);
        Given.put(facility, "B", "2025-03-20", Given.sheet("opening", 0))
                .statusCode(409)
                .body("code", equalTo("OTHER_SOURCE"));
        Given.put(facility, "B", "2025-03-01", Given.sheet()).statusCode(409);
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of("patientDays", 1))
                .put("/v1/facilities/" + facility + "/wards/B/monthly-totals/III/2025-03")
                .then()
                .statusCode(409)
                .body("code", equalTo("OTHER_SOURCE"));
    }

    @Test
    void countsAQuietMonthOnlyWhenTold() {
        put(facility, stay, sheet(place(MORNING, "A"), HOME)).statusCode(201);
        var april = "/v1/facilities/" + facility + "/wards/A/stay-months/2025-04";
        day(facility, "A", "2025-04-10").statusCode(404);
        Given.dinkes().put(april).then().statusCode(201).body("stays", equalTo(0));
        Given.dinkes().put(april).then().statusCode(200);
        day(facility, "A", "2025-04-10").statusCode(200).body("closing", equalTo(0));
        Given.dinkes()
                .get("/v1/facilities/" + facility + "/wards/A/stay-months")
                .then()
                .body("items.month", contains("2025-03", "2025-04"))
                .body("items.stays", contains(1, 0));
        Given.dinkes()
                .delete("/v1/facilities/" + facility + "/wards/A/stay-months/2025-03")
                .then()
                .statusCode(409)
                .body("code", equalTo("STAYS_STAND"));
        Given.dinkes().delete(april).then().statusCode(204);
        day(facility, "A", "2025-04-10").statusCode(404);
        Given.dinkes().get(april).then().statusCode(404);
    }

    @Test
    void listsWhatHangsOpen() {
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        put(facility, stay, sheet(place(today.minusDays(6) + "T23:00:00+07:00", "A")))
                .statusCode(201);
        put(facility, UUID.randomUUID(), sheet(place(today.minusDays(5) + "T00:00:00+07:00", "A")))
                .statusCode(201);
        put(
                        facility,
                        UUID.randomUUID(),
                        sheet(
                                place(today.minusDays(9) + "T08:00:00+07:00", "B"),
                                discharge(today.minusDays(8) + "T08:00:00+07:00", "HOME")))
                .statusCode(201);
        var other = GivenStay.facility("Asia/Jakarta");
        put(other, UUID.randomUUID(), sheet(place(today.minusDays(20) + "T08:00:00+07:00", "A")))
                .statusCode(201);
        var open = "/v1/facilities/" + facility + "/open-stays";
        Given.dinkes()
                .get(open)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].stay", equalTo(stay.toString()))
                .body("items[0].days", equalTo(6));
        Given.dinkes().get(open + "?days=4").then().body("items.days", contains(6, 5));
        Given.dinkes()
                .get(open + "?format=csv")
                .then()
                .statusCode(200)
                .body(startsWith("facility,stay,reference,"))
                .body(containsString(stay.toString()));
    }

    @Test
    void listsTheStaysOfTheFacilityAlone() {
        put(facility, stay, sheet(place(MORNING, "A"), HOME)).statusCode(201);
        put(facility, UUID.randomUUID(), sheet(place("2025-03-05T08:00:00+07:00", "B")))
                .statusCode(201);
        var foreign = GivenStay.facility("Asia/Jakarta");
        put(foreign, UUID.randomUUID(), sheet(place(MORNING, "A"))).statusCode(201);
        var list = "/v1/facilities/" + facility + "/stays";
        var first = Given.dinkes()
                .get(list + "?limit=1")
                .then()
                .statusCode(200)
                .body("items.stay", contains(stay.toString()))
                .extract()
                .jsonPath();
        Given.dinkes()
                .queryParam("cursor", first.getString("next"))
                .get(list + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].admission.ward", equalTo("B"))
                .body("next", nullValue());
        Given.dinkes().get(list + "?state=OPEN").then().body("items.state", contains("OPEN"));
        Given.dinkes().get(list + "?ward=A").then().body("items.stay", contains(stay.toString()));
        Given.dinkes()
                .get(list + "?admittedFrom=2025-03-01&admittedTo=2025-03-01")
                .then()
                .body("items.stay", contains(stay.toString()));
        Given.dinkes().get(list + "?reference=RI-9").then().body("items", empty());
    }

    @Test
    void hidesStaysFromEverybodyElse() {
        put(facility, stay, sheet(place(MORNING, "A"))).statusCode(201);
        var other = GivenStay.facility("Asia/Jakarta");
        for (var token : new String[] {
            Tokens.puskesmas(Given.REGION, other), Tokens.dinkes("33.27"), Tokens.province("33"), Tokens.dinkes("32.08")
        }) {
            for (var path : List.of("/stays/" + stay, "/stays", "/open-stays", "/stays/" + stay + "/revisions")) {
                Given.as(token).get("/v1/facilities/" + facility + path).then().statusCode(404);
            }
        }
        Given.as(Tokens.bpjs("32")).get(path(facility, stay)).then().statusCode(403);
        Given.as(Tokens.service())
                .get("/v1/facilities/" + facility + "/stays")
                .then()
                .statusCode(403);
        Given.as(Tokens.province("32"))
                .get(path(facility, stay))
                .then()
                .statusCode(200)
                .body("allowedActions", empty());
        Given.as(Tokens.national())
                .contentType(ContentType.JSON)
                .body(sheet(place(MORNING, "A")))
                .put(path(facility, UUID.randomUUID()))
                .then()
                .statusCode(403);
        Given.as(Tokens.puskesmas(Given.REGION, other))
                .contentType(ContentType.JSON)
                .body(sheet(place(MORNING, "A")))
                .put(path(facility, UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    @Test
    void keepsTransfersOfAWholeStayInOrder() {
        var transfers = List.of(
                transfer(UUID.randomUUID(), "2025-03-02T08:00:00+07:00", "B"),
                transfer(UUID.randomUUID(), "2025-03-01T20:00:00+07:00", "A"));
        put(facility, stay, sheet(place(MORNING, "A"), transfers, HOME, null))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/transfers/1/at"))
                .body("errors[0].code", equalTo("TRANSFER_OUT_OF_ORDER"));
    }
}
