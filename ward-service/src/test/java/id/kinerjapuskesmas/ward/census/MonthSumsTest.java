package id.kinerjapuskesmas.ward.census;

import static id.kinerjapuskesmas.ward.Given.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The sums of months equal a recount of their days, whatever wrote, corrected, derived or voided them. */
@QuarkusTest
class MonthSumsTest {

    @Inject
    DataSource database;

    @Test
    void equalARecountAfterWritesCorrectionsImportsAndVoids() throws Exception {
        var facility = Given.facility();
        Given.ward(facility, "RANAP");
        Given.ward(facility, "NIFAS");
        var writers = Executors.newFixedThreadPool(4);
        var work = new ArrayList<Callable<Void>>();
        for (var ward : List.of("RANAP", "NIFAS")) {
            for (var day = 1; day <= 12; day++) {
                var date = "2025-03-%02d".formatted(2 * day);
                var path = Given.path(facility, ward, date);
                work.add(() -> {
                    Given.put(facility, ward, date, sheet("opening", 4, "admitted", 2, "closing", 6, "beds", 10))
                            .statusCode(201);
                    var corrected = sheet("opening", 4, "admitted", 3, "closing", 7, "beds", 10);
                    corrected.put("reason", "Salah hitung");
                    Given.dinkes()
                            .header("If-Match", Given.dinkes().get(path).getHeader("ETag"))
                            .contentType("application/json")
                            .body(corrected)
                            .put(path)
                            .then()
                            .statusCode(200);
                    return null;
                });
            }
        }
        try {
            for (var done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdownNow();
        }
        var sheet = Given.path(facility, "RANAP", "2025-03-04");
        Given.dinkes()
                .header("If-Match", Given.dinkes().get(sheet).getHeader("ETag"))
                .queryParam("reason", "Salah ruang")
                .delete(sheet)
                .then()
                .statusCode(204);
        Given.as(Tokens.dinkes(Given.REGION))
                .queryParam("month", "2025-03")
                .queryParam("reason", "Diganti rekap")
                .delete("/v1/facilities/" + facility + "/wards/NIFAS/census/III")
                .then()
                .statusCode(200);
        assertThat(differences()).isZero();
        assertThat(one("select sheets from census_month where ward = 'RANAP' and facility = '" + facility + "'"))
                .isEqualTo(11);
        assertThat(one("select patient_days from census_month where ward = 'RANAP' and facility = '" + facility + "'"))
                .isEqualTo(77);
    }

    /** Over everything that all tests before wrote, derived and voided. */
    private long differences() throws SQLException {
        return one(
                """
                select count(*)
                from census_month m
                full join (
                    select facility, ward, class, cast(date_trunc('month', date) as date) as month,
                           count(*) filter (where source = 'DAILY') as sheets,
                           count(*) filter (where source = 'STAYS') as derived,
                           sum(closing + same_day) as patient_days, sum(length_of_stay_days) as length_of_stay_days,
                           sum(home + referred + other_hospital + own_request + absconded + deaths_under48h
                               + deaths48h_plus) as discharges,
                           sum(deaths_under48h) as deaths_under48h, sum(deaths48h_plus) as deaths48h_plus
                    from census group by 1, 2, 3, 4) c using (facility, ward, class, month)
                where (coalesce(m.sheets, 0), coalesce(m.derived, 0), coalesce(m.patient_days, 0),
                       coalesce(m.length_of_stay_days, 0), coalesce(m.discharges, 0), coalesce(m.deaths_under48h, 0),
                       coalesce(m.deaths48h_plus, 0))
                   is distinct from (coalesce(c.sheets, 0), coalesce(c.derived, 0), coalesce(c.patient_days, 0),
                       coalesce(c.length_of_stay_days, 0), coalesce(c.discharges, 0), coalesce(c.deaths_under48h, 0),
                       coalesce(c.deaths48h_plus, 0))""");
    }

    private long one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
