package id.kinerjapuskesmas.rest.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the frontend team may expect of a committed contract; a service runs it by a {@code @QuarkusTest} subclass. */
public abstract class ContractRules {

    /** The committed file, such as {@code openapi/ward.yaml}. */
    protected abstract Path committed();

    static Contract served(int port) {
        try {
            return new Contract(new ObjectMapper().readTree(fetch(port, "json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fetch(int port, String format) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/openapi?format=" + format))
                .build();
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isTheCommittedOne() throws IOException {
        // the file that this test's build wrote, as the package build does: what is served has another order
        var written = Path.of("target", "openapi-of-tests").resolve(committed().getFileName());
        assertThat(Files.readString(written))
                .as("the contract changed: write it with `mvn -DskipTests package` and commit it")
                .isEqualTo(Files.readString(committed()));
    }

    @Test
    void namesAndDescribesEveryOperation() {
        var nameless = contract().operations().filter(operation -> {
            var node = operation.node();
            return !node.has("operationId")
                    || !node.has("summary")
                    || node.path("tags").size() != 1;
        });
        assertThat(nameless).isEmpty();
    }

    @Test
    void usesEveryOperationIdOnce() {
        assertThat(contract()
                        .operations()
                        .map(operation -> operation.node().path("operationId").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void describesEveryParameter() {
        var bare = contract().operations().flatMap(operation -> StreamSupport.stream(
                        operation.node().path("parameters").spliterator(), false)
                .filter(parameter -> !parameter.has("description"))
                .map(parameter -> operation + " " + parameter.path("name").asText()));
        assertThat(bare).isEmpty();
    }

    @Test
    void namesEveryObjectSchema() {
        var anonymous = new ArrayList<String>();
        contract()
                .document()
                .get("paths")
                .properties()
                .forEach(path -> collect(path.getValue(), path.getKey(), anonymous));
        assertThat(anonymous).isEmpty();
    }

    private static void collect(JsonNode node, String where, List<String> found) {
        if (node.has("properties") && node.path("type").asText().equals("object")) {
            found.add(where);
        }
        node.forEach(child -> collect(child, where, found));
    }

    @Test
    void answersEveryOperationWithASchema() {
        Stream<String> bare = contract()
                .operations()
                .flatMap(operation -> operation.node().get("responses").properties().stream()
                        .filter(response -> response.getKey().startsWith("2"))
                        .filter(response -> !response.getKey().equals("204"))
                        .filter(response -> StreamSupport.stream(
                                        response.getValue().path("content").spliterator(), false)
                                .noneMatch(media -> media.has("schema")))
                        .map(response -> operation + " " + response.getKey()));
        assertThat(bare).isEmpty();
    }

    @Test
    void showsExamplesThatFitTheirSchemas() {
        assertThat(contract().faultyExamples()).isEmpty();
    }

    @Test
    void showsAnExampleOfEveryJsonRequestBody() {
        var bare = contract()
                .operations()
                .filter(operation ->
                        operation.node().path("requestBody").path("content").has("application/json"))
                .filter(operation -> {
                    var media =
                            operation.node().path("requestBody").path("content").path("application/json");
                    return !media.has("example") && !media.has("examples");
                });
        assertThat(bare).isEmpty();
    }

    private static Contract contract() {
        return served(RestAssured.port);
    }
}
