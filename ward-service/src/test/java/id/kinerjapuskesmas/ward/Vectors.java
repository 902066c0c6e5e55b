package id.kinerjapuskesmas.ward;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The expected values, computed independently of this code. */
public final class Vectors {

    private Vectors() {}

    public static JsonNode ward() {
        try (var file = Vectors.class.getResourceAsStream("/vectors/ward.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entry of a list with the given id. */
    public static JsonNode ward(String list, String id) {
        for (var entry : ward().get(list)) {
            if (entry.get("id").asText().equals(id)) {
                return entry;
            }
        }
        throw new IllegalArgumentException(id);
    }
}
