package id.kinerjapuskesmas.ward.stay;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.ward.ward.BedClass;
import id.kinerjapuskesmas.ward.ward.Ward;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move within the facility. */
@Schema(
        description =
                "A move to another ward, class or bed. To another ward or class it is transferredOut there and transferredIn"
                        + " here; to another bed of the same ward and class no census counts it.")
public record Transfer(
        @NotNull
                @Schema(
                        description = "The client's id of the transfer",
                        examples = "01956f2e-7a10-7c51-8a0e-1f6f0b0c2a02")
                UUID transfer,
        @NotNull @Schema(description = "Moment with its offset", examples = "2025-03-02T14:30:00+07:00")
                OffsetDateTime at,
        @NotNull @Pattern(regexp = Ward.CODE) @Schema(examples = "ISOLASI") String ward,
        @NotNull @JsonProperty("class") BedClass bedClass,
        @Pattern(regexp = BedPlace.BED) @Schema(nullable = true, examples = "IS-1") String bed) {

    Move move() {
        return Move.of(at, ward, bedClass, bed, transfer);
    }
}
