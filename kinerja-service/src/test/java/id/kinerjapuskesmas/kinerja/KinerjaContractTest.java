package id.kinerjapuskesmas.kinerja;

import id.kinerjapuskesmas.rest.testing.ContractRules;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;

@QuarkusTest
class KinerjaContractTest extends ContractRules {

    @Override
    protected Path committed() {
        return Path.of("openapi/kinerja.yaml");
    }
}
