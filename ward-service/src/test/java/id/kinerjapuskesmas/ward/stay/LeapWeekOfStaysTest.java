package id.kinerjapuskesmas.ward.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerjapuskesmas.ward.Given;
import id.kinerjapuskesmas.ward.Vectors;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The seven days across 29 February, entered as events: 00:00, 23:59, 47 h 59 min, 48 h, two wards in a day. */
@QuarkusTest
class LeapWeekOfStaysTest {

    private static final JsonNode WEEK = Vectors.ward("synthetic", "syn-week-leap");
    private static final Map<String, String> NAMES = Map.of(
            "BOR", "bor_pct",
            "AVLOS", "avlos_days",
            "TOI", "toi_days",
            "BTO", "bto_times",
            "GDR", "gdr_permil",
            "NDR", "ndr_permil");

    private static String enter(String zone, String offset) {
        var facility = GivenStay.facility(zone);
        Given.beds(facility, "A", "2024-02-01", 4);
        Given.beds(facility, "A", "2024-03-01", 3);
        Given.beds(facility, "B", "2024-02-01", 2);
        for (var episode : WEEK.get("episodes")) {
            var places = new ArrayList<Map<String, Object>>();
            for (var place : episode.get("stays")) {
                places.add(place(place, offset));
            }
            var transfers =
                    places.stream().skip(1).map(LeapWeekOfStaysTest::transfer).toList();
            var out = episode.get("out");
            var way = episode.get("mode").asText();
            var discharge = out.isNull()
                    ? null
                    : GivenStay.discharge(out.asText() + ":00" + offset, way.equals("ALIVE") ? "HOME" : way);
            var sheet = GivenStay.sheet(places.get(0), transfers, discharge, null);
            GivenStay.put(facility, UUID.randomUUID(), sheet).statusCode(201);
        }
        // nobody lay in A in March, which has to be said
        Given.dinkes()
                .put("/v1/facilities/" + facility + "/wards/A/stay-months/2024-03")
                .then()
                .statusCode(201);
        return facility;
    }

    private static Map<String, Object> place(JsonNode place, String offset) {
        return GivenStay.place(
                place.get(1).asText() + ":00" + offset, place.get(0).asText());
    }

    private static Map<String, Object> transfer(Map<String, Object> place) {
        return GivenStay.transfer(UUID.randomUUID(), (String) place.get("at"), (String) place.get("ward"));
    }

    private static void expectWeek(String facility) {
        for (var row : WEEK.get("census")) {
            var day = GivenStay.day(
                            facility, row.get("ward").asText(), row.get("date").asText())
                    .statusCode(200)
                    .body("source", equalTo("STAYS"))
                    .extract()
                    .jsonPath();
            for (var pair : List.of(
                    "opening opening",
                    "admitted admitted",
                    "transferredIn transferred_in",
                    "transferredOut transferred_out",
                    "deathsUnder48h died_under_48h",
                    "deaths48hPlus died_48h_plus",
                    "sameDay same_day",
                    "closing closing",
                    "patientDays patient_days",
                    "lengthOfStayDays length_of_stay_days")) {
                var names = pair.split(" ");
                assertThat(day.getLong(names[0]))
                        .as("%s of %s", names[0], row)
                        .isEqualTo(row.get(names[1]).asLong());
            }
            assertThat(day.getLong("discharges") - day.getLong("deathsUnder48h") - day.getLong("deaths48hPlus"))
                    .isEqualTo(row.get("discharged_alive").asLong());
        }
    }

    @Test
    void derivesTheCensusOfEachDayAndWard() {
        expectWeek(enter("Asia/Jakarta", "+07:00"));
    }

    @Test
    void derivesTheSameWallClockAlikeInEveryZone() {
        expectWeek(enter("Asia/Jayapura", "+09:00"));
        // the same moments told in another offset are the same days of the facility
        expectWeek(enter("Asia/Makassar", "+08:00"));
    }

    @Test
    void givesTheSameMomentsToEachFacilitysOwnDays() {
        var jakarta = GivenStay.facility("Asia/Jakarta");
        var jayapura = GivenStay.facility("Asia/Jayapura");
        for (var facility : List.of(jakarta, jayapura)) {
            GivenStay.put(
                            facility,
                            UUID.randomUUID(),
                            GivenStay.sheet(
                                    GivenStay.place("2025-03-01T15:30:00Z", "A"),
                                    GivenStay.discharge("2025-03-02T14:30:00Z", "HOME")))
                    .statusCode(201);
        }
        // 22:30 of 1 March until 21:30 of 2 March in Jakarta
        GivenStay.day(jakarta, "A", "2025-03-01").body("admitted", equalTo(1)).body("closing", equalTo(1));
        GivenStay.day(jakarta, "A", "2025-03-02").body("home", equalTo(1)).body("lengthOfStayDays", equalTo(1));
        // 00:30 until 23:30 of 2 March in Jayapura
        GivenStay.day(jayapura, "A", "2025-03-01").body("admitted", equalTo(0)).body("closing", equalTo(0));
        GivenStay.day(jayapura, "A", "2025-03-02").body("admitted", equalTo(1)).body("sameDay", equalTo(1));
    }

    @Test
    void feedsTheSameIndicatorsAsSheetsDo() {
        var facility = enter("Asia/Jakarta", "+07:00");
        for (var scope : Map.of("", "facility", "/wards/A", "ward_A", "/wards/B", "ward_B")
                .entrySet()) {
            var read = Given.dinkes()
                    .get("/v1/facilities/" + facility + scope.getKey() + "/indicators?from=2024-02-26&to=2024-03-03")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            var expected = WEEK.get(scope.getValue());
            NAMES.forEach((indicator, name) -> assertThat(new BigDecimal(
                            read.getString("indicators.find { it.indicator == '" + indicator + "' }.value")))
                    .as("%s of %s", indicator, scope.getValue())
                    .isEqualByComparingTo(
                            new BigDecimal(expected.get(name).asText()).setScale(2, RoundingMode.HALF_UP)));
        }
    }
}
