package id.kinerjapuskesmas.ward.quality;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.ward.ward.BedClass;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How complete the census of a ward, class and month is, and from which source. */
@Schema(description = "How complete the census of one ward, class and month is, and from which source it comes.")
public record Coverage(
        @Schema(examples = "P3327040201") String facility,
        @Schema(examples = "Puskesmas Watukumpul") String name,
        @Schema(examples = "33.27") String region,
        YearMonth month,
        MonthState state,
        @Schema(examples = "RANAP") String ward,
        @JsonProperty("class") @Schema(nullable = true) BedClass bedClass,
        CensusSource source,
        @Schema(
                        description =
                                "Days until yesterday on which a bed was open, or on which nobody said that none was",
                        examples = "31")
                long expectedDays,
        @Schema(description = "Those of them with a sheet, a derived census or a total", examples = "30")
                long recordedDays,
        @Schema(description = "expectedDays - recordedDays; missing is never counted as zero patients", examples = "1")
                long missingDays,
        @Schema(
                        nullable = true,
                        description = "recordedDays / expectedDays, 0 to 1; null where no day was expected",
                        examples = "0.9677")
                BigDecimal completeness) {}
