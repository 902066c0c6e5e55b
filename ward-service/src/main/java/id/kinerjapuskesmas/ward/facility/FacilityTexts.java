package id.kinerjapuskesmas.ward.facility;

import id.kinerjapuskesmas.rest.problem.Text;

/** What an import says of a cell it refuses. */
final class FacilityTexts {

    static final Text MALFORMED_CODE = Text.of(
            "Harus kode registrasi 7 angka, atau P diikuti 10 angka. Excel sering membuang nol di depan.",
            "Must be the registration code of 7 digits, or P and 10 digits. Excel often drops leading zeros.");

    static final Text MALFORMED = Text.of(
            "Nilai tidak sah: wilayah seperti 33.27, zona Asia/Jakarta, Asia/Makassar atau Asia/Jayapura, nama paling"
                    + " panjang 200 huruf.",
            "Not valid: a region looks like 33.27, a zone is Asia/Jakarta, Asia/Makassar or Asia/Jayapura, a name has"
                    + " at most 200 letters.");

    private FacilityTexts() {}
}
