package id.kinerjapuskesmas.ward.stay;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other features make of the census that stays derive. */
@QuarkusTest
class FiguresOfStaysTest {

    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private String facility;

    @BeforeEach
    void openAFacility() {
        facility = GivenStay.facility("Asia/Jakarta");
    }

    private void stay(String sex, String admitted, String discharged, String way) {
        var sheet = GivenStay.sheet(GivenStay.place(admitted, "A"), GivenStay.discharge(discharged, way));
        GivenStay.put(facility, UUID.randomUUID(), GivenStay.with(sheet, "sex", sex))
                .statusCode(201);
    }

    private ValidatableResponse read(String path) {
        return Given.dinkes().get("/v1/facilities/" + facility + path).then().statusCode(200);
    }

    @Test
    void countIntoIndicatorsReportsAndCompletenessUnderTheirName() {
        stay("MALE", "2025-04-02T08:00:00+07:00", "2025-04-03T08:00:00+07:00", "DIED");
        stay("FEMALE", "2025-04-02T08:00:00+07:00", "2025-04-04T08:00:00+07:00", "DIED");
        stay("FEMALE", "2025-04-10T08:00:00+07:00", "2025-04-15T08:00:00+07:00", "HOME");
        read("/wards/A/indicators?period=2025-04")
                .body("sources", contains("STAYS"))
                .body("indicators[0].numerator", equalTo(1 + 2 + 5))
                .body("indicators[1].value", equalTo(2.67f))
                .body("indicators[4].value", equalTo(666.67f))
                .body("indicators[5].value", equalTo(333.33f));
        read("/data-quality/completeness?period=2025-04")
                .body("items.ward", contains("A", "B"))
                .body("items.source", contains("STAYS", "NONE"))
                .body("items.missingDays", contains(0, 30));
        read("/reports/rl-3-2/2025-04?allowIncomplete=true")
                .body("daftar_jenis_pelayanan[0].sumber", contains("STAYS"))
                .body("daftar_jenis_pelayanan[0].pasien_keluar_mati.laki_laki.kurang_48_jam", equalTo(1))
                .body("daftar_jenis_pelayanan[0].pasien_keluar_mati.laki_laki.lebih_sama_48_jam", equalTo(0))
                .body("daftar_jenis_pelayanan[0].pasien_keluar_mati.perempuan.kurang_48_jam", equalTo(0))
                .body("daftar_jenis_pelayanan[0].pasien_keluar_mati.perempuan.lebih_sama_48_jam", equalTo(1))
                .body("daftar_jenis_pelayanan[0].pasien_keluar_hidup", equalTo(1))
                .body("reconciliation.equal", everyItem(is(true)));
    }

    @Test
    void areVoidedAsStaysAndNotAsSheets() {
        stay("MALE", "2025-04-02T08:00:00+07:00", "2025-04-03T08:00:00+07:00", "HOME");
        Given.dinkes()
                .queryParam("month", "2025-04")
                .queryParam("reason", "Diganti")
                .delete("/v1/facilities/" + facility + "/wards/A/census/III")
                .then()
                .statusCode(409)
                .body("code", equalTo("OTHER_SOURCE"));
    }

    @Test
    void tellWhoLiesThereNow() {
        var admitted = OffsetDateTime.now(WIB).minusHours(30).truncatedTo(ChronoUnit.SECONDS);
        GivenStay.put(facility, UUID.randomUUID(), GivenStay.sheet(GivenStay.place(admitted.toString(), "A")))
                .statusCode(201);
        read("/availability")
                .body("items[0].ward", equalTo("A"))
                .body("items[0].source", equalTo("STAYS"))
                .body("items[0].occupied", equalTo(1))
                .body("items[0].free", equalTo(9))
                .body("items[1].source", equalTo("NONE"));
    }
}
