package id.kinerjapuskesmas.ward.stay;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.ward.ward.BedClass;
import id.kinerjapuskesmas.ward.ward.Ward;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a patient lies from a moment on. */
@Schema(description = "Where a patient lies from a moment on.")
public record BedPlace(
        @NotNull
                @Schema(
                        description =
                                "Moment with its offset; which day it is says the facility's zone. 00:00 belongs to the new day",
                        examples = "2025-03-01T08:10:00+07:00")
                OffsetDateTime at,
        @NotNull
                @Pattern(regexp = Ward.CODE)
                @Schema(description = "Code of a ward with open beds of the class that day", examples = "RANAP")
                String ward,
        @NotNull @JsonProperty("class") BedClass bedClass,
        @Pattern(regexp = BedPlace.BED)
                @Schema(
                        nullable = true,
                        description =
                                "Label of the bed, unique in its ward, where the facility names its beds: then no two stays may"
                                        + " hold it at once",
                        examples = "R1-3")
                String bed) {

    static final String BED = "^[A-Za-z0-9][A-Za-z0-9._-]{0,11}$";

    Move move(java.util.UUID transfer) {
        return Move.of(at, ward, bedClass, bed, transfer);
    }
}
