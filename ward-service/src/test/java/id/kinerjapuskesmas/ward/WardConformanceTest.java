package id.kinerjapuskesmas.ward;

import id.kinerjapuskesmas.rest.testing.Conformance;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WardConformanceTest extends Conformance {

    @Override
    protected String protectedList() {
        return "/v1/facilities";
    }
}
