package id.kinerjapuskesmas.kinerja.blud;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The staff of a year; counts, no person. */
@Schema(description = "Staff of a year by profession, and how many were trained.")
public record Staff(
        @Schema(
                        nullable = true,
                        description = "By profession; those left out are not known",
                        examples =
                                "{\"DOKTER\": {\"present\": 2, \"needed\": 2}, \"BIDAN\": {\"present\": 10, \"needed\": 12}}")
                Map<Profession, @NotNull @Valid Posts> posts,
        @Min(0)
                @Max(100_000)
                @Schema(
                        nullable = true,
                        description = "Staff with at least 20 hours of training in the year",
                        examples = "14")
                Integer trained) {

    static final Staff UNKNOWN = new Staff(null, null);

    public Staff {
        posts = posts == null || posts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(posts));
    }

    long present() {
        return posts.values().stream().mapToLong(Posts::present).sum();
    }

    long needed() {
        return posts.values().stream().mapToLong(Posts::needed).sum();
    }

    long filled() {
        return posts.values().stream().mapToLong(Posts::filled).sum();
    }
}
