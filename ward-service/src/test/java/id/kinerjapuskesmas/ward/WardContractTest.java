package id.kinerjapuskesmas.ward;

import id.kinerjapuskesmas.rest.testing.ContractRules;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;

@QuarkusTest
class WardContractTest extends ContractRules {

    @Override
    protected Path committed() {
        return Path.of("openapi/ward.yaml");
    }
}
