package id.kinerjapuskesmas.rest.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerjapuskesmas.rest.caller.Role;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What every service answers to every kind of bad request. A service runs it by a subclass with {@code @QuarkusTest}
 * that names one protected list of its own.
 */
public abstract class Conformance {

    private static final String FORM = "/probe/forms/0190163d-8694-739b-aea5-966c26f8ad91";
    private static final String GOOD_FORM = "{\"name\": \"Padas\", \"answer\": 3}";

    /** A list of the service that needs a token, such as {@code /v1/facilities}. */
    protected abstract String protectedList();

    private static RequestSpecification dinkes() {
        return given().auth().oauth2(Tokens.dinkes("32.07"));
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.log()
                .ifError()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("X-Request-Id", notNullValue())
                .body("status", is(status))
                .body("type", matchesPattern("/problems/[a-z-]+"))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("instance", notNullValue())
                .body("code", is(code))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("errors", notNullValue());
    }

    @Test
    void answersAMissingTokenWith401() {
        problem(given().get(protectedList()).then(), 401, "UNAUTHENTICATED")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void answersAnExpiredTokenWith401() {
        problem(given().auth().oauth2(Tokens.expired()).get(protectedList()).then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void answersAForgedTokenWith401() {
        var token = Tokens.national();
        var forged =
                token.substring(0, token.lastIndexOf('.') + 1) + "AAAA" + token.substring(token.lastIndexOf('.') + 5);
        problem(given().auth().oauth2(forged).get(protectedList()).then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void answersAForgeryOfATokenJustSeenWith401() {
        var token = Tokens.dinkes("32.07");
        given().auth().oauth2(token).get(protectedList()).then().statusCode(200);
        given().auth().oauth2(token).get(protectedList()).then().statusCode(200);
        var widened = Tokens.national();
        var claimsOfAnother = token.substring(0, token.indexOf('.'))
                + widened.substring(widened.indexOf('.'), widened.lastIndexOf('.'))
                + token.substring(token.lastIndexOf('.'));
        problem(given().auth().oauth2(claimsOfAnother).get(protectedList()).then(), 401, "UNAUTHENTICATED");
        problem(given().auth().oauth2(token + "A").get(protectedList()).then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void keepsTheRightsOfTokensApart() {
        for (var round = 0; round < 2; round++) {
            given().auth()
                    .oauth2(Tokens.dinkes("32.07"))
                    .get("/probe/scope")
                    .then()
                    .statusCode(200);
            problem(
                    given().auth()
                            .oauth2(Tokens.bpjs("32.07"))
                            .get("/probe/scope")
                            .then(),
                    403,
                    "FORBIDDEN");
        }
    }

    @Test
    void answersATokenWithoutSignatureWith401() {
        var unsigned =
                "eyJhbGciOiJub25lIn0.eyJpc3MiOiJraW5lcmphLXB1c2tlc21hcy10ZXN0IiwiZ3JvdXBzIjpbIm5hdGlvbmFsIl0sInNjb3BlX3JlZ2lvbiI6IioifQ.";
        problem(given().auth().oauth2(unsigned).get(protectedList()).then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void answersARoleThatMayNotWith403() {
        problem(given().auth().oauth2(Tokens.bpjs("32.07")).get("/probe/scope").then(), 403, "FORBIDDEN");
    }

    @Test
    void answersATokenWithoutScopeWith403() {
        problem(
                given().auth()
                        .oauth2(Tokens.unscoped(Role.DINKES))
                        .get("/probe/scope")
                        .then(),
                403,
                "NO_SCOPE");
    }

    @Test
    void answersAnUnknownPathWith404() {
        problem(given().get("/v1/no-such-thing").then(), 404, "NOT_FOUND");
    }

    @Test
    void answersAnUnknownPathOutsideTheApiWith404() {
        problem(given().accept("text/html").get("/wp-login.php").then(), 404, "NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "day, 31-01-2026, NOT_A_DATE",
        "day, 2026-02-30, NOT_A_DATE",
        "kind, THIRD, NOT_ONE_OF",
        "count, many, NOT_A_NUMBER",
        "count, 99999999999, NOT_A_NUMBER",
        "count, 11, MAX",
        "flag, yes, NOT_A_BOOLEAN"
    })
    void answersAMalformedParameterWith400AndItsName(String name, String value, String code) {
        problem(
                        dinkes().queryParam(name, value)
                                .get("/probe/parameters/" + UUID.randomUUID())
                                .then(),
                        400,
                        "INVALID_PARAMETER")
                .body("errors[0].parameter", is(name))
                .body("errors[0].code", is(code))
                .body("errors[0].params.value", is(value));
    }

    @Test
    void answersAMalformedPathWith400AndItsName() {
        problem(dinkes().get("/probe/parameters/17").then(), 400, "INVALID_PARAMETER")
                .body("errors[0].parameter", is("id"))
                .body("errors[0].code", is("NOT_A_UUID"));
    }

    @ParameterizedTest
    @CsvSource({
        "period=2026-S3, period, NOT_A_PERIOD",
        "period=2026-13, period, NOT_A_PERIOD",
        "from=2026-01-01, to, PERIOD_REQUIRED",
        "from=2026-02-01&to=2026-01-01, to, ENDS_BEFORE_START",
        "from=1900-01-01&to=2026-01-01, to, PERIOD_TOO_LONG",
        "period=2026&from=2026-01-01, period, AMBIGUOUS_PERIOD"
    })
    void answersAnImpossiblePeriodWith400(String query, String parameter, String code) {
        problem(dinkes().get("/probe/periods?" + query).then(), 400, "INVALID_PARAMETER")
                .body("errors[0].parameter", is(parameter))
                .body("errors[0].code", is(code));
    }

    @Test
    void answersUnreadableJsonWith400() {
        problem(form("{\"name\": "), 400, "UNREADABLE_BODY").body("errors[0].code", is("MALFORMED_JSON"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"a\", \"answer\": \"tiga\"} | /answer | WRONG_TYPE",
                "{\"name\": \"a\", \"answer\": \"3\"} | /answer | WRONG_TYPE",
                "{\"name\": \"a\", \"answer\": 3.5} | /answer | WRONG_TYPE",
                "{\"name\": 5, \"answer\": 3} | /name | WRONG_TYPE",
                "{\"name\": \"a\", \"answer\": 3, \"kind\": \"THIRD\"} | /kind | WRONG_TYPE",
                "{\"name\": \"a\", \"answer\": 3, \"day\": \"2026-13-01\"} | /day | WRONG_TYPE",
                "{\"name\": \"a\", \"answer\": 3, \"nik\": \"1\"} | /nik | UNKNOWN_PROPERTY",
                "{\"name\": \"a\", \"answer\": 3, \"parts\": [{\"count\": true}]} | /parts/0/count | WRONG_TYPE"
            })
    void answersMistypedJsonWith400AndItsPointer(String body, String pointer, String code) {
        problem(form(body), 400, "UNREADABLE_BODY")
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code));
    }

    @Test
    void answersAViolationWith422AndSortedPointers() {
        problem(form("{\"name\": \" \", \"answer\": 5, \"parts\": [{\"count\": -1}]}"), 422, "MAX")
                .body("errors.pointer", equalTo(java.util.List.of("/answer", "/name", "/parts/0/count")))
                .body("errors.code", equalTo(java.util.List.of("MAX", "NOT_BLANK", "MIN")))
                .body("errors[0].params.value", is("5"));
    }

    @Test
    void answersAnEmptyBodyWithAProblem() {
        form("").statusCode(not(is(500))).contentType("application/problem+json");
    }

    @Test
    void answersAWrongMethodWith405() {
        problem(dinkes().delete("/probe/forms").then(), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void answersAnUnavailableRepresentationWith406() {
        problem(dinkes().accept("image/png").get(FORM).then(), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void answersAnUnknownMediaTypeWith415() {
        problem(
                dinkes().contentType("application/xml")
                        .body("<a/>")
                        .post("/probe/forms")
                        .then(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void answersTooLargeABodyWith413() {
        var garbage = "x".repeat(10 * 1024 * 1024);
        problem(form("{\"name\": \"" + garbage + "\"}"), 413, "TOO_LARGE");
    }

    @Test
    void requiresIfMatchForAChange() {
        problem(dinkes().contentType(ContentType.JSON).body(GOOD_FORM).put(FORM).then(), 428, "PRECONDITION_REQUIRED");
    }

    @Test
    void refusesAStaleChange() {
        problem(
                dinkes().header("If-Match", "\"6.abc\"")
                        .contentType(ContentType.JSON)
                        .body(GOOD_FORM)
                        .put(FORM)
                        .then(),
                412,
                "PRECONDITION_FAILED");
    }

    @Test
    void acceptsAChangeOfTheVersionRead() {
        var etag = dinkes().get(FORM)
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept-Language"))
                .extract()
                .header("ETag");
        dinkes().header("If-Match", "W/" + etag)
                .contentType(ContentType.JSON)
                .body(GOOD_FORM)
                .put(FORM)
                .then()
                .statusCode(200);
    }

    @Test
    void answersACurrentCopyWith304EvenWhenAProxyWeakenedIt() {
        var etag = dinkes().get(FORM).then().extract().header("ETag");
        dinkes().header("If-None-Match", "W/" + etag)
                .get(FORM)
                .then()
                .statusCode(304)
                .body(is(""))
                .header("ETag", is(etag));
    }

    @Test
    void answersACurrentPageOfAListWith304() {
        var page = dinkes().get("/probe/pages").then().statusCode(200).extract();
        dinkes().header("If-None-Match", page.header("ETag"))
                .get("/probe/pages")
                .then()
                .statusCode(304)
                .body(is(""));
        dinkes().header("If-None-Match", page.header("ETag"))
                .get("/probe/pages?limit=10")
                .then()
                .statusCode(200)
                .body("items", hasSize(10));
    }

    @Test
    void tellsLanguagesApartInTheETag() {
        var indonesian = dinkes().get(FORM).then().extract().header("ETag");
        dinkes().header("Accept-Language", "en").get(FORM).then().header("ETag", not(is(indonesian)));
    }

    @Test
    void answersAnUnexpectedFailureWith500ThatTellsNothing() {
        problem(given().get("/probe/failure").then(), 500, "INTERNAL")
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void answersAnOutageOfTheDatabaseWith503AndWhenToRetry() {
        problem(given().get("/probe/outage").then(), 503, "UNAVAILABLE").header("Retry-After", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "en, The address",
        "id, Alamat",
        "fr, Alamat",
        "'*', Alamat",
        "'q=;;,', Alamat",
        "'en-GB,en;q=0.9', The address"
    })
    void speaksTheCallersLanguageOrIndonesian(String accepted, String ignored) {
        var english = ignored.startsWith("The");
        given().header("Accept-Language", accepted)
                .get("/v1/no-such-thing")
                .then()
                .statusCode(404)
                .body("detail", containsString(english ? "exist" : "Tidak ada"));
    }

    @Test
    void honoursTheTraceOfTheCaller() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/v1/no-such-thing")
                .then()
                .header("X-Request-Id", "4bf92f3577b34da6a3ce929d0e0e4736")
                .body("traceId", is("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @Test
    void explainsEveryProblemTypeWithoutAToken() {
        given().get("/problems")
                .then()
                .statusCode(200)
                .body("type", hasItems("/problems/rule-violated", "/problems/not-found"));
        given().get("/problems/gone").then().statusCode(200).body("status", is(410));
        problem(given().get("/problems/unknown").then(), 404, "NOT_FOUND");
    }

    @Test
    void pagesThroughAListWithACursorBoundToIt() {
        var next = dinkes().get("/probe/pages")
                .then()
                .body("items", hasSize(50))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .<String>path("next");
        dinkes().queryParam("cursor", next).get("/probe/pages").then().body("items[0]", is("51"));
        dinkes().queryParam("cursor", next)
                .queryParam("limit", 200)
                .get("/probe/pages")
                .then()
                .body("items", hasSize(70))
                .body("next", nullValue());
        problem(
                        dinkes().queryParam("cursor", next)
                                .queryParam("other", 1)
                                .get("/probe/pages")
                                .then(),
                        400,
                        "INVALID_PARAMETER")
                .body("errors[0].code", is("FOREIGN_CURSOR"));
        problem(dinkes().queryParam("cursor", "%00").get("/probe/pages").then(), 400, "INVALID_PARAMETER");
        problem(dinkes().queryParam("limit", 201).get("/probe/pages").then(), 400, "INVALID_PARAMETER")
                .body("errors[0].parameter", is("limit"));
    }

    @Test
    void readsCommaAndSemicolonFilesAndSaysSo() {
        upload("facility,beds,rate\n1032988,10,1.5\n")
                .statusCode(200)
                .body("detected.separator", is(","))
                .body("created", is(1));
        upload("\uFEFFfacility;beds;rate\r\n1032988;10;1,5\r\n")
                .statusCode(200)
                .body("detected.separator", is(";"))
                .body("detected.decimalMark", is(","))
                .body("created", is(1));
    }

    @Test
    void refusesCellsBySpreadsheetsWithLineColumnAndValue() {
        upload(
                        "facility,beds,rate,day\n1032988,10,1,2026-01-01\n1032989,1.234,\"1,5\",01/02/2026\n1032990,#DIV/0!,=1+1,2026-01-01\n")
                .statusCode(200)
                .body("received", is(3))
                .body("rejected", is(2))
                .body("errors.line", everyItem(not(is(2))))
                .body("errors.findAll { it.line == 3 }.column", equalTo(java.util.List.of("beds", "rate", "day")))
                .body("errors.findAll { it.line == 3 }[0].params.value", is("1.234"))
                .body(
                        "errors.findAll { it.line == 4 }.code",
                        equalTo(java.util.List.of("SPREADSHEET_ERROR", "FORMULA")));
    }

    @Test
    void refusesFilesThatAreNoTable() {
        problem(upload(""), 400, "EMPTY_FILE");
        problem(upload("a,b\n1,2\n"), 400, "WRONG_HEADER")
                .body("errors.code", hasItems("UNKNOWN_COLUMN", "MISSING_COLUMN"));
        problem(upload("PK\u0003\u0004\u0000\u0000 not a csv"), 400, "WORKBOOK_SENT_AS_CSV");
        problem(upload("a\u0000,b\n1,2\n"), 400, "BINARY_FILE");
        problem(upload("facility,beds\n\"1032988,1\n" + "x".repeat(2 * 1024 * 1024)), 400, "MALFORMED_CSV");
        var latin1 = "facility,beds\nPuskesm\u00e4s,1\n".getBytes(StandardCharsets.ISO_8859_1);
        problem(
                dinkes().contentType("text/csv")
                        .body(latin1)
                        .post("/probe/imports")
                        .then(),
                400,
                "NOT_UTF8");
    }

    @Test
    void readsNdjsonLineByLine() {
        dinkes().contentType("application/x-ndjson")
                .body(
                        "{\"facility\": \"1032988\", \"beds\": 4}\n{broken\n{\"facility\": \"1\", \"beds\": 1, \"nik\": 1}\n"
                                .getBytes(StandardCharsets.UTF_8))
                .post("/probe/imports")
                .then()
                .statusCode(200)
                .body("created", is(1))
                .body("errors.code", equalTo(java.util.List.of("MALFORMED_JSON", "UNKNOWN_COLUMN")));
    }

    @Test
    void servesItsContractAndSwaggerUi() {
        given().get("/q/openapi").then().statusCode(200);
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    private static ValidatableResponse form(String body) {
        return dinkes().contentType(ContentType.JSON)
                .body(body)
                .post("/probe/forms")
                .then();
    }

    private static ValidatableResponse upload(String file) {
        return dinkes().contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/probe/imports")
                .then();
    }
}
