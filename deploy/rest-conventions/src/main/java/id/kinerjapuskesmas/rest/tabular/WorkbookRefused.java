package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import java.util.List;

/** The reasons for which a whole workbook is refused, each by a name of its own. */
final class WorkbookRefused {

    private WorkbookRefused() {}

    static ProblemException notAWorkbook() {
        return refused(
                "NOT_A_WORKBOOK",
                "Ini bukan berkas XLSX yang sah, atau rusak di perjalanan.",
                "This is not a valid XLSX file, or it was damaged on the way.");
    }

    static ProblemException encryptedOrOld() {
        return refused(
                "ENCRYPTED_OR_OLD_WORKBOOK",
                "Berkas dilindungi kata sandi atau berformat XLS lama. Simpan sebagai XLSX tanpa kata sandi.",
                "The file is protected by a password or is an old XLS. Save it as XLSX without a password.");
    }

    static ProblemException macros() {
        return refused(
                "MACRO_WORKBOOK",
                "Berkas memuat makro. Simpan sebagai XLSX biasa.",
                "The file carries macros. Save it as a plain XLSX.");
    }

    static ProblemException nested(String entry) {
        return refused(
                "NESTED_ARCHIVE",
                "Berkas memuat arsip lain di dalamnya: " + shown(entry) + ".",
                "The file carries another archive inside: " + shown(entry) + ".");
    }

    static ProblemException bomb(String entry, int ratio) {
        return refused(
                "ARCHIVE_BOMB",
                "Bagian %s mengembang lebih dari %d kali.".formatted(shown(entry), ratio),
                "The part %s unpacks to more than %d times its size.".formatted(shown(entry), ratio));
    }

    static ProblemException tooLarge(long mebibytes) {
        return refused(
                "WORKBOOK_TOO_LARGE",
                "Isi buku kerja melebihi %d MiB. Kirim data sebesar ini sebagai CSV.".formatted(mebibytes),
                "The workbook holds more than %d MiB. Send this much data as CSV.".formatted(mebibytes));
    }

    static ProblemException tooManyEntries(int most) {
        return refused(
                "TOO_MANY_PARTS",
                "Buku kerja terdiri atas lebih dari %d bagian.".formatted(most),
                "The workbook consists of more than %d parts.".formatted(most));
    }

    static ProblemException doctype(String entry) {
        return refused(
                "DOCTYPE_FORBIDDEN",
                "Bagian %s memuat DOCTYPE atau entitas; keduanya tidak diterima.".formatted(shown(entry)),
                "The part %s carries a DOCTYPE or an entity; neither is accepted.".formatted(shown(entry)));
    }

    static ProblemException tooManyRows(String part, String cell, int most) {
        return at(
                part,
                "TOO_MANY_ROWS",
                cell,
                Text.of(
                        "Lembar melebihi %,d baris, batas sebuah lembar."
                                .formatted(most)
                                .replace(',', '.'),
                        "The sheet has more than %,d rows, the limit of a sheet.".formatted(most)));
    }

    static ProblemException tooWide(String part, String cell, int most) {
        return at(
                part,
                "TOO_MANY_COLUMNS",
                cell,
                Text.of(
                        "Ada sel melewati kolom ke-%d.".formatted(most),
                        "There is a cell beyond column %d.".formatted(most)));
    }

    static ProblemException outOfOrder(String part, String cell) {
        return at(
                part,
                "CELLS_OUT_OF_ORDER",
                cell,
                Text.of(
                        "Baris atau sel di lembar ini ganda atau tidak berurutan.",
                        "Rows or cells of this sheet repeat or are out of order."));
    }

    static Flaw formula(String sheet, String cell) {
        return flaw(
                sheet,
                cell,
                "FORMULA",
                Text.of(
                        "Sel %s berisi rumus; tempel nilainya (Tempel Khusus, Nilai).".formatted(cell),
                        "Cell %s holds a formula; paste its value (Paste Special, Values).".formatted(cell)));
    }

    static Flaw merged(String sheet, String range) {
        return flaw(
                sheet,
                range,
                "MERGED_CELLS",
                Text.of(
                        "Sel %s digabung; pisahkan (Unmerge).".formatted(range),
                        "The cells %s are merged; unmerge them.".formatted(range)));
    }

    static ProblemException of(List<Flaw> flaws) {
        return ProblemException.of(
                ProblemType.UNREADABLE_BODY, flaws.get(0).code(), flaws.get(0).message(), flaws);
    }

    static Flaw flaw(String sheet, String cell, String code, Text message) {
        var letters = cell.replaceAll("[^A-Z].*", "");
        var number = cell.substring(letters.length()).replaceAll("[^0-9].*", "");
        return Flaw.cell(number.isEmpty() ? 1 : Long.parseLong(number), letters, code, message)
                .with("cell", cell)
                .with("sheet", sheet);
    }

    private static ProblemException at(String part, String code, String cell, Text message) {
        return of(List.of(flaw(part, cell, code, message)));
    }

    private static ProblemException refused(String code, String id, String en) {
        return ProblemException.of(ProblemType.UNREADABLE_BODY, code, Text.of(id, en));
    }

    private static String shown(String entry) {
        return entry.length() > 80 ? entry.substring(0, 80) : entry;
    }
}
