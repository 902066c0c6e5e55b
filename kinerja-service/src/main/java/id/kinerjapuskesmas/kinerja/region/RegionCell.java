package id.kinerjapuskesmas.kinerja.region;

import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Row;

/** A cell of an imported file that should hold a region code. */
public final class RegionCell {

    private RegionCell() {}

    /** Whether the cell holds a code; else notes what it probably was before a spreadsheet changed it. */
    public static boolean isCode(Row row, String column, String cell) {
        if (RegionCode.isValid(cell)) {
            return true;
        }
        RegionCode.unmangled(cell)
                .ifPresentOrElse(
                        probably -> row.refuse(
                                column,
                                "MANGLED_REGION_CODE",
                                Text.of(
                                        "Bukan kode Kemendagri; mungkin %s yang diubah lembar kerja. Format kolom sebagai teks."
                                                .formatted(probably),
                                        "Not a Kemendagri code; probably %s changed by a spreadsheet. Format the column as text."
                                                .formatted(probably))),
                        () -> row.refuse(
                                column,
                                "NOT_A_REGION_CODE",
                                Text.of(
                                        "Harus kode Kemendagri seperti 32, 32.07 atau 32.07.01.",
                                        "Must be a Kemendagri code such as 32, 32.07 or 32.07.01.")));
        return false;
    }
}
