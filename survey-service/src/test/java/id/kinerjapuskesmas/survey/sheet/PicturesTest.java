package id.kinerjapuskesmas.survey.sheet;

import static id.kinerjapuskesmas.survey.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PicturesTest {

    private static String surveyWithAnswers(Scene scene) {
        var survey = scene.openSurvey();
        for (var respondent = 0; respondent < 6; respondent++) {
            scene.respond(survey, "UMUM", 3, 3, 3, 4, 3, 3, 3, 2, 3);
        }
        return survey;
    }

    @Test
    void drawsThePublicationSheetOfAClosedSurvey() throws IOException {
        var scene = Scene.withUnits("UMUM", "GIGI");
        var survey = surveyWithAnswers(scene);
        scene.act(survey, "CLOSE").statusCode(200);
        var path = "/v1/surveys/" + survey + "/publication-sheet";
        var svg = as(Tokens.province("32"))
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith(Drawing.SVG))
                .header("Content-Disposition", equalTo("inline; filename=\"lembar-publikasi.svg\""))
                .body(containsString("75,00"), containsString("Perempuan"), containsString(">6<"))
                .body(containsString("Poli UMUM"), not(containsString("Poli GIGI")))
                .extract()
                .asByteArray();
        var pdf = as(scene.dinkes())
                .accept("*/*")
                .get(path + "?format=pdf")
                .then()
                .statusCode(200)
                .contentType(Drawing.PDF)
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        as(scene.dinkes())
                .accept(Drawing.SVG)
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .body(containsString("75.00"), containsString("lang=\"en\""));
        if (System.getProperty("pictures") != null) {
            Files.write(Path.of(System.getProperty("pictures"), "sheet.svg"), svg);
            Files.write(Path.of(System.getProperty("pictures"), "sheet.pdf"), pdf);
        }
    }

    @Test
    void hasNoSheetBeforeTheSurveyIsClosed() {
        var scene = Scene.withUnits("UMUM");
        var survey = surveyWithAnswers(scene);
        as(scene.dinkes())
                .accept("*/*")
                .get("/v1/surveys/" + survey + "/publication-sheet")
                .then()
                .statusCode(409)
                .body("code", equalTo("SURVEY_NOT_CLOSED"));
        var empty = scene.openSurvey("2026-01-01", "2026-06-30", null);
        scene.act(empty, "CLOSE").statusCode(200);
        as(scene.dinkes())
                .accept("*/*")
                .get("/v1/surveys/" + empty + "/publication-sheet")
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_IKM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"charts/unsur-bars", "charts/unsur-radar", "publication-sheet"})
    void answers304UntilTheFiguresChangeAndIsUnknownElsewhere(String picture) {
        var scene = Scene.withUnits("UMUM");
        var survey = surveyWithAnswers(scene);
        scene.act(survey, "CLOSE").statusCode(200);
        var path = "/v1/surveys/" + survey + "/" + picture;
        var etag = as(scene.puskesmas())
                .accept(Drawing.SVG)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as(scene.puskesmas())
                .accept(Drawing.SVG)
                .header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(304);
        as(scene.puskesmas())
                .accept(Drawing.PDF)
                .header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(200);
        as(Tokens.dinkes("32.08")).accept(Drawing.SVG).get(path).then().statusCode(404);
        as(scene.puskesmas()).accept("*/*").get(path + "?format=csv").then().statusCode(406);
    }

    @Test
    void drawsTheTrendOfAFacility() {
        var scene = Scene.withUnits("UMUM");
        var survey = surveyWithAnswers(scene);
        scene.act(survey, "CLOSE").statusCode(200);
        var path = "/v1/facilities/" + scene.facility + "/charts/ikm-trend?period=2025&every=SEMESTER";
        as(Tokens.province("32"))
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith(Drawing.SVG))
                .body(containsString("75,00 C"), containsString("2025-S2"));
        as(Tokens.dinkes("32.08")).accept("*/*").get(path).then().statusCode(404);
    }
}
