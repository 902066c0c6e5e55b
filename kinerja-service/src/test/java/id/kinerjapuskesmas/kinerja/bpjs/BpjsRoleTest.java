package id.kinerjapuskesmas.kinerja.bpjs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** BPJS reads the partnership and the indicators, says something about constraints, and nothing else. */
@QuarkusTest
class BpjsRoleTest {

    private static final Set<String> PERMITTED = Set.of(
            "listRegions",
            "getRegion",
            "listFacilities",
            "getFacility",
            "listIndicators",
            "listIndicatorValues",
            "listInstruments",
            "getInstrument",
            "listSpmVersions",
            "getSpmVersion",
            "getSpmResults",
            "explainSpmResult",
            "compareSpmResults",
            "listKbkRules",
            "listKbkReports",
            "getKbkReport",
            "listConstraints",
            "getConstraint",
            "putConstraintComment",
            "listReconciliationMeetings",
            "getReconciliationMeeting",
            "listMedicineLists",
            "listMedicineReports",
            "getMedicineReport",
            "listServiceReadiness",
            "getServiceReadiness");

    @Test
    void mayDoExactlyThatOfEveryOperationOfTheContract() throws Exception {
        var contract = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
        var permitted = new TreeSet<String>();
        var asked = 0;
        for (Iterator<String> paths = contract.get("paths").fieldNames(); paths.hasNext(); ) {
            var path = paths.next();
            if (!path.startsWith("/v1/")) {
                continue;
            }
            for (var method : List.of("get", "put", "post", "patch", "delete")) {
                var operation = contract.get("paths").get(path).get(method);
                if (operation != null) {
                    asked++;
                    if (ask(
                                    method,
                                    filled(
                                            path,
                                            operation,
                                            contract.get("paths").get(path)),
                                    operation)
                            != 403) {
                        permitted.add(operation.get("operationId").asText());
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(40);
        assertThat(permitted).containsExactlyInAnyOrderElementsOf(PERMITTED);
    }

    private static int ask(String method, String path, JsonNode operation) {
        var request = given().auth().oauth2(Tokens.bpjs("86.99")).noFilters();
        var media = operation.path("requestBody").path("content").fieldNames();
        if (media.hasNext()) {
            request = request.contentType(media.next()).body("{}");
        }
        return request.request(method.toUpperCase(Locale.ROOT), path).statusCode();
    }

    /** The path with the examples of its parameters. */
    private static String filled(String path, JsonNode operation, JsonNode item) {
        var parameters = new ArrayList<JsonNode>();
        operation.path("parameters").forEach(parameters::add);
        item.path("parameters").forEach(parameters::add);
        var filled = path;
        for (var parameter : parameters) {
            if (parameter.path("in").asText().equals("path")) {
                filled = filled.replace(
                        "{" + parameter.get("name").asText() + "}",
                        parameter.path("example").asText());
            }
        }
        assertThat(filled).doesNotContain("{");
        return filled;
    }
}
