package id.kinerjapuskesmas.kinerja.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the feed. {@code FeedQuery} selects exactly these columns in this order; new ones are only appended. */
@Schema(
        name = "IndicatorValue",
        description =
                "One figure of one facility and period, flat: with the names and codes of its facility and of every"
                        + " region above it.")
record IndicatorValue(
        @Schema(examples = "P3207010101") String facility,
        @Schema(examples = "Puskesmas Ciamis") String facilityName,
        @Schema(nullable = true, description = "Old Puskesmas code, where known", examples = "P3207010101")
                String puskesmasCode,
        @Schema(nullable = true, description = "BPJS provider code, where known", examples = "10070101")
                String bpjsProviderCode,
        @Schema(description = "Region the facility stands in", examples = "32.07") String region,
        @Schema(examples = "32.07") String kabupaten,
        @Schema(examples = "Kabupaten Ciamis") String kabupatenName,
        @Schema(examples = "32") String province,
        @Schema(examples = "Jawa Barat") String provinceName,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(examples = "BOR") String indicator,
        Family family,
        @Schema(nullable = true, description = "Null with a reason, never 0 for unknown", examples = "53.69")
                BigDecimal value,
        @Schema(examples = "PERCENT") String unit,
        @Schema(nullable = true, examples = "1960") BigDecimal numerator,
        @Schema(nullable = true, examples = "3650") BigDecimal denominator,
        @Schema(nullable = true, description = "Respondents, discharges or cases behind it", examples = "310") Long n,
        @Schema(nullable = true, examples = "100") BigDecimal target,
        @Schema(nullable = true) TargetMet status,
        @Schema(description = "`OK`, or why there is no value, as in the number object", examples = "OK")
                String valueStatus,
        @Schema(nullable = true, examples = "NO_DISCHARGES") String reason,
        @Schema(description = "Formula and its version", examples = "BOR/1") String formula,
        @Schema(description = "Service that computed it", examples = "ward-service") String source,
        @Schema(description = "Revision at its source", examples = "12") String sourceRevision,
        @Schema(description = "Number of the last change; rises in the order of commits", examples = "4711")
                long revision,
        Instant updatedAt,
        @Schema(description = "Tombstone: its source no longer publishes it; only in reads with `since`")
                boolean removed,
        @Schema(
                        nullable = true,
                        description = "Share 0 to 1 of the period's months that were reported, for figures that months"
                                + " add up to (SPM); null for others",
                        examples = "0.9167")
                BigDecimal completeness,
        @Schema(
                        nullable = true,
                        description = "Since when the source could not be asked: the figure is the last it said; null"
                                + " while it answers")
                Instant staleSince) {}
