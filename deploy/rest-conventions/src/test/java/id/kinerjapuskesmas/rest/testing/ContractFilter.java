package id.kinerjapuskesmas.rest.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Fails a test whose answer the contract does not describe. */
class ContractFilter implements Filter {

    private Contract contract;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/v1/")) {
            contract(request).operation(request.getMethod(), path).ifPresent(operation -> {
                var mediaType =
                        response.contentType() == null || response.contentType().isEmpty()
                                ? null
                                : response.contentType().split(";")[0];
                var faults = contract.judge(operation, response.statusCode(), mediaType, response.asString());
                if (!faults.isEmpty()) {
                    throw new AssertionError(
                            operation + " answered " + response.statusCode() + " outside its contract: " + faults);
                }
            });
        }
        return response;
    }

    private synchronized Contract contract(FilterableRequestSpecification request) {
        if (contract == null) {
            contract = ContractRules.served(request.getPort());
        }
        return contract;
    }
}
