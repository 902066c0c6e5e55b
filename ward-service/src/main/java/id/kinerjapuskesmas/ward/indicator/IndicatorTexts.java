package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.problem.Text;
import java.util.List;

/** What an explanation says of each indicator in words: its name, and the slips it was published with elsewhere. */
final class IndicatorTexts {

    static final String PROFILE_REFERENCE_ONLY = "REFERENCE_PROFILE";

    private IndicatorTexts() {}

    static Text name(Indicator indicator) {
        return switch (indicator) {
            case BOR -> Text.of("Angka pemakaian tempat tidur", "Bed occupancy rate");
            case AVLOS -> Text.of("Rata-rata lama dirawat pasien keluar", "Average length of stay of those discharged");
            case LOS -> Text.of("Hari perawatan per pasien keluar (Barber-Johnson)", "Patient days per discharge");
            case TOI -> Text.of("Rata-rata tempat tidur kosong antar pasien", "Turn over interval");
            case BTO -> Text.of("Frekuensi pemakaian tempat tidur", "Bed turn over");
            case GDR -> Text.of("Angka kematian umum", "Gross death rate");
            case NDR -> Text.of("Angka kematian 48 jam ke atas", "Net death rate");
        };
    }

    static List<Text> traps(Indicator indicator) {
        return switch (indicator) {
            case BOR ->
                List.of(
                        Text.of(
                                "Di atas 100 % memang mungkin (116,67 % pernah terbit); angka tidak dipotong, tetapi periksa apakah lama dirawat utuh ikut dijumlah sebagai hari perawatan.",
                                "Above 100 % is possible (116.67 % was really published); it is never clamped, but check whether whole stays were summed as patient days."),
                        Text.of(
                                "Bulan tutup bukan nol: tanpa tempat tidur nilainya tidak ada.",
                                "A closed month is not zero: without beds there is no value."),
                        Text.of(
                                "Jangan merata-ratakan BOR bulanan; jumlahkan hari perawatan dan tempat tidur dulu.",
                                "Never average monthly BOR; sum patient days and beds first."));
            case AVLOS ->
                List.of(
                        Text.of(
                                "Menghitung hari masuk dan hari keluar sekaligus menambah satu hari (RSUD Kajen 2017-2019).",
                                "Counting both the admission and the discharge day adds one day (RSUD Kajen 2017-2019)."),
                        Text.of(
                                "Lama dirawat bukan hari perawatan; HP/D adalah LOS Barber-Johnson.",
                                "Length of stay is not patient days; HP/D is the LOS of Barber and Johnson."));
            case LOS ->
                List.of(
                        Text.of(
                                "Februari kabisat 29 hari; selip satu hari pernah terbit (Kartasura Februari 2020: 2,41, seharusnya 2,49).",
                                "A leap February has 29 days; a slip of one day was published (Kartasura February 2020: 2.41 for 2.49)."));
            case TOI ->
                List.of(Text.of(
                        "TOI negatif berarti pasien lebih banyak daripada tempat tidur, bukan salah hitung.",
                        "A negative TOI means more patients than beds, not a slip."));
            case BTO ->
                List.of(Text.of(
                        "Rata-rata BTO bulanan bukan BTO tahunan (6,86 pernah ditulis untuk 82,3).",
                        "The mean of monthly BTO is not the annual one (6.86 was printed for 82.3)."));
            case GDR ->
                List.of(Text.of(
                        "Satuan resmi per seribu; 60,6 per seribu pernah dikutip sebagai 60,6 %.",
                        "The official unit is per mille; 60.6 per mille was quoted as 60.6 %."));
            case NDR ->
                List.of(
                        Text.of(
                                "Hanya kematian >= 48 jam; kematian < 48 jam tidak termasuk.",
                                "Only deaths >= 48 hours; those < 48 hours are not in it."),
                        Text.of(
                                "Satuan resmi per seribu; 35,1 per seribu pernah dikutip sebagai 35,1 %.",
                                "The official unit is per mille; 35.1 per mille was quoted as 35.1 %."));
        };
    }

    static Text flag(String flag) {
        return switch (flag) {
            case "BOR_OVER_100" ->
                Text.of("Hari perawatan melebihi hari tempat tidur.", "Patient days exceed the available bed days.");
            case "TOI_NEGATIVE" ->
                Text.of(
                        "Tidak ada tempat tidur kosong; pasien melebihi tempat tidur.",
                        "No bed stood empty; patients exceed beds.");
            case "SMALL_DENOMINATOR" ->
                Text.of(
                        "Kurang dari %d pasien keluar; satu pasien saja mengubah angka ini."
                                .formatted(Indicator.SMALL_DENOMINATOR),
                        "Fewer than %d discharges; a single patient moves this figure."
                                .formatted(Indicator.SMALL_DENOMINATOR));
            case "PATIENTS_WITHOUT_BEDS" ->
                Text.of(
                        "Ada pasien padahal tidak ada tempat tidur terbuka; periksa riwayat tempat tidur.",
                        "Patients although no bed was open; check the bed history.");
            case "INCOMPLETE_CENSUS" ->
                Text.of(
                        "Hanya hari yang terisi dihitung; lihat completeness.",
                        "Only recorded days count; see completeness.");
            case "INPUT_UNKNOWN" ->
                Text.of(
                        "Total bulanan tidak memuat pembilang atau penyebut ini.",
                        "The monthly totals do not tell this numerator or denominator.");
            case PROFILE_REFERENCE_ONLY ->
                Text.of(
                        "Belum ada profil untuk fasilitas ini; standar rumah sakit ditampilkan sebagai acuan saja.",
                        "No profile was chosen for this facility; hospital norms are shown as reference only.");
            default -> throw new IllegalArgumentException(flag);
        };
    }

    static Text verdict(Replay.Verdict verdict) {
        return switch (verdict) {
            case REPRODUCES -> Text.of("Angka terbitan sama.", "The published figure reproduces.");
            case TRUNCATED ->
                Text.of("Angka terbitan dipotong, bukan dibulatkan.", "The published figure was cut off, not rounded.");
            case PERCENT_OF_PER_MILLE ->
                Text.of(
                        "Angka terbitan per seratus; resmi per seribu.",
                        "Published per hundred; official is per mille.");
            case PER_DISCHARGE_PATIENT_DAYS ->
                Text.of("Yang terbit adalah HP/D (LOS), bukan LD/D.", "What was published is HP/D (LOS), not LD/D.");
            case ONE_DAY_TOO_MANY ->
                Text.of(
                        "Hari masuk dan hari keluar sama-sama dihitung.",
                        "Admission and discharge day were both counted.");
            case PER_MILLE_AS_PERCENT ->
                Text.of(
                        "Angka per seribu ditulis dengan tanda persen: sepuluh kali terlalu besar.",
                        "The per mille number was printed with a per cent sign: ten times too large.");
            case WHOLE_STAYS_SUMMED ->
                Text.of(
                        "Lama dirawat utuh pasien keluar dijumlah sebagai hari perawatan; hari di luar periode ikut terhitung.",
                        "Whole stays of those discharged were summed as patient days, counting days outside the period.");
            case PERIOD_ONE_DAY_SHORT ->
                Text.of(
                        "Hari periode dihitung akhir - awal; hari pertama terlupa.",
                        "The period was counted as end - start, which forgets a day.");
            case DEATHS_UNDER_48H_ONLY ->
                Text.of(
                        "NDR dihitung dari kematian < 48 jam, seharusnya >= 48 jam.",
                        "NDR was made of the deaths < 48 hours instead of those >= 48 hours.");
            case CLAMPED ->
                Text.of(
                        "Angka dipotong pada 100 % atau 0; yang sebenarnya melewatinya.",
                        "The figure was cut off at 100 % or 0; the real one lies beyond.");
            case DEATHS_UNDER_48H_INCLUDED ->
                Text.of("Kematian < 48 jam ikut dihitung dalam NDR.", "Deaths < 48 hours were put into NDR.");
            case MEAN_OF_MONTHS ->
                Text.of(
                        "Rata-rata BTO bulanan, bukan BTO periode.",
                        "The mean of monthly BTO, not that of the period.");
            case ZERO_FOR_UNDEFINED ->
                Text.of("Nol ditulis padahal nilainya tidak ada.", "A zero was printed where there is no value.");
            case DOES_NOT_REPRODUCE ->
                Text.of(
                        "Tidak cocok dengan masukan dan tidak ada kekeliruan lazim yang menjelaskannya.",
                        "It does not follow from the inputs, and no known slip explains it.");
            case NOT_CHECKABLE ->
                Text.of("Masukan tidak cukup untuk memeriksanya.", "The inputs do not suffice to check it.");
        };
    }
}
