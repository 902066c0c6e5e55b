package id.kinerjapuskesmas.survey;

import id.kinerjapuskesmas.rest.testing.TrailRules;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;

@QuarkusTest
class SurveyTrailTest extends TrailRules {

    @Override
    protected List<String> trails() {
        return List.of("change_log", "survey_change", "response_revision");
    }
}
