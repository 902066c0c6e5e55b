package id.kinerjapuskesmas.ward.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of RL 3.2, with the field names of the SATUSEHAT route. */
@Schema(
        description =
                "One service of RL 3.2. pasien_akhir_bulan = awal + masuk + pindahan - dipindahkan - keluar hidup - mati. What"
                        + " a source does not tell is null, never zero; `keterangan` says why.")
public record MovementLine(
        @JsonProperty("jenis_pelayanan") @Schema(description = "Service of the wards", examples = "Umum")
                String service,
        @JsonProperty("pasien_awal_bulan") @Schema(nullable = true, examples = "4") Long opening,
        @JsonProperty("pasien_masuk") @Schema(nullable = true, examples = "92") Long admitted,
        @JsonProperty("pasien_pindahan") @Schema(nullable = true, examples = "3") Long transferredIn,
        @JsonProperty("pasien_dipindahkan") @Schema(nullable = true, examples = "2") Long transferredOut,
        @JsonProperty("pasien_keluar_hidup") @Schema(nullable = true, examples = "90") Long dischargedAlive,
        @JsonProperty("pasien_keluar_mati") DeathsBySex deaths,
        @JsonProperty("jumlah_lama_dirawat") @Schema(nullable = true, description = "LD, days", examples = "310")
                Long lengthOfStayDays,
        @JsonProperty("pasien_akhir_bulan") @Schema(nullable = true, examples = "6") Long closing,
        @JsonProperty("jumlah_hari_perawatan") @Schema(description = "HP, days; at least 1", examples = "233")
                long patientDays,
        @JsonProperty("rincian_hari_perawatan_per_kelas") PatientDaysByClass patientDaysByClass,
        @JsonProperty("alokasi_tempat_tidur_awal_bulan") @Schema(description = "Beds on the first day", examples = "14")
                long bedsAtStart,
        @JsonProperty("sumber") List<ReportSource> sources,
        @JsonProperty("keterangan") List<ReportNote> notes) {

    Object[] cells() {
        return new Object[] {
            service,
            opening,
            admitted,
            transferredIn,
            transferredOut,
            dischargedAlive,
            deaths.male().under48h(),
            deaths.male().from48h(),
            deaths.female().under48h(),
            deaths.female().from48h(),
            deaths.both().under48h(),
            deaths.both().from48h(),
            lengthOfStayDays,
            closing,
            patientDays,
            patientDaysByClass.vvip(),
            patientDaysByClass.vip(),
            patientDaysByClass.first(),
            patientDaysByClass.second(),
            patientDaysByClass.third(),
            patientDaysByClass.special(),
            bedsAtStart,
            notes.stream().map(Enum::name).collect(Collectors.joining(" "))
        };
    }
}
