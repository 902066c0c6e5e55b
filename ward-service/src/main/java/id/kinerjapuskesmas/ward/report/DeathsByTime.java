package id.kinerjapuskesmas.ward.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Deaths by the time since admission to the facility. */
@Schema(description = "Deaths by the time since admission to the facility; null where the source does not tell.")
public record DeathsByTime(
        @JsonProperty("kurang_48_jam") @Schema(nullable = true, description = "Before 2,880 minutes", examples = "1")
                Long under48h,
        @JsonProperty("lebih_sama_48_jam")
                @Schema(nullable = true, description = "At 2,880 minutes or later", examples = "0")
                Long from48h) {

    static final DeathsByTime NOT_KNOWN = new DeathsByTime(null, null);

    static final DeathsByTime NONE = new DeathsByTime(0L, 0L);

    boolean areKnown() {
        return under48h != null && from48h != null;
    }

    boolean areNone() {
        return areKnown() && under48h + from48h == 0;
    }
}
