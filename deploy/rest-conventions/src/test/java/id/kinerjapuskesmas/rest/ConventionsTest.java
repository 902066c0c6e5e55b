package id.kinerjapuskesmas.rest;

import id.kinerjapuskesmas.rest.testing.Conformance;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ConventionsTest extends Conformance {

    @Override
    protected String protectedList() {
        return "/probe/pages";
    }
}
