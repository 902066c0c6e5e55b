package id.kinerjapuskesmas.survey;

import id.kinerjapuskesmas.rest.testing.ContractRules;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;

@QuarkusTest
class ContractRulesTest extends ContractRules {

    @Override
    protected Path committed() {
        return Path.of("openapi/survey.yaml");
    }
}
