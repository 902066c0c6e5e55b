package id.kinerjapuskesmas.survey.facility;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Imports the register: all good rows in one transaction, or none. */
@ApplicationScoped
class FacilityImport {

    private static final Columns COLUMNS = Columns.required("facility", "name", "region", "zone");

    private final Facilities facilities;
    private final Validator validator;

    FacilityImport(Facilities facilities, Validator validator) {
        this.facilities = facilities;
        this.validator = validator;
    }

    @Transactional
    ImportReport run(InputStream body, String contentType, boolean dryRun, OnError onError, Language language) {
        var report = new ReportBuilder(dryRun, onError);
        var lines = new HashMap<String, Long>();
        Map<String, FacilityData> accepted = new LinkedHashMap<>();
        try (var table = Table.open(body, contentType, COLUMNS)) {
            for (var row : table) {
                read(row, lines, accepted, report);
            }
            if (report.mayStore()) {
                accepted.forEach(facilities::put);
            }
            return report.build(table.format(), language);
        }
    }

    private void read(Row row, Map<String, Long> lines, Map<String, FacilityData> accepted, ReportBuilder report) {
        var code = row.code("facility");
        var data = new FacilityData(row.text("name"), row.code("region"), row.text("zone"));
        if (!row.isFlawed()) {
            check(row, code, data, lines);
        }
        if (row.isFlawed()) {
            report.rejected(row.flaws());
            return;
        }
        accepted.put(code, data);
        var known = facilities.find(code);
        if (known.isEmpty()) {
            report.created();
        } else if (known.get().says(data)) {
            report.unchanged();
        } else {
            report.updated();
            report.change(row.line(), "name", known.get().name, data.name());
            report.change(row.line(), "region", known.get().region, data.region());
            report.change(row.line(), "zone", known.get().zone, data.zone());
        }
    }

    private void check(Row row, String code, FacilityData data, Map<String, Long> lines) {
        if (code == null || !code.matches(Facility.CODE)) {
            row.refuse(
                    "facility",
                    "NOT_A_FACILITY_CODE",
                    Text.of(
                            "Harus 7 angka, atau P dan 10 angka; nol di depan sering hilang di Excel.",
                            "Must be 7 digits, or P and 10 digits; spreadsheets often drop leading zeros."));
        }
        validator
                .validate(data)
                .forEach(violation -> row.refuse(
                        violation.getPropertyPath().toString(),
                        "NOT_VALID",
                        Text.of("Isi kolom ini kosong atau tidak sah.", "This cell is empty or not valid.")));
        if (row.isFlawed()) {
            return;
        }
        var first = lines.putIfAbsent(code, row.line());
        if (first != null) {
            row.refuse(Flaw.cell(
                            row.line(),
                            "facility",
                            "DUPLICATE_IN_FILE",
                            Text.of("Sudah ada di baris " + first + ".", "Already on line " + first + "."))
                    .with("value", code));
        }
        var known = facilities.find(code);
        var own = facilities.mayAdminister(code, data.region())
                && known.map(facility -> facilities.mayAdminister(code, facility.region))
                        .orElse(true);
        if (!own) {
            row.refuse(
                    "region", "OUT_OF_SCOPE", Text.of("Di luar wilayah Anda.", "This region lies outside your scope."));
        }
    }
}
