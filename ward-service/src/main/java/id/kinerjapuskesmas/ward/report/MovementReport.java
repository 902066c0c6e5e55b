package id.kinerjapuskesmas.ward.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RL 3.2 of a facility and month. */
@Schema(
        name = "Rl32Report",
        description =
                "RL 3.2 of a facility and month by service, field names as on the SATUSEHAT route, with the check against the"
                        + " indicators beside it.")
public record MovementReport(
        @Schema(examples = "P3327040201") String facility,
        @Schema(examples = "Puskesmas Watukumpul") String name,
        @JsonProperty("bulan_laporan") YearMonth month,
        @Schema(description = "Whether the month is closed, so that the report is final") boolean isFinal,
        @JsonProperty("daftar_jenis_pelayanan")
                @Schema(
                        description =
                                "By service; those without any patient day are left out, the receiver refuses them")
                List<MovementLine> lines,
        @Schema(description = "Services left out because days are missing, unless allowIncomplete was asked for")
                List<UnreportedLine> incomplete,
        List<ReconciledSum> reconciliation,
        @Schema(description = "Changes whenever the data do", examples = "17") String sourceRevision)
        implements Tabular {

    @Override
    public Export export() {
        return Export.of(
                "rl-3-2-" + facility + "-" + month,
                List.of(
                        Column.of("jenis_pelayanan", "Jenis pelayanan", "Service"),
                        Column.of("pasien_awal_bulan", "Pasien awal bulan", "Opening"),
                        Column.of("pasien_masuk", "Pasien masuk", "Admitted"),
                        Column.of("pasien_pindahan", "Pasien pindahan", "Transferred in"),
                        Column.of("pasien_dipindahkan", "Pasien dipindahkan", "Transferred out"),
                        Column.of("pasien_keluar_hidup", "Keluar hidup", "Discharged alive"),
                        Column.of("mati_laki_laki_kurang_48_jam", "Mati L < 48 jam", "Died M < 48 h"),
                        Column.of("mati_laki_laki_lebih_sama_48_jam", "Mati L >= 48 jam", "Died M >= 48 h"),
                        Column.of("mati_perempuan_kurang_48_jam", "Mati P < 48 jam", "Died F < 48 h"),
                        Column.of("mati_perempuan_lebih_sama_48_jam", "Mati P >= 48 jam", "Died F >= 48 h"),
                        Column.of("mati_kurang_48_jam", "Mati < 48 jam", "Died < 48 h"),
                        Column.of("mati_lebih_sama_48_jam", "Mati >= 48 jam", "Died >= 48 h"),
                        Column.of("jumlah_lama_dirawat", "Jumlah lama dirawat", "Length of stay days"),
                        Column.of("pasien_akhir_bulan", "Pasien akhir bulan", "Closing"),
                        Column.of("jumlah_hari_perawatan", "Jumlah hari perawatan", "Patient days"),
                        Column.of("hari_VVIP", "VVIP", "VVIP"),
                        Column.of("hari_VIP", "VIP", "VIP"),
                        Column.of("hari_I", "Kelas I", "Class I"),
                        Column.of("hari_II", "Kelas II", "Class II"),
                        Column.of("hari_III", "Kelas III", "Class III"),
                        Column.of("hari_kelas_khusus", "Kelas khusus", "Special care"),
                        Column.of("alokasi_tempat_tidur_awal_bulan", "Tempat tidur awal bulan", "Beds at start"),
                        Column.of("keterangan", "Keterangan", "Notes")),
                sink -> {
                    for (var line : lines) {
                        sink.row(line.cells());
                    }
                });
    }
}
