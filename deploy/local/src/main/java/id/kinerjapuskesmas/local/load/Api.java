package id.kinerjapuskesmas.local.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.local.terminal.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** One service as one caller reaches it. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;
    private final String token;

    public Api(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    public JsonNode get(String path) {
        return send("GET", path, null, null, null).expect(200).body();
    }

    boolean exists(String path) {
        return send("GET", path, null, null, null).expect(200, 404).status() == 200;
    }

    /** Puts what may be there already; a version of the same thing that somebody changed since is left alone. */
    Answer keep(String path, Map<String, ?> body) {
        return put(path, body, null).expect(200, 201, 204, 428);
    }

    Answer put(String path, Object body, String ifMatch) {
        return send("PUT", path, "application/json", json(body), ifMatch);
    }

    Answer post(String path, Object body, String ifMatch) {
        return send("POST", path, "application/json", json(body), ifMatch);
    }

    /** Imports a file and answers its report; rows are never dropped silently. */
    JsonNode importCsv(String path, String csv) {
        var report = send("POST", path, "text/csv", csv, null).expect(200).body();
        if (report.path("rejected").asLong() > 0) {
            throw new Refusal("POST " + path + " rejected rows of the example: " + report.path("errors"));
        }
        return report;
    }

    Answer read(String path) {
        return send("GET", path, null, null, null).expect(200, 404);
    }

    private Answer send(String method, String path, String mediaType, String body, String ifMatch) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(120))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    method + " " + base.resolve(path),
                    response.statusCode(),
                    response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body()),
                    response.headers().firstValue("ETag").orElse(null));
        } catch (IOException e) {
            throw new Refusal(base + " does not answer: " + e + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", e);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What came back, and what was asked, for the sentence that reports an unexpected answer. */
    record Answer(String request, int status, JsonNode body, String etag) {

        Answer expect(int... statuses) {
            for (var expected : statuses) {
                if (status == expected) {
                    return this;
                }
            }
            throw new Refusal("%s answered %d: %s %s"
                    .formatted(
                            request,
                            status,
                            body.path("detail").asText(body.toString()),
                            body.path("errors").isMissingNode() ? "" : body.path("errors")));
        }
    }
}
