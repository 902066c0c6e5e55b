package id.kinerjapuskesmas.ward.facility;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.rest.tabular.Table;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.io.InputStream;

/** Registers the facilities of a file in one transaction; a dry run does the same work and takes it back. */
@ApplicationScoped
class ImportFacilities {

    private static final Columns COLUMNS = Columns.required("facility", "name", "region", "zone");

    private final Facilities facilities;
    private final Validator validator;

    ImportFacilities(Facilities facilities, Validator validator) {
        this.facilities = facilities;
        this.validator = validator;
    }

    @Transactional
    ImportReport run(InputStream file, String contentType, boolean dryRun, OnError onError, Language language) {
        var report = new ReportBuilder(dryRun, onError);
        try (var table = Table.open(file, contentType, COLUMNS)) {
            for (var row : table) {
                take(row, report);
            }
            if (!report.mayStore()) {
                QuarkusTransaction.setRollbackOnly();
            }
            return report.build(table.format(), language);
        }
    }

    private void take(Row row, ReportBuilder report) {
        var code = row.required("facility");
        var registration = new FacilityRegistration(row.required("name"), row.required("region"), row.required("zone"));
        if (!row.isFlawed()) {
            if (!code.matches(Facility.CODE)) {
                row.refuse("facility", "MALFORMED", FacilityTexts.MALFORMED_CODE);
            }
            validator
                    .validate(registration)
                    .forEach(violation ->
                            row.refuse(violation.getPropertyPath().toString(), "MALFORMED", FacilityTexts.MALFORMED));
        }
        if (row.isFlawed()) {
            report.rejected(row.flaws());
            return;
        }
        try {
            note(row.line(), registration, facilities.register(code, registration), report);
        } catch (ProblemException outOfReach) {
            row.refuse(Flaw.cell(row.line(), "facility", outOfReach.code(), outOfReach.detail())
                    .with("value", code));
            report.rejected(row.flaws());
        }
    }

    private static void note(
            long line, FacilityRegistration now, Facilities.Registered registered, ReportBuilder report) {
        if (registered.created()) {
            report.created();
        } else if (!registered.changed()) {
            report.unchanged();
        } else {
            report.updated();
            report.change(line, "name", registered.before().name(), now.name());
            report.change(line, "region", registered.before().region(), now.region());
            report.change(line, "zone", registered.before().zone(), now.zone());
        }
    }
}
