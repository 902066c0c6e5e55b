package id.kinerjapuskesmas.rest.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Puts {@link ContractFilter} before every test of every service. */
public class ContractWatch implements QuarkusTestBeforeEachCallback {

    private static final ContractFilter FILTER = new ContractFilter();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(FILTER);
    }
}
