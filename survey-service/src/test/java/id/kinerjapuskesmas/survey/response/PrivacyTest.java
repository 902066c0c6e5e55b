package id.kinerjapuskesmas.survey.response;

import static id.kinerjapuskesmas.survey.Scene.as;
import static id.kinerjapuskesmas.survey.Scene.responseBody;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a respondent wrote and how they answered is read by their Puskesmas and its Dinas, and by nobody else anywhere. */
@QuarkusTest
class PrivacyTest {

    private static final String SECRET = "IbuSitiDariBlokC";
    private static final List<String> FORMATS =
            List.of("application/json", "text/csv", "application/x-ndjson", "image/svg+xml", "*/*");

    private static Stream<String> readers() {
        return Stream.of(Tokens.province("32"), Tokens.national(), Tokens.bpjs("32.07"), Tokens.service());
    }

    private static Stream<String> strangers() {
        return Stream.of(
                Tokens.dinkes("32.08"), Tokens.puskesmas("32.07", "9999999"), Tokens.puskesmas("32.08", "9999998"));
    }

    /** Every read of the contract, with what is known filled in. */
    private static List<String> reads(Map<String, String> known) throws IOException {
        var contract = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
        var reads = new ArrayList<String>();
        contract.get("paths").properties().forEach(path -> {
            var operation = path.getValue().get("get");
            if (operation != null && path.getKey().startsWith("/v1/")) {
                reads.add(filled(path.getKey(), operation, path.getValue(), known));
            }
        });
        return reads;
    }

    private static String filled(String path, JsonNode operation, JsonNode item, Map<String, String> known) {
        var filled = path;
        var query = new ArrayList<String>();
        for (var parameters : List.of(item.path("parameters"), operation.path("parameters"))) {
            for (var parameter : parameters) {
                var name = parameter.path("name").asText();
                var value = known.getOrDefault(name, parameter.path("example").asText("1"));
                if (parameter.path("in").asText().equals("path")) {
                    filled = filled.replace("{" + name + "}", value);
                } else if (parameter.path("in").asText().equals("query")
                        && parameter.path("required").asBoolean()) {
                    query.add(name + "=" + value);
                }
            }
        }
        return filled + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    @Test
    void noReadOfTheContractShowsAResponseToThoseWhoReadFigures() throws IOException {
        var own = Scene.withUnits("KIA");
        var survey = own.openSurvey();
        var body = responseBody("KIA", 3);
        body.put("suggestion", SECRET);
        body.put("occupationOther", SECRET);
        var response = UUID.randomUUID().toString();
        own.put(survey, response, body).statusCode(201);
        own.act(survey, "CLOSE").statusCode(200);
        own.act(survey, "PUBLISH").statusCode(200);
        var reads = reads(Map.of(
                "survey",
                survey,
                "response",
                response,
                "facility",
                own.facility,
                "region",
                own.region,
                "unit",
                "KIA",
                "period",
                "2025-S2",
                "periods",
                "2025-S2"));
        assertThat(reads).hasSizeGreaterThan(15);
        as(own.puskesmas())
                .get("/v1/surveys/" + survey + "/responses/" + response)
                .then()
                .statusCode(200)
                .body("suggestion", org.hamcrest.Matchers.equalTo(SECRET));
        var shown = new ArrayList<String>();
        for (var read : reads) {
            for (var token : Stream.concat(readers(), strangers()).toList()) {
                for (var format : FORMATS) {
                    var answer = given().noFilters()
                            .auth()
                            .oauth2(token)
                            .accept(format)
                            .get(read);
                    var text = answer.asString();
                    if (text.contains(SECRET) || answer.statusCode() < 300 && text.contains(response)) {
                        shown.add(read + " " + format);
                    }
                }
            }
        }
        assertThat(shown).isEmpty();
    }

    @Test
    void thoseWhoReadFiguresAreRefusedEveryEndpointOfResponses() {
        var own = Scene.withUnits("KIA");
        var survey = own.openSurvey();
        var response = own.respond(survey, "KIA", 3);
        var paths = List.of(
                "/responses", "/responses/" + response, "/responses/" + response + "/history", "/response-quality");
        readers().forEach(reader -> {
            for (var path : paths) {
                as(reader).get("/v1/surveys/" + survey + path).then().statusCode(403);
            }
            as(reader)
                    .body(responseBody("KIA", 3))
                    .put("/v1/surveys/" + survey + "/responses/" + response)
                    .then()
                    .statusCode(403);
            given().auth()
                    .oauth2(reader)
                    .contentType("text/csv")
                    .body("response\n")
                    .post("/v1/surveys/" + survey + "/imports?dryRun=true")
                    .then()
                    .statusCode(403);
        });
        strangers().forEach(stranger -> {
            for (var path : paths) {
                as(stranger).get("/v1/surveys/" + survey + path).then().statusCode(404);
            }
        });
    }

    @Test
    void nothingThatARespondentWroteIsLogged() {
        var lines = new CopyOnWriteArrayList<String>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                var thrown = entry.getThrown();
                lines.add(new SimpleFormatter().formatMessage(entry) + (thrown == null ? "" : stack(thrown)));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(handler);
        try {
            var own = Scene.withUnits("KIA");
            var survey = own.openSurvey();
            var wrong = responseBody("KIA", 3);
            wrong.put("suggestion", SECRET + "x".repeat(4001));
            own.put(survey, UUID.randomUUID().toString(), wrong).statusCode(422);
            var nul = responseBody("KIA", 3);
            nul.put("suggestion", SECRET + "\u0000");
            own.put(survey, UUID.randomUUID().toString(), nul)
                    .statusCode(org.hamcrest.Matchers.greaterThanOrEqualTo(400));
            var file = "response,unit,collectedAt,U1,U2,U3,U4,U5,U6,U7,U8,U9,suggestion\n" + UUID.randomUUID()
                    + ",KIA,2025-08-14,3,3,3,9,3,3,3,3,3," + SECRET + "\n";
            given().auth()
                    .oauth2(own.puskesmas())
                    .contentType("text/csv")
                    .body(file)
                    .post("/v1/surveys/" + survey + "/imports")
                    .then()
                    .statusCode(422)
                    .body("errors[0].column", org.hamcrest.Matchers.equalTo("U4"))
                    .body(org.hamcrest.Matchers.not(containsString(SECRET)));
            Logger.getLogger(PrivacyTest.class.getName()).severe("seen by the handler");
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertThat(lines).contains("seen by the handler").noneMatch(line -> line.contains(SECRET));
    }

    private static String stack(Throwable thrown) {
        var text = new java.io.StringWriter();
        thrown.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }
}
