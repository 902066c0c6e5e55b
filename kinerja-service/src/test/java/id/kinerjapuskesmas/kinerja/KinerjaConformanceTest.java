package id.kinerjapuskesmas.kinerja;

import id.kinerjapuskesmas.rest.testing.Conformance;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class KinerjaConformanceTest extends Conformance {

    @Override
    protected String protectedList() {
        return "/v1/facilities";
    }
}
