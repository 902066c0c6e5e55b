package id.kinerjapuskesmas.ward.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import id.kinerjapuskesmas.ward.indicator.BedBasis;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RL 3.1 of a facility and period. */
@Schema(
        name = "Rl31Report",
        description = "RL 3.1 of a facility and period: the indicators by service and of the facility.")
public record IndicatorReport(
        @Schema(examples = "P3327040201") String facility,
        @Schema(examples = "Puskesmas Watukumpul") String name,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        BedBasis bedBasis,
        @JsonProperty("daftar_jenis_pelayanan")
                @Schema(description = "By service; those without any patient day are left out")
                List<IndicatorLine> lines,
        @JsonProperty("jumlah") @Schema(description = "The facility, from summed inputs, not from averaged lines")
                IndicatorLine total,
        @Schema(description = "Changes whenever the data do", examples = "17") String sourceRevision)
        implements Tabular {

    @Override
    public Export export() {
        return Export.of(
                "rl-3-1-" + facility + "-" + period,
                List.of(
                        Column.of("jenis_pelayanan", "Jenis pelayanan", "Service"),
                        Column.of("bor", "BOR (%)", "BOR (%)"),
                        Column.of("alos", "ALOS (hari)", "ALOS (days)"),
                        Column.of("bto", "BTO (kali)", "BTO (times)"),
                        Column.of("toi", "TOI (hari)", "TOI (days)"),
                        Column.of("ndr", "NDR (per seribu)", "NDR (per mille)"),
                        Column.of("gdr", "GDR (per seribu)", "GDR (per mille)"),
                        Column.of("alasan", "Alasan kosong", "Why empty"),
                        Column.of("catatan", "Catatan", "Flags")),
                sink -> {
                    for (var line : lines) {
                        sink.row(line.cells());
                    }
                    sink.row(total.cells());
                });
    }
}
