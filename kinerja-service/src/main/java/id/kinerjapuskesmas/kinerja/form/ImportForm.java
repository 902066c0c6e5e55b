package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.kinerja.assessment.EnterValues;
import id.kinerjapuskesmas.kinerja.assessment.Entered;
import id.kinerjapuskesmas.kinerja.assessment.SelfValue;
import id.kinerjapuskesmas.kinerja.assessment.ValueChange;
import id.kinerjapuskesmas.kinerja.assessment.VerifiedValue;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a form back: all of it or, when anything of it is wrong, nothing. */
@ApplicationScoped
class ImportForm {

    private static final Pattern VALUE = Pattern.compile("/values/([0-9]+)/([a-z]+)");

    private static final Entered NOTHING = new Entered(null, null, null);

    private final LayOutForm layOut;
    private final EnterValues enter;

    ImportForm(LayOutForm layOut, EnterValues enter) {
        this.layOut = layOut;
        this.enter = enter;
    }

    FormReport run(
            UUID assessment, FormKind kind, InputStream body, String mediaType, boolean dryRun, Language language) {
        var sheet = layOut.of(assessment, kind, false);
        var file = ReadForm.of(body, mediaType, kind);
        mustFit(file.stamp(), sheet);
        var report = new ReportBuilder(dryRun, OnError.abort);
        var filled = filled(file, sheet);
        var readable = filled.stream().filter(line -> !line.row().isFlawed()).toList();
        // what cannot be read spoils the whole form, but the rest is still checked, to name all that is wrong at once
        var spoilt = file.lines().stream().anyMatch(line -> line.row().isFlawed());
        var entered = enter(assessment, sheet, file, readable, dryRun || spoilt);
        var changes = spoilt ? List.<ValueChange>of() : entered;
        count(file, filled, changes, report);
        var emptied = changes.stream().filter(change -> change.after() == null).count();
        return new FormReport(report.build(file.format(), language), emptied, IgnoredFigures.of(file, sheet));
    }

    /** Refused by name when it is another's form, or of another version of the instrument. */
    private static void mustFit(FormStamp stamp, FormSheet sheet) {
        if (!stamp.assessment().equals(sheet.stamp().assessment())) {
            throw ProblemException.conflict(
                    "FORM_OF_ANOTHER_ASSESSMENT",
                    Text.of("Formulir ini milik penilaian lain.", "This form belongs to another assessment."));
        }
        var version = sheet.stamp().instrumentVersion();
        if (stamp.instrumentVersion() != version) {
            throw ProblemException.conflict(
                    "INSTRUMENT_OUTDATED",
                    Text.of(
                            "Formulir ini dari instrumen versi %d; penilaian memakai versi %d. Unduh formulir yang baru."
                                    .formatted(stamp.instrumentVersion(), version),
                            "This form is of version %d of the instrument; the assessment uses version %d. Download it again."
                                    .formatted(stamp.instrumentVersion(), version)));
        }
    }

    /** The lines that say something of rows somebody fills in. */
    private static List<ReadForm.Line> filled(ReadForm file, FormSheet sheet) {
        var pulled = sheet.rows().stream()
                .filter(FormRow::isPulled)
                .map(row -> row.node().code())
                .collect(Collectors.toSet());
        return file.lines().stream()
                .filter(line -> line.entered() != null || !line.evidence().isEmpty() || line.reason() != null)
                .filter(line -> line.entered() != null || !pulled.contains(line.indicator()))
                .toList();
    }

    private List<ValueChange> enter(
            UUID assessment, FormSheet sheet, ReadForm file, List<ReadForm.Line> filled, boolean dryRun) {
        var inFile = file.lines().stream().map(ReadForm.Line::indicator).collect(Collectors.toSet());
        // a row deleted from the file is no statement about it
        var absent = sheet.rows().stream()
                .filter(row -> !inFile.contains(row.node().code()))
                .toList();
        var from = new EnterValues.File(file.stamp().version(), sheet.stamp().version(), dryRun);
        try {
            return file.stamp().kind() == FormKind.SELF
                    ? enter.selfForm(assessment, selfValues(filled, absent), from)
                    : enter.verificationForm(assessment, verifiedValues(filled, absent), from);
        } catch (ProblemException refused) {
            if (!blame(refused.flaws(), filled)) {
                throw refused;
            }
            return List.of();
        }
    }

    private static List<SelfValue> selfValues(List<ReadForm.Line> filled, List<FormRow> absent) {
        var values = new ArrayList<SelfValue>();
        filled.forEach(line -> {
            var entered = line.entered() == null ? NOTHING : line.entered();
            values.add(new SelfValue(
                    line.indicator(), entered.numerator(), entered.denominator(), entered.score(), line.evidence()));
        });
        absent.stream()
                .filter(row -> row.self() != null)
                .forEach(row -> values.add(new SelfValue(
                        row.node().code(),
                        row.self().numerator(),
                        row.self().denominator(),
                        row.self().score(),
                        row.evidence())));
        return values;
    }

    private static List<VerifiedValue> verifiedValues(List<ReadForm.Line> filled, List<FormRow> absent) {
        var values = new ArrayList<VerifiedValue>();
        filled.forEach(line -> {
            var entered = line.entered() == null ? NOTHING : line.entered();
            values.add(new VerifiedValue(
                    line.indicator(), entered.numerator(), entered.denominator(), entered.score(), line.reason()));
        });
        absent.stream()
                .filter(row -> row.found() != null)
                .forEach(row -> values.add(new VerifiedValue(
                        row.node().code(),
                        row.found().numerator(),
                        row.found().denominator(),
                        row.found().score(),
                        row.reason())));
        return values;
    }

    /** Puts the flaws of values to the cells they came from; false when one came from none. */
    private static boolean blame(List<Flaw> flaws, List<ReadForm.Line> filled) {
        for (var flaw : flaws) {
            var matcher = VALUE.matcher(String.valueOf(flaw.pointer()));
            if (!matcher.matches() || Integer.parseInt(matcher.group(1)) >= filled.size()) {
                return false;
            }
        }
        for (var flaw : flaws) {
            var matcher = VALUE.matcher(flaw.pointer());
            if (matcher.matches()) {
                filled.get(Integer.parseInt(matcher.group(1)))
                        .row()
                        .refuse(matcher.group(2), flaw.code(), flaw.message());
            }
        }
        return !flaws.isEmpty();
    }

    private static void count(
            ReadForm file, List<ReadForm.Line> filled, List<ValueChange> changes, ReportBuilder report) {
        Map<String, ValueChange> byIndicator =
                changes.stream().collect(Collectors.toMap(ValueChange::indicator, Function.identity()));
        for (var line : file.lines()) {
            var change = line.indicator() == null ? null : byIndicator.get(line.indicator());
            if (line.row().isFlawed()) {
                report.rejected(line.row().flaws());
            } else if (change != null) {
                if (change.after() != null && change.before() == null) {
                    report.created();
                } else if (change.after() != null) {
                    report.updated();
                }
                note(line.row().line(), change, report);
            } else if (filled.contains(line)) {
                report.unchanged();
            }
        }
    }

    private static void note(long line, ValueChange change, ReportBuilder report) {
        var before = change.before() == null ? NOTHING : change.before();
        var after = change.after() == null ? NOTHING : change.after();
        report.change(line, "numerator", before.numerator(), after.numerator());
        report.change(line, "denominator", before.denominator(), after.denominator());
        report.change(line, "score", before.score(), after.score());
        if (change.evidence() != null) {
            report.change(line, "evidence", null, EvidenceCell.write(change.evidence()));
        }
        if (change.reason() != null) {
            report.change(line, "reason", null, change.reason());
        }
    }
}
