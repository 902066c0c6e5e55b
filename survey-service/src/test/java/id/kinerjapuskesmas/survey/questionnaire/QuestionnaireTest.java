package id.kinerjapuskesmas.survey.questionnaire;

import static id.kinerjapuskesmas.survey.Scene.as;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuestionnaireTest {

    @Inject
    DataSource database;

    @Test
    void shipsTheNineUnsurWithScoredAnswersInBothLanguages() {
        as(Tokens.bpjs("32"))
                .get("/v1/questionnaires/skm-2017-v1")
                .then()
                .statusCode(200)
                .body("unsur.unsur", contains((Object[]) Scene.UNSUR))
                .body("unsur.display", contains("U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"))
                .body("questions[3].options[3].label.id", equalTo("Gratis"))
                .body("questions[7].options[0].label.en", equalTo("There is none"))
                .body("regulation.bands.mutu", contains("A", "B", "C", "D"))
                .body("codeLists.find { it.list == 'EDUCATION' }.values.code", hasItem("DIII"));
        as(Tokens.national())
                .get("/v1/questionnaires?limit=200")
                .then()
                .body("items.questionnaire", hasItems("skm-2004-v1", "skm-2017-v1"));
        as(Tokens.national()).get("/v1/questionnaires/skm-1999").then().statusCode(404);
    }

    @Test
    void isFrozenByItsFirstResponse() throws SQLException {
        var scene = Scene.withUnits("A");
        scene.respond(scene.openSurvey(), "A", 3);
        as(scene.puskesmas()).get("/v1/questionnaires/skm-2017-v1").then().body("frozenAt", notNullValue());
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update question set text_id = 'lain' where position = 1"))
                    .hasMessageContaining("frozen");
            assertThatThrownBy(() -> statement.executeUpdate("delete from unsur where display = 'U9'"))
                    .hasMessageContaining("frozen");
        }
    }
}
