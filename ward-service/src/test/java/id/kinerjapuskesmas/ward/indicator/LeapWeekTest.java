package id.kinerjapuskesmas.ward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerjapuskesmas.ward.Given;
import id.kinerjapuskesmas.ward.Vectors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seven days across 29 February, entered sheet by sheet as a ward would. */
@QuarkusTest
class LeapWeekTest {

    private static final JsonNode WEEK = Vectors.ward("synthetic", "syn-week-leap");
    private static final Map<String, String> NAMES = Map.of(
            "BOR", "bor_pct",
            "AVLOS", "avlos_days",
            "TOI", "toi_days",
            "BTO", "bto_times",
            "GDR", "gdr_permil",
            "NDR", "ndr_permil");

    private String facility;

    @BeforeEach
    void enterTheWeek() {
        facility = Given.facility();
        Given.ward(facility, "A");
        Given.ward(facility, "B");
        Given.beds(facility, "A", "2024-02-01", 4);
        Given.beds(facility, "A", "2024-03-01", 3);
        Given.beds(facility, "B", "2024-02-01", 2);
        for (var row : WEEK.get("census")) {
            Given.put(facility, row.get("ward").asText(), row.get("date").asText(), sheet(row))
                    .statusCode(201);
        }
    }

    static Map<String, Object> sheet(JsonNode row) {
        return Given.sheet(
                "opening", row.get("opening").asLong(),
                "admitted", row.get("admitted").asLong(),
                "transferredIn", row.get("transferred_in").asLong(),
                "transferredOut", row.get("transferred_out").asLong(),
                "home", row.get("discharged_alive").asLong(),
                "deathsUnder48h", row.get("died_under_48h").asLong(),
                "deaths48hPlus", row.get("died_48h_plus").asLong(),
                "sameDay", row.get("same_day").asLong(),
                "closing", row.get("closing").asLong(),
                "lengthOfStayDays", row.get("length_of_stay_days").asLong(),
                "beds", row.get("beds").asLong());
    }

    @Test
    void sumsTheFacilityFromItsWards() {
        expect(read("/v1/facilities/" + facility + "/indicators", "AVERAGE"), WEEK.get("facility"));
    }

    @Test
    void readsEachWardAlone() {
        expect(read("/v1/facilities/" + facility + "/wards/A/indicators", "AVERAGE"), WEEK.get("ward_A"));
        expect(read("/v1/facilities/" + facility + "/wards/B/indicators", "AVERAGE"), WEEK.get("ward_B"));
    }

    @Test
    void takesTheBedsOfTheFirstDayWhenAsked() {
        var variant = WEEK.get("variant_sirs6_beds_at_start");
        var read = read("/v1/facilities/" + facility + "/indicators", "START_OF_MONTH");
        for (var indicator : new String[] {"BOR", "TOI", "BTO"}) {
            assertThat(value(read, indicator)).isEqualByComparingTo(expected(variant, indicator));
        }
        assertThat(denominator(read, "BOR")).isEqualTo(variant.get("bed_days").asInt());
    }

    private static void expect(JsonPath read, JsonNode expected) {
        NAMES.keySet().forEach(indicator -> assertThat(value(read, indicator))
                .as(indicator)
                .isEqualByComparingTo(expected(expected, indicator)));
        assertThat(denominator(read, "BOR"))
                .isEqualTo(expected.get("bed_days_available").asInt());
    }

    private static BigDecimal expected(JsonNode expected, String indicator) {
        return new BigDecimal(expected.get(NAMES.get(indicator)).asText()).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal value(JsonPath read, String indicator) {
        return new BigDecimal(read.getString("indicators.find { it.indicator == '" + indicator + "' }.value"));
    }

    private static int denominator(JsonPath read, String indicator) {
        return read.getInt("indicators.find { it.indicator == '" + indicator + "' }.denominator");
    }

    private static JsonPath read(String path, String basis) {
        return Given.dinkes()
                .queryParam("from", "2024-02-26")
                .queryParam("to", "2024-03-03")
                .queryParam("bedBasis", basis)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
