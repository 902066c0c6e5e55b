package id.kinerjapuskesmas.survey.ikm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Expected values written independently of the code: published indexes, recomputed, and boundaries. */
final class Vectors {

    private Vectors() {}

    static JsonNode ikm() {
        try (var file = Vectors.class.getResourceAsStream("/vectors/ikm.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
