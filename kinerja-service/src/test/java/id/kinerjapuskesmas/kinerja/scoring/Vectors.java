package id.kinerjapuskesmas.kinerja.scoring;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.numbers.fraction.BigFraction;

/** The published and derived figures of {@code vectors/kinerja.json}, decimals read exactly. */
public final class Vectors {

    private static final JsonNode ALL = read();

    private Vectors() {}

    private static JsonNode read() {
        try (var file = Vectors.class.getResourceAsStream("/vectors/kinerja.json")) {
            return new ObjectMapper()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(file)
                    .get("vectors");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode of(String id) {
        return list(ALL).stream()
                .filter(vector -> vector.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** A number, or a ratio such as {@code "14/22"} in per cent. */
    static BigFraction exact(JsonNode number) {
        if (number.isTextual()) {
            var parts = number.asText().split("/");
            return BigFraction.of(100 * Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }
        return Exact.of(decimal(number));
    }

    static BigDecimal decimal(JsonNode number) {
        return new BigDecimal(number.asText());
    }
}
