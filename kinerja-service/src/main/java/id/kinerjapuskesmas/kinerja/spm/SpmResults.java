package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a facility or a region achieved in a period. */
@Schema(
        description =
                "All indicators of one facility, or of a region from the summed inputs of its facilities (never a mean of"
                        + " percentages), for a period of whole months.")
public record SpmResults(
        @Schema(nullable = true, description = "Null for a region", examples = "P3207100101") String facility,
        @Schema(description = "The region asked for, or that of the facility", examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(examples = "6-2024") String version,
        @Schema(examples = "Permenkes 6/2024") String regulation,
        @Schema(description = "Puskesmas that should report", examples = "37") int facilitiesExpected,
        @Schema(description = "Those with at least one sheet", examples = "36") long facilitiesReporting,
        @Schema(description = "Monthly sheets expected: facilities times months", examples = "444") long sheetsExpected,
        @Schema(examples = "430") long sheets,
        @Schema(description = "Indicators at or above target", examples = "9") long onTarget,
        @Schema(description = "Indicators below target", examples = "13") long belowTarget,
        @Schema(description = "Indicators without a value", examples = "0") long withoutValue,
        SpmIndexResult index,
        List<SpmResult> indicators)
        implements Tabular {

    /** The columns of the table, for the contract. */
    static final String COLUMNS =
            "facility region period version indicator value:number numerator:number denominator:number unit target:number"
                    + " targetStatus capped:number gap:number quality:number index:number status reason";

    /** One row an indicator. */
    @Override
    public Export export() {
        var columns = List.of(
                Column.of("facility", "Fasilitas", "Facility"),
                Column.of("region", "Wilayah", "Region"),
                Column.of("period", "Periode", "Period"),
                Column.of("version", "Versi SPM", "SPM version"),
                Column.of("indicator", "Indikator", "Indicator"),
                Column.of("value", "Capaian", "Achievement"),
                Column.of("numerator", "Dilayani", "Served"),
                Column.of("denominator", "Sasaran", "Target population"),
                Column.of("unit", "Satuan", "Unit"),
                Column.of("target", "Target", "Target"),
                Column.of("targetStatus", "Status target", "Target status"),
                Column.of("capped", "Capaian maksimal 100", "Achievement capped at 100"),
                Column.of("gap", "Selisih", "Gap"),
                Column.of("quality", "Mutu", "Quality"),
                Column.of("index", "Indeks", "Index"),
                Column.of("status", "Status nilai", "Value status"),
                Column.of("reason", "Alasan", "Reason"));
        return Export.of(
                "spm-" + (facility == null ? region.replace("*", "indonesia") : facility) + "-"
                        + period.replace('/', '-'),
                columns,
                sink -> {
                    for (var each : indicators) {
                        var figure = each.figure();
                        sink.row(
                                facility,
                                region,
                                period,
                                version,
                                each.indicator(),
                                figure.value(),
                                figure.numerator(),
                                figure.denominator(),
                                figure.unit(),
                                each.target(),
                                each.targetStatus(),
                                each.capped(),
                                each.gap(),
                                each.quality(),
                                each.index(),
                                figure.valueStatus(),
                                figure.reason());
                    }
                });
    }
}
