package id.kinerjapuskesmas.ward.ward;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of a ward's bed history. */
@Schema(description = "One entry of the bed history: so many beds from a day until the next entry.")
public record BedEntry(
        @Schema(examples = "P3327040201") String facility,
        @Schema(examples = "RANAP") String ward,
        @JsonProperty("class") BedClass bedClass,
        @Schema(description = "First day of this number", examples = "2022-01-01") LocalDate validFrom,
        @Schema(examples = "14") long beds,
        @Schema(examples = "Renovasi selesai") String reason,
        @Schema(description = "Who recorded it", examples = "dinkes") String author,
        Instant recordedAt,
        @Schema(description = "Raised when the entry is corrected", examples = "1") int revision) {}
