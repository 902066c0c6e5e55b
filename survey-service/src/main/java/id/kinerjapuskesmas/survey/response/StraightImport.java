package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.tabular.DetectedFormat;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The optimistic import: lines go straight into the response table while the file is read. A bad line or an id already
 * known ends it with nothing stored, and {@link StagedImport} takes over.
 */
@ApplicationScoped
class StraightImport {

    private static final String TARGET = "response (facility, survey, period_start, response, " + Responses.CONTENT
            + ", revision, changed_at, changed_by, change_reason, voided)";
    private static final int FIELDS = 20;
    /** A statement's new rows are tallied together; this bounds what the server holds for that. */
    private static final int ROWS_A_STATEMENT = 1_000_000;

    private final DataSource database;
    private final Surveys surveys;
    private final ReceiveResponse receive;
    private final Batches batches;
    private final Caller caller;
    private final Clock clock;

    StraightImport(
            DataSource database,
            Surveys surveys,
            ReceiveResponse receive,
            Batches batches,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.surveys = surveys;
        this.receive = receive;
        this.batches = batches;
        this.caller = caller;
        this.clock = clock;
    }

    /** A line that only the staged import can report in full. */
    static class LineRefused extends RuntimeException {

        LineRefused() {
            super(null, null, false, false);
        }
    }

    @Transactional(rollbackOn = Exception.class)
    ImportReport run(UUID surveyId, Upload upload) throws SQLException {
        var survey = surveys.hold(surveyId);
        survey.mustBeOpen();
        var report = new ReportBuilder(false, upload.onError());
        var columns = FileColumns.of(survey.questionnaire(), upload.file(), upload.mediaType());
        var rules = receive.rules(survey);
        try (var connection = database.getConnection();
                var watch = upload.watch(connection);
                var table = Table.open(upload.file().open(), upload.mediaType(), columns.columns())) {
            StagedImport.takeTurn(connection, survey);
            var counts = isPlain(upload, table.format())
                    ? copyPlain(connection, survey, upload, table.format(), columns, rules, report)
                    : copy(
                            connection,
                            survey,
                            table,
                            new SheetReader(rules, columns, survey.facility().zoneId()),
                            report,
                            upload.onError());
            batches.add(connection, survey, upload.file().sha256(), counts, clock.instant(), caller.name());
            return upload.ended(connection, report.build(table.format(), upload.language()));
        }
    }

    /** Nearly every file there is: its header needs no quotes. */
    private static boolean isPlain(Upload upload, DetectedFormat format) {
        return format.mediaType().equals(Table.CSV) && upload.file().firstLine().indexOf('"') < 0;
    }

    private Batches.Batch copyPlain(
            Connection connection,
            SurveyInReach survey,
            Upload upload,
            DetectedFormat format,
            FileColumns columns,
            SheetRules rules,
            ReportBuilder report)
            throws SQLException {
        var header = Stream.of(upload.file().firstLine().replace("\uFEFF", "").split(format.separator()))
                .map(String::strip)
                .toList();
        var before = new CopyRows()
                .row(FIELDS)
                .text(survey.facility().facility())
                .uuid(survey.survey())
                .date(survey.periodStart());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var after = new CopyRows()
                .integer(1)
                .time(now)
                .text(caller.name())
                .text(null)
                .bool(false);
        try (var in = upload.file().open()) {
            var csv = new PlainCsv(in, format.separator().charAt(0), header.size());
            csv.next();
            var sheets = new PlainSheets(csv, header, columns, rules, survey, before.copy(), after.copy());
            try (var lines = new PlainImport(sheets, ROWS_A_STATEMENT)) {
                var stored = lines.into(connection, TARGET);
                report.created(stored);
                return new Batches.Batch(stored, 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Batches.Batch copy(
            Connection connection,
            SurveyInReach survey,
            Table table,
            SheetReader reader,
            ReportBuilder report,
            OnError onError)
            throws SQLException {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var by = caller.name();
        var rejected = 0L;
        var stored = 0L;
        var lines = table.iterator();
        while (lines.hasNext()) {
            try (var copy = new BinaryCopy(connection, TARGET)) {
                for (var inStatement = 0; inStatement < ROWS_A_STATEMENT && lines.hasNext(); inStatement++) {
                    var row = lines.next();
                    var line = reader.read(row);
                    if (line == null) {
                        if (onError == OnError.abort) {
                            throw new LineRefused();
                        }
                        report.rejected(row.flaws());
                        rejected++;
                    } else {
                        write(copy, survey, line, now, by);
                        report.created();
                        stored++;
                    }
                }
                copy.end();
            }
        }
        return new Batches.Batch(stored, rejected);
    }

    private static void write(BinaryCopy copy, SurveyInReach survey, SheetReader.Line line, Instant now, String by)
            throws SQLException {
        var row = copy.row(FIELDS)
                .text(survey.facility().facility())
                .uuid(survey.survey())
                .date(survey.periodStart())
                .uuid(line.response());
        content(row, line.sheet());
        row.integer(1).time(now).text(by).text(null).bool(false);
    }

    static void content(CopyRows row, Sheet sheet) {
        row.text(sheet.unit())
                .time(sheet.collectedAt())
                .smallints(sheet.answers())
                .text(sheet.sex())
                .smallint(sheet.age())
                .text(sheet.education())
                .text(sheet.occupation())
                .text(sheet.occupationOther())
                .text(sheet.payer())
                .text(sheet.timeSlot())
                .text(sheet.suggestion());
    }
}
