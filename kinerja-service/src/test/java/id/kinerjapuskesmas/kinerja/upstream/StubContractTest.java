package id.kinerjapuskesmas.kinerja.upstream;

import static id.kinerjapuskesmas.kinerja.upstream.Source.SURVEY;
import static id.kinerjapuskesmas.kinerja.upstream.Source.WARD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.kinerjapuskesmas.rest.testing.Contract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The stubs of this package say what survey- and ward-service promise in their committed contracts. */
class StubContractTest {

    private static final String IKM = "/v1/regions/{region}/ikm/facilities";
    private static final String INDICATORS = "/v1/regions/{region}/indicators/facilities";
    private static final String IMPORTS = "/v1/facilities/imports";

    private final Contract survey = contract("../survey-service/openapi/survey.yaml");
    private final Contract ward = contract("../ward-service/openapi/ward.yaml");

    private static Contract contract(String file) {
        try {
            return new Contract(new YAMLMapper().readTree(Path.of(file).toFile()));
        } catch (IOException e) {
            throw new IllegalStateException("contract " + file, e);
        }
    }

    private static Contract.Operation operation(Contract contract, String method, String path) {
        return contract.operation(method, path)
                .filter(operation -> operation.path().equals(path))
                .orElseThrow(() -> new AssertionError("no operation " + method + " " + path));
    }

    private static String ikm() {
        return AnswerBody.of(SURVEY, "32.07", "2025", "7")
                .ikm("1032988", "81.17")
                .json();
    }

    private static String bor() {
        return AnswerBody.of(WARD, "32.07", "2025", "42")
                .bor("1032988", "53.69")
                .json();
    }

    @Test
    void stubsTheIkmAsSurveyServicePromises() {
        assertThat(survey.judge(operation(survey, "GET", IKM), 200, "application/json", ikm()))
                .isEmpty();
    }

    @Test
    void stubsTheIndicatorsAsWardServicePromises() {
        assertThat(ward.judge(operation(ward, "GET", INDICATORS), 200, "application/json", bor()))
                .isEmpty();
    }

    @Test
    void wouldNoticeAStubThatPromisesSomethingElse() {
        var broken = ikm().replace("\"valueStatus\": \"OK\"", "\"valueStatus\": \"FINE\"");

        assertThat(survey.judge(operation(survey, "GET", IKM), 200, "application/json", broken))
                .isNotEmpty();
        assertThat(ward.judge(operation(ward, "GET", INDICATORS), 200, "application/json", ikm()))
                .isNotEmpty();
    }

    @Test
    void asksWithParametersThatTheContractsKnow() {
        assertThat(parameters(survey, IKM)).contains("region", "period", "from", "to", "method", "If-None-Match");
        assertThat(parameters(ward, INDICATORS))
                .contains("region", "period", "from", "to", "bedBasis", "If-None-Match");
    }

    @Test
    void pushesTheRegisterToImportsThatBothContractsKnow() {
        for (var contract : new Contract[] {survey, ward}) {
            var body = operation(contract, "POST", IMPORTS).node().at("/requestBody/content");
            assertThat(body.has("text/csv")).isTrue();
        }
    }

    private static Iterable<String> parameters(Contract contract, String path) {
        var parameters = operation(contract, "GET", path).node().path("parameters");
        return StreamSupport.stream(parameters.spliterator(), false)
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }
}
