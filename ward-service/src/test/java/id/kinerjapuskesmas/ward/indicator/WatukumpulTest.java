package id.kinerjapuskesmas.ward.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.ward.Given;
import id.kinerjapuskesmas.ward.Vectors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

/** Puskesmas Watukumpul, January 2022: beds and patient days are published, discharges are not. */
@QuarkusTest
class WatukumpulTest {

    private static final String FACILITY = "P3327040201";

    @Test
    void knowsTheOccupancyOfAMonthWhoseDischargesNobodyPublished() {
        var inputs = Vectors.ward("published_inputs", "watukumpul-2022-01").get("inputs");
        var dinkes = Tokens.dinkes("33.27");
        Given.register(FACILITY, "Puskesmas Watukumpul", "33.27");
        Given.ward(dinkes, FACILITY, "RANAP");
        var totals = new LinkedHashMap<String, Object>();
        totals.put("patientDays", inputs.get("patient_days").asLong());
        totals.put("discharges", null);
        totals.put("lengthOfStayDays", null);
        totals.put("deathsUnder48h", 0);
        totals.put("deaths48hPlus", 0);
        totals.put("beds", inputs.get("beds").asLong());
        totals.put("note", "BOR PKM Watukumpul 2022");
        Given.as(dinkes)
                .contentType(ContentType.JSON)
                .body(totals)
                .put("/v1/facilities/" + FACILITY + "/wards/RANAP/monthly-totals/III/2022-01")
                .then()
                .statusCode(201);

        var read = Given.as(dinkes)
                .get("/v1/facilities/" + FACILITY + "/indicators?period=2022-01")
                .then()
                .statusCode(200)
                .body("indicators.indicator", contains("BOR", "AVLOS", "TOI", "BTO", "GDR", "NDR"))
                .body("indicators[0].value", equalTo(53.69f))
                .body("indicators[0].numerator", equalTo(233))
                .body("indicators[0].denominator", equalTo(434))
                .body("indicators[0].status", equalTo("BELOW"))
                .body("indicators[0].flags", hasItem("REFERENCE_PROFILE"))
                .body("indicators[0].ideal.source", equalTo("DEPKES_2005"));
        for (var i = 1; i < 6; i++) {
            read.body("indicators[%d].value".formatted(i), nullValue())
                    .body("indicators[%d].valueStatus".formatted(i), equalTo("INCOMPLETE"))
                    .body("indicators[%d].reason".formatted(i), equalTo("INCOMPLETE_CENSUS"))
                    .body("indicators[%d].flags".formatted(i), hasItem("INPUT_UNKNOWN"));
        }
        assertThat(read.extract().jsonPath().getString("scope")).isEqualTo("FACILITY");
    }
}
