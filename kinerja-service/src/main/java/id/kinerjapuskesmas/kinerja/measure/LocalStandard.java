package id.kinerjapuskesmas.kinerja.measure;

import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A standard of a region on the wire. */
@Schema(description = "What a measure should be in a region from a day on, until the next such day.")
public record LocalStandard(
        @Schema(description = "`*` is the country", examples = "35") String region,
        Measure measure,
        @Schema(examples = "2013-01-01") LocalDate validFrom,
        @Schema(nullable = true, examples = "10") BigDecimal lower,
        @Schema(nullable = true, examples = "15") BigDecimal upper,
        @Schema(examples = "Dinas Kesehatan Provinsi Jawa Timur 2013") String source,
        @Schema(description = "Raised by every change; the ETag", examples = "1") long revision,
        @Schema(examples = "dinkes") String changedBy,
        Instant changedAt) {

    static final String COLUMNS = "region measure validFrom:date lower:number upper:number source";

    static final Page.Sheet<LocalStandard> SHEET = new Page.Sheet<>(
            "standar",
            List.of(
                    Column.of("region", "Wilayah", "Region"),
                    Column.of("measure", "Ukuran", "Measure"),
                    Column.of("validFrom", "Berlaku sejak", "Valid from"),
                    Column.of("lower", "Batas bawah", "Lower bound"),
                    Column.of("upper", "Batas atas", "Upper bound"),
                    Column.of("source", "Sumber", "Source")),
            one -> Arrays.asList(one.region(), one.measure(), one.validFrom(), one.lower(), one.upper(), one.source()));

    StandardBounds bounds() {
        return new StandardBounds(lower, upper, source);
    }

    /** Whether it may hold for a region: its own, or one around it. */
    boolean reaches(String code) {
        return region.equals("*") || code.equals(region) || code.startsWith(region + ".");
    }
}
