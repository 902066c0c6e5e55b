package id.kinerjapuskesmas.ward.report;

import static id.kinerjapuskesmas.ward.Given.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportTest {

    private static final YearMonth APRIL = YearMonth.of(2025, 4);

    private String facility;

    @BeforeEach
    void openTwoWardsOfTwoServices() {
        facility = Given.facility();
        ward("RANAP", "Umum");
        ward("NIFAS", "Obstetri");
        Given.beds(facility, "RANAP", "2025-04-01", 10);
        Given.beds(facility, "NIFAS", "2025-04-01", 4);
    }

    private void ward(String ward, String service) {
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Ruang " + ward, "service", service))
                .put("/v1/facilities/" + facility + "/wards/" + ward)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse read(String path) {
        return Given.dinkes()
                .get("/v1/facilities/" + facility + "/reports/" + path)
                .then()
                .statusCode(200);
    }

    /** 4 stay in from 1 April; each later day one comes, one goes after 3 days; on the 10th one dies before 48 hours. */
    private void fillRanap() {
        Given.put(facility, "RANAP", "2025-04-01", sheet("opening", 4, "closing", 4))
                .statusCode(201);
        for (var day = APRIL.atDay(2); !day.isAfter(APRIL.atEndOfMonth()); day = day.plusDays(1)) {
            var died = day.getDayOfMonth() == 10;
            Given.put(
                            facility,
                            "RANAP",
                            day.toString(),
                            sheet(
                                    "opening",
                                    4,
                                    "admitted",
                                    1,
                                    died ? "deathsUnder48h" : "home",
                                    1,
                                    "closing",
                                    4,
                                    "lengthOfStayDays",
                                    died ? 2 : 3))
                    .statusCode(201);
        }
    }

    private void quietNifas() {
        for (var day = APRIL.atDay(1); !day.isAfter(APRIL.atEndOfMonth()); day = day.plusDays(1)) {
            Given.put(facility, "NIFAS", day.toString(), sheet()).statusCode(201);
        }
    }

    @Test
    void reportsAMonthInTheNamesOfTheRouteAndLeavesOutTheServiceWithoutActivity() {
        fillRanap();
        quietNifas();
        read("rl-3-2/2025-04")
                .body("bulan_laporan", equalTo("2025-04"))
                .body("daftar_jenis_pelayanan.jenis_pelayanan", contains("Umum"))
                .body("daftar_jenis_pelayanan[0].pasien_awal_bulan", equalTo(4))
                .body("daftar_jenis_pelayanan[0].pasien_masuk", equalTo(29))
                .body("daftar_jenis_pelayanan[0].pasien_pindahan", equalTo(0))
                .body("daftar_jenis_pelayanan[0].pasien_keluar_hidup", equalTo(28))
                .body("daftar_jenis_pelayanan[0].pasien_keluar_mati.jumlah.kurang_48_jam", equalTo(1))
                .body("daftar_jenis_pelayanan[0].pasien_keluar_mati.laki_laki.kurang_48_jam", nullValue())
                .body("daftar_jenis_pelayanan[0].jumlah_lama_dirawat", equalTo(28 * 3 + 2))
                .body("daftar_jenis_pelayanan[0].pasien_akhir_bulan", equalTo(4))
                .body("daftar_jenis_pelayanan[0].jumlah_hari_perawatan", equalTo(120))
                .body("daftar_jenis_pelayanan[0].rincian_hari_perawatan_per_kelas.III", equalTo(120))
                .body("daftar_jenis_pelayanan[0].alokasi_tempat_tidur_awal_bulan", equalTo(10))
                .body("daftar_jenis_pelayanan[0].sumber", contains("DAILY"))
                .body("daftar_jenis_pelayanan[0].keterangan", contains("SEX_NOT_RECORDED"))
                .body("incomplete", empty())
                .body("reconciliation.equal", everyItem(is(true)));
        read("rl-3-2/2025-04?format=csv")
                .contentType("text/csv")
                .body(startsWith("jenis_pelayanan,pasien_awal_bulan,pasien_masuk,"))
                .body(containsString("Umum,4,29,0,0,28,,,,,1,0,86,4,120,0,0,0,0,120,0,10,SEX_NOT_RECORDED"));
        read("rl-3-1?period=2025-04")
                .body("bedBasis", equalTo("START_OF_MONTH"))
                .body("daftar_jenis_pelayanan.jenis_pelayanan", contains("Umum"))
                .body("daftar_jenis_pelayanan[0].bor", equalTo(40.0f))
                .body("daftar_jenis_pelayanan[0].alos", equalTo(2.97f))
                .body("daftar_jenis_pelayanan[0].gdr", equalTo(34.48f))
                .body("daftar_jenis_pelayanan[0].ndr", equalTo(0.0f))
                // 120 of 420 bed days: the mean of 40 and 0 would be 20
                .body("jumlah.bor", equalTo(28.57f))
                .body("jumlah.catatan", hasItem("SMALL_DENOMINATOR"));
    }

    @Test
    void listsApartTheServiceWithMissingDays() {
        fillRanap();
        Given.put(facility, "NIFAS", "2025-04-01", sheet("opening", 1, "closing", 1))
                .statusCode(201);
        read("rl-3-2/2025-04")
                .body("daftar_jenis_pelayanan.jenis_pelayanan", contains("Umum"))
                .body("incomplete.service", contains("Obstetri"))
                .body("incomplete.missingDays", contains(29))
                .body("reconciliation.equal", everyItem(is(true)));
        read("rl-3-2/2025-04?allowIncomplete=true")
                .body("daftar_jenis_pelayanan.jenis_pelayanan", contains("Obstetri", "Umum"))
                .body("daftar_jenis_pelayanan[0].keterangan", contains("INCOMPLETE"))
                .body("daftar_jenis_pelayanan[0].pasien_keluar_mati.perempuan.kurang_48_jam", equalTo(0))
                .body("reconciliation.equal", everyItem(is(true)));
    }

    @Test
    void doesNotInventWhatMonthlyTotalsDoNotTell() {
        Given.dinkes()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "patientDays",
                        200,
                        "discharges",
                        40,
                        "lengthOfStayDays",
                        190,
                        "deathsUnder48h",
                        0,
                        "deaths48hPlus",
                        0))
                .put("/v1/facilities/" + facility + "/wards/RANAP/monthly-totals/III/2025-04")
                .then()
                .statusCode(201);
        quietNifas();
        read("rl-3-2/2025-04")
                .body("daftar_jenis_pelayanan", hasSize(1))
                .body("daftar_jenis_pelayanan[0].pasien_awal_bulan", nullValue())
                .body("daftar_jenis_pelayanan[0].pasien_masuk", nullValue())
                .body("daftar_jenis_pelayanan[0].pasien_keluar_hidup", equalTo(40))
                .body("daftar_jenis_pelayanan[0].jumlah_hari_perawatan", equalTo(200))
                .body("daftar_jenis_pelayanan[0].sumber", contains("MONTHLY_TOTALS"))
                .body("daftar_jenis_pelayanan[0].keterangan", contains("MOVEMENTS_NOT_RECORDED"))
                .body("reconciliation.equal", everyItem(is(true)));
    }

    @Test
    void agreesWithTheIndicatorsWhateverTheSheetsSay() {
        var chance = new Random(32_07);
        for (var ward : new String[] {"RANAP", "NIFAS"}) {
            var present = chance.nextInt(5);
            for (var day = APRIL.atDay(1); !day.isAfter(APRIL.atEndOfMonth()); day = day.plusDays(1)) {
                present = next(chance, ward, day, present);
            }
        }
        read("rl-3-2/2025-04")
                .body("daftar_jenis_pelayanan", hasSize(2))
                .body("reconciliation", hasSize(6))
                .body("reconciliation.equal", everyItem(is(true)));
    }

    private int next(Random chance, String ward, LocalDate day, int present) {
        var admitted = chance.nextInt(4);
        var home = chance.nextInt(present + 1);
        var died = chance.nextInt(10) == 0 && present - home > 0 ? 1 : 0;
        var sameDay = Math.min(admitted, home) > 0 ? chance.nextInt(Math.min(admitted, home) + 1) : 0;
        var closing = present + admitted - home - died;
        Given.put(
                        facility,
                        ward,
                        day.toString(),
                        sheet(
                                "opening",
                                present,
                                "admitted",
                                admitted,
                                "home",
                                home,
                                "deaths48hPlus",
                                died,
                                "sameDay",
                                sameDay,
                                "closing",
                                closing,
                                "lengthOfStayDays",
                                (home + died) * 3))
                .statusCode(201);
        return closing;
    }

    @Test
    void showsReportsToTheDistrictOnly() {
        for (var path : new String[] {"rl-3-2/2025-04", "rl-3-1?period=2025-04"}) {
            Given.as(Tokens.dinkes("33.27"))
                    .get("/v1/facilities/" + facility + "/reports/" + path)
                    .then()
                    .statusCode(404);
            Given.as(Tokens.bpjs("32"))
                    .get("/v1/facilities/" + facility + "/reports/" + path)
                    .then()
                    .statusCode(403);
        }
    }
}
