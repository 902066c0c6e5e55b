package id.kinerjapuskesmas.ward.ward;

import static id.kinerjapuskesmas.ward.Given.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AvailabilityTest {

    private final LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(1);
    private String facility;

    @BeforeEach
    void openTwoWards() {
        facility = Given.facility();
        Given.ward(facility, "ANAK");
        Given.ward(facility, "RANAP");
        Given.beds(facility, "RANAP", "2025-01-01", 10);
        Given.beds(facility, "ANAK", "2025-01-01", 4);
    }

    private void census(String ward, LocalDate day, int closing) {
        Given.put(facility, ward, day.toString(), sheet("opening", closing, "closing", closing))
                .statusCode(201);
    }

    private String path(String path) {
        return "/v1/facilities/" + facility + path;
    }

    @Test
    void countsThePatientsOfTheLatestSheetAndSaysOfWhen() {
        census("RANAP", yesterday, 7);
        census("ANAK", yesterday.minusDays(5), 1);
        Given.dinkes()
                .get(path("/availability"))
                .then()
                .statusCode(200)
                .body("items.ward", contains("ANAK", "RANAP"))
                .body("items.free", contains(3, 3))
                .body("items.stale", contains(true, false))
                .body("items.source", contains("CENSUS", "CENSUS"))
                .body(
                        "items[1].asOf",
                        equalTo(yesterday
                                .plusDays(1)
                                .atStartOfDay(ZoneId.of("Asia/Jakarta"))
                                .toInstant()
                                .toString()))
                .body("beds", equalTo(14))
                .body("occupied", equalTo(8))
                .body("free", equalTo(6));
    }

    @Test
    void knowsNothingWhereNothingWasReported() {
        census("RANAP", yesterday, 12);
        Given.dinkes()
                .get(path("/availability"))
                .then()
                .statusCode(200)
                .body("items[0].occupied", nullValue())
                .body("items[0].source", equalTo("NONE"))
                .body("items[1].free", equalTo(-2))
                .body("occupied", nullValue())
                .body("free", nullValue());
    }

    @Test
    void speaksTheFieldNamesOfAplicares() {
        census("RANAP", yesterday, 7);
        Given.as(Tokens.bpjs("32"))
                .get(path("/availability/aplicares"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kodekelas", equalTo("KL3"))
                .body("items[0].koderuang", equalTo("RANAP"))
                .body("items[0].kapasitas", equalTo(10))
                .body("items[0].tersedia", equalTo(3))
                .body("items[0].tersediapria", equalTo(0))
                .body("items[0].tersediapriawanita", equalTo(3))
                .body("unknown", contains("ANAK/III"));
    }

    @Test
    void hidesTheBedsOfFacilitiesOutOfReach() {
        for (var path : new String[] {"/availability", "/availability/aplicares"}) {
            Given.as(Tokens.dinkes("33.27")).get(path(path)).then().statusCode(404);
        }
    }

    @Test
    void listsTheClassesInForceOnADay() {
        Given.dinkes()
                .get("/v1/bed-classes?on=2024-05-07")
                .then()
                .statusCode(200)
                .body("items.class", not(hasItem("KRIS")))
                .body("items.sirsColumn", contains("VVIP", "VIP", "I", "II", "III", "KHUSUS"));
        Given.dinkes()
                .get("/v1/bed-classes?on=2024-05-08")
                .then()
                .body("items.find { it.class == 'KRIS' }.sirsColumn", equalTo("III"));
    }
}
