package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.ward.month.MonthLock;
import java.time.LocalDate;
import java.time.YearMonth;

/** Words for the faults that the database finds among the rows of a file. */
final class StagedFaults {

    private StagedFaults() {}

    static Flaw flaw(long line, String field, String code, String one, String other) {
        if (code.equals("OPENING_MISMATCH")) {
            var breach = SheetRules.openingDiffers(Long.parseLong(one), Long.parseLong(other));
            return new Flaw(null, null, line, field, code, breach.message(), breach.numbers()).with("value", one);
        }
        var flaw = Flaw.cell(line, field, code, text(code, one, other));
        return one == null ? flaw : flaw.with("value", one);
    }

    private static Text text(String code, String one, String other) {
        return switch (code) {
            case "UNKNOWN_WARD" ->
                Text.of(
                        "Ruang %s belum terdaftar pada fasilitas ini.".formatted(one),
                        "Ward %s is not registered at this facility.".formatted(one));
            case "DUPLICATE_SHEET" ->
                Text.of(
                        "Ruang, kelas dan tanggal ini sudah ada pada baris %s.".formatted(one),
                        "This ward, class and date already stands in line %s.".formatted(one));
            case MonthLock.MONTH_CLOSED -> MonthLock.text(YearMonth.from(LocalDate.parse(one)));
            case "OTHER_SOURCE" -> other == null ? CensusTexts.OTHER_SOURCE_TOTALS : CensusTexts.OTHER_SOURCE_STAYS;
            case "BEDS_UNKNOWN" -> CensusTexts.BEDS_UNKNOWN;
            default -> throw new IllegalArgumentException(code);
        };
    }
}
