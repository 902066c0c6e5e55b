package id.kinerjapuskesmas.kinerja.facility;

import static id.kinerjapuskesmas.kinerja.District.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import id.kinerjapuskesmas.kinerja.District;
import id.kinerjapuskesmas.kinerja.scoring.Vectors;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RegisterTest {

    @Inject
    DataSource database;

    @BeforeEach
    void takeTheRegionsOfTheCountry() throws IOException {
        imports(Tokens.national(), "/v1/regions", file("regions.csv"), "").statusCode(200);
    }

    private static byte[] file(String name) throws IOException {
        try (var file = RegisterTest.class.getResourceAsStream("/data/" + name)) {
            return file.readAllBytes();
        }
    }

    private static ValidatableResponse imports(String token, String path, byte[] file, String query) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .contentType("text/csv")
                .body(file)
                .post(path + "/imports" + query)
                .then();
    }

    private static ValidatableResponse facilities(String csv) {
        return imports(Tokens.national(), "/v1/facilities", csv.getBytes(), "");
    }

    @Test
    void holdsTheProvincesAndKabupatenOfTheCountry() throws SQLException {
        var published = Vectors.of("REG-01").get("published");
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var counts = statement.executeQuery(
                        """
                        select count(*) filter (where length(code) = 2),
                               count(*) filter (where length(code) = 5 and name like 'Kabupaten %'),
                               count(*) filter (where length(code) = 5 and name like 'Kota %')
                        from region
                        where left(code, 2) not in ('86', '87', '88', '90')
                        """)) {
            counts.next();
            assertThat(counts.getInt(1)).isEqualTo(published.get("prov").asInt());
            assertThat(counts.getInt(2) + counts.getInt(3))
                    .isEqualTo(
                            published.get("kab").asInt() + published.get("kota").asInt());
        }
    }

    @Test
    void changesNothingWhenTheSameRegionsComeAgain() throws IOException {
        imports(Tokens.national(), "/v1/regions", file("regions.csv"), "")
                .body("received", is(638))
                .body("unchanged", is(638));
    }

    @ParameterizedTest
    @CsvSource({
        "32.1, MANGLED_REGION_CODE, 32.10",
        "3373, MANGLED_REGION_CODE, 33.73",
        "'\"33,73\"', MANGLED_REGION_CODE, 33.73",
        "99.01, UNKNOWN_PARENT, 99",
        "Ciamis, NOT_A_REGION_CODE, 32.07"
    })
    void refusesRegionCodesWithAHint(String code, String problem, String hint) {
        imports(Tokens.national(), "/v1/regions", ("code,name,population\n" + code + ",Kabupaten X,1\n").getBytes(), "")
                .statusCode(422)
                .body("stored", is(false))
                .body("errors[0].line", is(2))
                .body("errors[0].column", is("code"))
                .body("errors[0].code", is(problem))
                .body("errors[0].message", containsString(hint));
    }

    @Test
    void takesTheRegisterOfCiamisAsItIs() throws IOException {
        imports(Tokens.dinkes("32.07"), "/v1/facilities", file("facilities-ciamis.csv"), "?dryRun=true")
                .statusCode(200)
                .body("stored", is(false));
        imports(Tokens.dinkes("32.07"), "/v1/facilities", file("facilities-ciamis.csv"), "")
                .statusCode(200)
                .body("received", is(37));
        imports(Tokens.dinkes("32.07"), "/v1/facilities", file("facilities-ciamis.csv"), "")
                .statusCode(200)
                .body("unchanged", is(37));
        as(Tokens.dinkes("32.07"))
                .queryParam("limit", 200)
                .get("/v1/facilities")
                .then()
                .body("items", hasSize(37))
                .body("items.region", everyItem(startsWith("32.07")))
                .body("items.findAll { it.inpatient }", hasSize(10))
                .body("items[0].identifiers[0].system", is("PUSKESMAS_CODE"));
    }

    @Test
    void takesTheNationalSampleAndGivesEachItsZone() throws IOException {
        imports(Tokens.national(), "/v1/facilities", file("facilities-national-sample.csv"), "")
                .statusCode(200)
                .body("received", is(454));
        as(Tokens.national()).get("/v1/facilities/1012334").then().body("zone", is("Asia/Jakarta"));
        as(Tokens.national()).get("/v1/facilities/1050038").then().body("zone", is("Asia/Makassar"));
        as(Tokens.national()).get("/v1/facilities/1090003").then().body("zone", is("Asia/Jayapura"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P3207100101,Banjarsari,32.07,false | inpatient | INPATIENT_CONTRADICTS_CODE",
                "P320710010,Banjarsari,32.07,true | puskesmasCode | NOT_A_PUSKESMAS_CODE",
                "P3207100101,Banjarsari,Ciamis,true | regionCode | NOT_A_REGION_CODE",
                "P3207100101,Banjarsari,32.1,true | regionCode | MANGLED_REGION_CODE",
                "P3207100101,Banjarsari,32,true | regionCode | REGION_TOO_WIDE",
                "P3207100101,Banjarsari,32.99,true | regionCode | UNKNOWN_REGION",
                "P3207100101,,32.07,true | name | MISSING",
                "P3207100101,Banjarsari,32.07,ya | inpatient | NOT_A_BOOLEAN"
            })
    void refusesABadLineWithItsColumn(String line, String column, String code) {
        facilities("puskesmasCode,name,regionCode,inpatient\n" + line + "\n")
                .statusCode(422)
                .body("rejected", is(1))
                .body("errors.line", everyItem(is(2)))
                .body("errors.column", hasItem(column))
                .body("errors.code", hasItem(code));
    }

    @Test
    void storesNothingOfAFileWithOneBadLine() {
        facilities("registrationCode,name,regionCode\n1031901,Baik,32.10\n1031902,Rusak,32.1\n")
                .statusCode(422);
        as(Tokens.national()).get("/v1/facilities/1031901").then().statusCode(404);
        imports(
                        Tokens.national(),
                        "/v1/facilities",
                        "registrationCode,name,regionCode\n1031901,Baik,32.10\n1031902,Rusak,32.1\n".getBytes(),
                        "?onError=skip")
                .statusCode(200)
                .body("created", is(1))
                .body("rejected", is(1));
        as(Tokens.national()).get("/v1/facilities/1031901").then().statusCode(200);
    }

    @Test
    void keepsWhatAFileIsSilentAbout() {
        facilities("registrationCode,name,regionCode,inpatient,bludSince\n1031911,Padas,35.21,true,2016-06-01\n")
                .statusCode(200);
        facilities("registrationCode,name,regionCode\n1031911,Padas,35.21\n").body("unchanged", is(1));
        as(Tokens.national())
                .get("/v1/facilities/1031911")
                .then()
                .body("inpatient", is(true))
                .body("blud", is(true))
                .body("statuses.blud", contains(false, true))
                .body("statuses[1].validFrom", is("2016-06-01"));
    }

    @Test
    void needsIfMatchToChangeAFacilityAndRefusesAStaleOne() {
        var district = District.with(1);
        var path = "/v1/facilities/" + district.facilities.get(0);
        var etag = as(district.dinkes())
                .get(path)
                .then()
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        var change =
                "{\"name\": \"Nama Baru\", \"region\": \"%s\", \"zone\": \"Asia/Jakarta\"}".formatted(district.region);
        as(district.dinkes()).body(change).put(path).then().statusCode(428);
        as(district.dinkes())
                .header("If-Match", etag)
                .body(change)
                .put(path)
                .then()
                .statusCode(200)
                .body("name", is("Nama Baru"));
        as(district.dinkes())
                .header("If-Match", etag)
                .body(change.replace("Baru", "Lain"))
                .put(path)
                .then()
                .statusCode(412);
        as(district.dinkes()).body(change).put(path).then().statusCode(200);
        as(district.dinkes())
                .header("If-None-Match", as(district.dinkes()).get(path).header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
    }

    @Test
    void refusesAnInpatientStatusThatItsCodeDenies() {
        var district = District.with(0);
        as(district.dinkes())
                .body(
                        """
                        {"name": "X", "region": "%s", "zone": "Asia/Jakarta",
                         "statuses": [{"type": "PUSKESMAS", "inpatient": true, "blud": false}]}"""
                                .formatted(district.region))
                .put("/v1/facilities/P8601010201")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("INPATIENT_CONTRADICTS_CODE"));
    }

    @Test
    void listsNoFacilityOfAnotherKabupatenOrPuskesmas() {
        var own = District.with(2);
        var foreign = District.with(1);
        as(own.dinkes()).get("/v1/facilities").then().body("items.facility", is(own.facilities));
        as(own.dinkes())
                .get("/v1/facilities/" + foreign.facilities.get(0))
                .then()
                .statusCode(404);
        var first = own.facilities.get(0);
        as(own.puskesmas(first)).get("/v1/facilities").then().body("items.facility", contains(first));
        as(own.dinkes())
                .body("{\"name\": \"X\", \"region\": \"%s\", \"zone\": \"Asia/Jakarta\"}".formatted(foreign.region))
                .put("/v1/facilities/1032999")
                .then()
                .statusCode(404);
        imports(
                        own.dinkes(),
                        "/v1/facilities",
                        "registrationCode,name,regionCode\n1032998,X,%s\n"
                                .formatted(foreign.region)
                                .getBytes(),
                        "")
                .statusCode(422)
                .body("errors[0].code", is("OUT_OF_SCOPE"));
    }

    @Test
    void pagesThroughTheRegister() {
        var district = District.with(5);
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as(district.dinkes()).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/facilities")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.facility"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(seen).isEqualTo(district.facilities);
    }

    @Test
    void listsRegionsByLevel() {
        as(Tokens.bpjs("32.07"))
                .queryParam("within", "32")
                .queryParam("level", "KABUPATEN_KOTA")
                .queryParam("limit", 200)
                .get("/v1/regions")
                .then()
                .body("items", hasSize(27))
                .body("items.code", not(hasItem("32")))
                .body("items.parent", everyItem(is("32")));
    }
}
