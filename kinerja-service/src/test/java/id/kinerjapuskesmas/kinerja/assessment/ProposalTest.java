package id.kinerjapuskesmas.kinerja.assessment;

import static id.kinerjapuskesmas.kinerja.District.INSTRUMENT;
import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.District.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.kinerja.District;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The year as its months propose it. */
@QuarkusTest
class ProposalTest {

    private District district;
    private String facility;

    @BeforeEach
    void startWithOnePuskesmas() {
        district = District.with(1);
        facility = district.facilities.get(0);
    }

    private String begin(String period) {
        var id = UUID.randomUUID().toString();
        as(district.puskesmas(facility))
                .body("""
                        {"facility": "%s", "period": "%s", "instrument": "%s"}"""
                        .formatted(facility, period, INSTRUMENT))
                .put(path(id))
                .then()
                .statusCode(201);
        return id;
    }

    /** A month with its own figures of a flow, a stock, a rate and a score, submitted. */
    private String month(String period, long served, long stock, long contacts, int points) {
        var id = begin(period);
        var values = District.values(80).stream()
                .map(value -> {
                    var row = new LinkedHashMap<>(value);
                    switch ((String) value.get("indicator")) {
                        case "KIA_K6" -> row.put("numerator", served);
                        case "KB_AKTIF" -> row.put("numerator", stock);
                        case "UKP_KONTAK" -> row.put("numerator", contacts);
                        case "MAN_RUK" -> row.put("score", points);
                        default -> {}
                    }
                    return (Map<String, Object>) row;
                })
                .toList();
        district.enter(facility, id, values).statusCode(200);
        district.move(district.puskesmas(facility), id, "SUBMIT", null).statusCode(200);
        return id;
    }

    private static String value(String indicator) {
        return "values.find { it.indicator == '%s' }".formatted(indicator);
    }

    @Test
    void addsWhatWasDoneKeepsTheLastStockAndNamesWhatItStandsOn() {
        var january = month("2025-01", 40, 5_000, 120, 4);
        var february = month("2025-02", 55, 5_100, 150, 7);
        var march = begin("2025-03");
        var finding = new LinkedHashMap<>(District.counts("KIA_K6", 50, 10_000L));
        finding.put("reason", "5 kunjungan ganda");
        district.find(february, List.of(finding)).statusCode(200);
        district.move(district.dinkes(), february, "VERIFY", null).statusCode(200);
        var year = begin("2025");
        as(district.puskesmas(facility))
                .get(path(year) + "/proposal")
                .then()
                .statusCode(200)
                .body("expected", hasSize(12))
                .body("absent", hasSize(10))
                .body("absent[0]", is("2025-03"))
                .body(value("KIA_K6") + ".aggregation", is("CUMULATIVE"))
                .body(value("KIA_K6") + ".entered.numerator", is(90))
                .body(value("KIA_K6") + ".entered.denominator", is(10_000))
                .body(value("KIA_K6") + ".complete", is(false))
                .body(value("KIA_K6") + ".parts.assessment", contains(january, february))
                .body(value("KIA_K6") + ".parts.verified", contains(false, true))
                .body(value("KB_AKTIF") + ".aggregation", is("LAST"))
                .body(value("KB_AKTIF") + ".entered.numerator", is(5_100))
                .body(value("KB_AKTIF") + ".entered.denominator", is(10_000))
                .body(value("UKP_KONTAK") + ".aggregation", is("RATIO"))
                .body(value("UKP_KONTAK") + ".entered.numerator", is(270))
                .body(value("UKP_KONTAK") + ".entered.denominator", is(2_000))
                .body(value("MAN_RUK") + ".entered.score", is(7))
                .body(value("MUTU_TIM") + ".entered", nullValue());
        as(district.puskesmas(facility)).get(path(year)).then().body("values", empty());
        assertThat(march).isNotEqualTo(year);
    }

    @Test
    void standsOnAllMonthsInSemesterTwoAndOnSixInSemesterOne() {
        month("2025-01", 40, 5_000, 120, 4);
        month("2025-08", 60, 5_200, 150, 10);
        as(district.puskesmas(facility))
                .get(path(begin("2025-S2")) + "/proposal")
                .then()
                .body("expected", hasSize(12))
                .body(value("KIA_K6") + ".entered.numerator", is(100))
                .body(value("KB_AKTIF") + ".entered.numerator", is(5_200));
        as(district.puskesmas(facility))
                .get(path(begin("2025-S1")) + "/proposal")
                .then()
                .body("expected", hasSize(6))
                .body(value("KIA_K6") + ".entered.numerator", is(40));
        as(district.puskesmas(facility))
                .get(path(begin("2025-05")) + "/proposal")
                .then()
                .body("expected", empty())
                .body(value("KIA_K6") + ".entered", nullValue());
    }

    @Test
    void takesNoMonthOfAnotherPuskesmas() {
        var neighbour = district.facility(false);
        var own = facility;
        facility = neighbour;
        month("2025-01", 40, 5_000, 120, 4);
        facility = own;
        as(district.puskesmas(own))
                .get(path(begin("2025")) + "/proposal")
                .then()
                .body(value("KIA_K6") + ".entered", nullValue())
                .body(value("KIA_K6") + ".missing", hasSize(12));
    }
}
