package id.kinerjapuskesmas.ward.quality;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.ward.ward.BedClass;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One doubt about stored sheets, for somebody to look at. */
@Schema(description = "One doubt about stored sheets.")
public record Finding(
        @Schema(examples = "P3327040201") String facility,
        @Schema(examples = "2025-03-02") LocalDate date,
        @Schema(nullable = true, description = "Null where the whole facility is meant", examples = "RANAP")
                String ward,
        @JsonProperty("class") @Schema(nullable = true) BedClass bedClass,
        FindingCode code,
        Severity severity,
        @Schema(nullable = true, description = "What the other side says", examples = "4") Long expected,
        @Schema(description = "What the sheet says", examples = "5") Long actual,
        @Schema(description = "Sentence in the caller's language") String message) {}
