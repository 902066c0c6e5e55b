package id.kinerjapuskesmas.survey;

import id.kinerjapuskesmas.rest.testing.Conformance;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ConformanceTest extends Conformance {

    @Override
    protected String protectedList() {
        return "/v1/facilities";
    }
}
