package id.kinerjapuskesmas.ward.census;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.ward.ward.BedClass;
import java.time.Instant;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stored totals of a ward, class and month. */
@Schema(description = "Stored totals of a ward, class and month; null is not known.")
public record MonthlyTotals(
        @Schema(examples = "P3327040201") String facility,
        @Schema(examples = "RANAP") String ward,
        @JsonProperty("class") BedClass bedClass,
        YearMonth month,
        long patientDays,
        @Schema(nullable = true) Long lengthOfStayDays,
        @Schema(nullable = true) Long discharges,
        @Schema(nullable = true) Long deathsUnder48h,
        @Schema(nullable = true) Long deaths48hPlus,
        @Schema(nullable = true) Long beds,
        @Schema(nullable = true, description = "Where the totals come from") String note,
        @Schema(description = "1 for the first, raised by each correction", examples = "1") int revision,
        @Schema(nullable = true, description = "Why it was corrected") String reason,
        @Schema(description = "Who wrote this revision", examples = "dinkes") String author,
        Instant recordedAt) {}
