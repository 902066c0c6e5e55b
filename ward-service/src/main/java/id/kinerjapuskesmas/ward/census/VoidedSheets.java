package id.kinerjapuskesmas.ward.census;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.ward.ward.BedClass;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What voiding the sheets of a month did. */
@Schema(description = "What voiding the daily sheets of a ward, class and month did.")
public record VoidedSheets(
        @Schema(examples = "P3327040201") String facility,
        @Schema(examples = "RANAP") String ward,
        @JsonProperty("class") BedClass bedClass,
        YearMonth month,
        @Schema(description = "Sheets taken back with all their revisions; 0 when none stood", examples = "31")
                long voided) {}
