package id.kinerjapuskesmas.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTraceTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "rubbish",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF9-00f067aa0ba902b7-01"
            })
    void makesAnIdWhereTheCallerSendsNoUsableOne(String traceparent) {
        assertThat(RequestTrace.traceId(traceparent)).matches("[0-9a-f]{32}").doesNotMatch("0{32}");
    }
}
