package id.kinerjapuskesmas.local.load;

import id.kinerjapuskesmas.local.example.ExampleSurvey;
import id.kinerjapuskesmas.local.example.Examples;
import java.util.Map;
import java.util.function.Function;

/** Each survey from its service units to its publication. */
final class LoadSurveys {

    private static final String REASON = "Data contoh / example data";

    private final Function<String, Api> dinkes;

    /** @param dinkes the health office of a region as a caller of survey-service */
    LoadSurveys(Function<String, Api> dinkes) {
        this.dinkes = dinkes;
    }

    String all() {
        var surveys = Examples.surveys().toList();
        surveys.forEach(this::load);
        return "%d surveys, %,d responses"
                .formatted(
                        surveys.size(),
                        surveys.stream().mapToLong(ExampleSurvey::respondents).sum());
    }

    private void load(ExampleSurvey example) {
        var survey = dinkes.apply(example.region());
        var path = "/v1/surveys/" + example.survey();
        if (survey.exists(path) && state(survey, path).equals("PUBLISHED")) {
            return;
        }
        for (var unit : example.units()) {
            survey.keep(
                    "/v1/facilities/" + example.facility() + "/service-units/" + unit.code(),
                    Map.of("name", Map.of("id", unit.indonesian(), "en", unit.english())));
        }
        survey.keep(
                path,
                Map.of(
                        "facility", example.facility(),
                        "questionnaire", "skm-2017-v1",
                        "title", example.title(),
                        "periodStart", example.start().toString(),
                        "periodEnd", example.end().toString(),
                        "population", example.population(),
                        "note", example.note()));
        if (state(survey, path).equals("DRAFT")) {
            transition(survey, path, "OPEN");
        }
        if (state(survey, path).equals("OPEN")) {
            survey.importCsv(path + "/imports", example.csv());
            transition(survey, path, "CLOSE");
        }
        transition(survey, path, "PUBLISH");
    }

    private static String state(Api survey, String path) {
        return survey.get(path).path("state").asText();
    }

    private static void transition(Api survey, String path, String action) {
        var etag = survey.read(path).etag();
        survey.post(path + "/transitions", Map.of("action", action, "reason", REASON), etag)
                .expect(200, 201, 204);
    }
}
