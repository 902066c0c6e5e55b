package id.kinerjapuskesmas.kinerja.blud;

import id.kinerjapuskesmas.kinerja.report.ReportGrain;
import id.kinerjapuskesmas.kinerja.report.ReportKind;
import id.kinerjapuskesmas.kinerja.report.Reported;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finances and staff of one facility and year on the wire. */
@Schema(description = "Finances and staff of one facility and year, as entered.")
public record ScorecardInputs(
        @Schema(examples = "P3521080201") String facility,
        @Schema(examples = "2018") String year,
        Finance finance,
        Staff staff,
        @Schema(description = "Raised by every change; the ETag", examples = "1") long revision,
        @Schema(examples = "puskesmas-P3521080201") String changedBy,
        Instant changedAt) {

    static final ReportKind<YearInputs> KIND =
            new ReportKind<>("SCORECARD_INPUTS", "scorecard inputs", ReportGrain.YEAR, YearInputs.class);

    static final String COLUMNS =
            "facility year targetRevenue:integer realisedRevenue:integer budgetedExpenditure:integer"
                    + " realisedExpenditure:integer serviceRevenue:integer operatingCost:integer staffPresent:integer"
                    + " staffNeeded:integer staffTrained:integer";

    static final Page.Sheet<ScorecardInputs> SHEET = new Page.Sheet<>(
            "keuangan-tenaga",
            List.of(
                    Column.of("facility", "Fasilitas", "Facility"),
                    Column.of("year", "Tahun", "Year"),
                    Column.of("targetRevenue", "Target pendapatan", "Target revenue"),
                    Column.of("realisedRevenue", "Realisasi pendapatan", "Realised revenue"),
                    Column.of("budgetedExpenditure", "Anggaran belanja", "Budgeted expenditure"),
                    Column.of("realisedExpenditure", "Realisasi belanja", "Realised expenditure"),
                    Column.of("serviceRevenue", "Pendapatan fungsional", "Service revenue"),
                    Column.of("operatingCost", "Biaya operasional", "Operating cost"),
                    Column.of("staffPresent", "Tenaga ada", "Staff present"),
                    Column.of("staffNeeded", "Tenaga dibutuhkan", "Staff needed"),
                    Column.of("staffTrained", "Tenaga terlatih", "Staff trained")),
            one -> Arrays.asList(
                    one.facility(),
                    one.year(),
                    one.finance().targetRevenue(),
                    one.finance().realisedRevenue(),
                    one.finance().budgetedExpenditure(),
                    one.finance().realisedExpenditure(),
                    one.finance().serviceRevenue(),
                    one.finance().operatingCost(),
                    one.staff().present(),
                    one.staff().needed(),
                    one.staff().trained()));

    static ScorecardInputs of(Reported<YearInputs> stored) {
        return new ScorecardInputs(
                stored.key().facility(),
                stored.key().period(),
                stored.content().finance(),
                stored.content().staff(),
                stored.revision(),
                stored.changedBy(),
                stored.changedAt());
    }
}
