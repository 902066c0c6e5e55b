package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.problem.Text;
import java.time.LocalDate;

/** Sentences of refusals that more than one way in uses. */
final class CensusTexts {

    static final Text REASON_REQUIRED =
            Text.of("Perbaikan sensus wajib menyebut alasan.", "A correction needs its reason.");

    static final Text BEDS_UNKNOWN = Text.of(
            "Tempat tidur wajib diisi: riwayat tempat tidur kelas ini belum mencapai hari ini.",
            "Beds must be present: the bed history of this class does not reach this day.");

    static final Text OTHER_SOURCE_TOTALS = Text.of(
            "Bulan ini sudah diisi dengan total bulanan; satu bulan satu sumber.",
            "This month is already filled by monthly totals; a month has one source.");

    static final Text OTHER_SOURCE_SHEETS = Text.of(
            "Bulan ini sudah diisi dengan sensus harian; satu bulan satu sumber.",
            "This month is already filled by daily sheets; a month has one source.");

    static final Text OTHER_SOURCE_STAYS = Text.of(
            "Bulan ini dihitung dari data perawatan pasien; satu bulan satu sumber.",
            "This month is derived from stays; a month has one source.");

    static final Text FILLED_ANEW = Text.of("Diisi kembali setelah dibatalkan", "Filled anew after it was voided");

    static final Text UNKNOWN_FACILITY =
            Text.of("Fasilitas ini tidak terdaftar di wilayah ini.", "No facility of this region has this code.");

    private CensusTexts() {}

    static Text unknownWard(String ward) {
        return Text.of(
                "Ruang %s belum terdaftar pada fasilitas ini.".formatted(ward),
                "Ward %s is not registered at this facility.".formatted(ward));
    }

    static Text duplicateTotals(long line) {
        return Text.of(
                "Ruang, kelas dan bulan ini sudah ada pada baris %d.".formatted(line),
                "This ward, class and month already stands in line %d.".formatted(line));
    }

    static Text future(LocalDate date, LocalDate today) {
        return Text.of(
                "Tanggal %s belum terjadi di fasilitas ini (hari ini %s).".formatted(date, today),
                "The day %s has not come yet at this facility (today is %s).".formatted(date, today));
    }
}
