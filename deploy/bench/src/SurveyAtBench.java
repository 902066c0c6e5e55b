import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;

/** A survey at a facility of its own, made through survey-service's API. */
record SurveyAtBench(Stack stack, int port, String token, UUID id) {

    static final String FACILITY = "P3207999101";
    private static final String JSON = "application/json";

    static SurveyAtBench open(Stack stack, int port) throws Exception {
        var token = stack.token("dinkes");
        Stack.call("PUT", port, "/v1/facilities/" + FACILITY, token, JSON,
                BodyPublishers.ofString("{\"name\": \"Puskesmas Tolok Ukur\", \"region\": \"32.07\", \"zone\": \"Asia/Jakarta\"}"));
        for (var unit : Responses.UNITS) {
            Stack.call("PUT", port, "/v1/facilities/" + FACILITY + "/service-units/" + unit, token, JSON,
                    BodyPublishers.ofString("{\"name\": {\"id\": \"%s\", \"en\": \"%s\"}}".formatted(unit, unit)));
        }
        var survey = new SurveyAtBench(stack, port, token, UUID.randomUUID());
        Stack.call("PUT", port, survey.path(), token, JSON, BodyPublishers.ofString(
                """
                {"facility": "%s", "questionnaire": "skm-2017-v1", "title": "Tolok ukur", "periodStart": "2025-01-01",
                 "periodEnd": "2025-12-31", "population": 2000000, "note": null}""".formatted(FACILITY)));
        survey.transition("OPEN");
        return survey;
    }

    String path() {
        return "/v1/surveys/" + id;
    }

    void transition(String action) throws IOException, InterruptedException {
        Stack.call("POST", port, path() + "/transitions", token, JSON,
                BodyPublishers.ofString("{\"action\": \"%s\", \"reason\": \"bench\"}".formatted(action)),
                "If-Match", Stack.etag(port, path(), token));
    }

    /** Imports the file; the report. */
    String imports(Path csv) throws IOException, InterruptedException {
        return Stack.call("POST", port, path() + "/imports", token, "text/csv", BodyPublishers.ofFile(csv));
    }
}
