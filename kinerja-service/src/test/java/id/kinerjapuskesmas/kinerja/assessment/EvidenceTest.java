package id.kinerjapuskesmas.kinerja.assessment;

import static id.kinerjapuskesmas.kinerja.District.as;
import static id.kinerjapuskesmas.kinerja.District.counts;
import static id.kinerjapuskesmas.kinerja.District.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import id.kinerjapuskesmas.kinerja.District;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EvidenceTest {

    private District district;
    private String facility;

    @BeforeEach
    void startWithOnePuskesmas() {
        district = District.with(1);
        facility = district.facilities.get(0);
    }

    private static Map<String, Object> proved(Map<String, Object> value, String... urls) {
        var row = new LinkedHashMap<>(value);
        row.put(
                "evidence",
                List.of(urls).stream()
                        .map(url -> Map.of("url", url, "title", "Kohort"))
                        .toList());
        return row;
    }

    private List<Map<String, Object>> allWith(String... urls) {
        return District.values(95).stream()
                .map(value -> value.get("indicator").equals("KIA_K6") ? proved(value, urls) : value)
                .toList();
    }

    @Test
    void showsWhatProvesARowWhoPutItThereAndWhen() {
        var id = district.draft(facility);
        district.enter(
                        facility,
                        id,
                        List.of(proved(counts("KIA_K6", 90, 100L), "https://a.example/1", "https://a.example/2")))
                .statusCode(200)
                .body("values[0].self.evidence.url", contains("https://a.example/1", "https://a.example/2"))
                .body("values[0].self.by", startsWith("puskesmas"))
                .body("values[0].self.at", notNullValue());
        district.enter(facility, id, List.of(proved(counts("KIA_K6", 90, 100L), "https://a.example/3")));
        district.enter(facility, id, List.of(counts("KIA_K6", 90, 100L))).body("values[0].self.evidence", empty());
        as(district.dinkes())
                .get(path(id) + "/history")
                .then()
                .body("items.action", contains("CREATE", "SELF_VALUES", "SELF_VALUES", "SELF_VALUES"))
                .body("items[1].changes[0].evidence", hasSize(2))
                .body("items[2].changes[0].evidence.url", contains("https://a.example/3"))
                .body("items[3].changes[0].evidence", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/1",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://user:secret@a.example/",
                "https://a.example\\\\@b.example/",
                "https://a.example/a b",
                "https:///tidak-ada",
                "//a.example/"
            })
    void takesNoLinkThatIsNotPlainHttps(String url) {
        var id = district.draft(facility);
        district.enter(facility, id, List.of(proved(counts("KIA_K6", 90, 100L), url)))
                .statusCode(422)
                .body("errors[0].pointer", startsWith("/values/0/evidence/0/url"));
        as(district.dinkes()).get(path(id)).then().body("values", empty());
    }

    @Test
    void keepsAFindingWhenOnlyALinkIsAdded() {
        var id = district.draft(facility);
        district.enter(facility, id, District.values(95)).statusCode(200);
        district.move(district.puskesmas(facility), id, "SUBMIT", null).statusCode(200);
        var finding = new LinkedHashMap<>(counts("KIA_K6", 9_000, 10_000L));
        finding.put("reason", "Tidak ada di kohort");
        district.find(id, List.of(finding)).statusCode(200);
        district.move(district.dinkes(), id, "RETURN", "Lampirkan kohort").statusCode(200);
        district.enter(facility, id, allWith("https://a.example/kohort"))
                .statusCode(200)
                .body("values.find { it.indicator == 'KIA_K6' }.verified.numerator", is(9000))
                .body("values.find { it.indicator == 'KIA_K6' }.self.evidence", hasSize(1));
        as(district.dinkes())
                .get(path(id) + "/history")
                .then()
                .body("items.find { it.action == 'VERIFIED_VALUES' }.changes[0].reason", is("Tidak ada di kohort"));
    }
}
