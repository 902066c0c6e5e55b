package id.kinerjapuskesmas.ward.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import id.kinerjapuskesmas.ward.ward.BedClass;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators of one subject, part by part. */
@Schema(
        description =
                "The indicators of a facility, region or the country, part by part; the parts add up to the whole in every input.")
public record IndicatorBreakdown(
        IndicatorScope scope,
        @Schema(description = "Kemendagri code, `*` for the country", examples = "33.27") String region,
        @Schema(nullable = true, examples = "P3327040201") String facility,
        @JsonProperty("class") @Schema(nullable = true) BedClass bedClass,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        Grouping by,
        BedBasis bedBasis,
        @Schema(description = "Changes whenever the data do", examples = "17") String sourceRevision,
        @Schema(description = "By key; groups without a ward are not listed") List<IndicatorGroup> items)
        implements Tabular {

    @Override
    public Export export() {
        return Export.of(
                "indikator-" + (facility == null ? region : facility) + "-" + period + "-" + by,
                IndicatorColumns.after(Column.of("key", "Kode", "Code"), Column.of("name", "Nama", "Name")),
                sink -> {
                    for (var group : items) {
                        sink.row(IndicatorColumns.row(group.indicators(), group.los(), group.key(), group.name()));
                    }
                });
    }
}
