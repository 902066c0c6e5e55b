package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The complete import: lines go into a temporary table, are compared with what is stored, and then stored or not. */
@ApplicationScoped
class StagedImport {

    private static final String STAGED =
            """
            create temporary table staged (
                line bigint, response uuid, unit text, collected_at timestamptz, answers smallint[], sex text,
                age smallint, education text, occupation text, occupation_other text, payer text, time_slot text,
                suggestion text) on commit drop""";

    private static final String REPEATED =
            """
            select line, response, first_line
            from (select line, response, min(line) over (partition by response) as first_line from staged) s
            where line > first_line order by line""";

    private static final String VOIDED =
            """
            select s.line, s.response, null::bigint
            from staged s join response r on r.response = s.response
            where r.facility = ? and r.survey = ? and r.period_start = ? and r.voided order by s.line""";

    private static final String SAME =
            """
            (s.unit, s.collected_at, s.answers, s.sex, s.age, s.education, s.occupation, s.occupation_other, s.payer,
             s.time_slot, s.suggestion) is not distinct from
            (r.unit, r.collected_at, r.answers, r.sex, r.age, r.education, r.occupation, r.occupation_other, r.payer,
             r.time_slot, r.suggestion)""";

    private static final String JOINED =
            """
            from staged s left join response r on r.facility = ? and r.survey = ? and r.period_start = ?
                                              and r.response = s.response""";

    private static final String COUNTS = "select count(*) filter (where r.response is null),"
            + " count(*) filter (where r.response is not null and " + SAME + "), count(*) " + JOINED;

    private static final String INSERT = "insert into response (facility, survey, period_start, response, "
            + Responses.CONTENT + ", revision, changed_at, changed_by, change_reason, voided)"
            + " select ?, ?, ?, s.response, s.unit, s.collected_at, s.answers, s.sex, s.age, s.education,"
            + " s.occupation, s.occupation_other, s.payer, s.time_slot, s.suggestion, 1, ?, ?, null, false "
            + JOINED + " where r.response is null";

    private static final String CORRECT =
            "update response r set (" + Responses.CONTENT + ") = (s.unit, s.collected_at, s.answers, s.sex, s.age,"
                    + " s.education, s.occupation, s.occupation_other, s.payer, s.time_slot, s.suggestion),"
                    + " revision = r.revision + 1, changed_at = ?, changed_by = ?, change_reason = 'import'"
                    + " from staged s where r.facility = ? and r.survey = ? and r.period_start = ?"
                    + " and r.response = s.response and not (" + SAME + ")";

    private final DataSource database;
    private final Surveys surveys;
    private final ReceiveResponse receive;
    private final Batches batches;
    private final Caller caller;
    private final Clock clock;

    StagedImport(
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

    /**
     * Imports or examines a file.
     *
     * @param known whether the very same file was stored before: then lines corrected since stay as they are
     */
    @Transactional(rollbackOn = Exception.class)
    ImportReport run(UUID surveyId, Upload upload, boolean known) throws SQLException {
        var survey = surveys.hold(surveyId);
        if (!known) {
            survey.mustBeOpen();
        }
        var columns = FileColumns.of(survey.questionnaire(), upload.file(), upload.mediaType());
        var reader = new SheetReader(
                receive.rules(survey), columns, survey.facility().zoneId());
        var refusals = new Refusals();
        try (var connection = database.getConnection();
                var watch = upload.watch(connection);
                var table = Table.open(upload.file().open(), upload.mediaType(), columns.columns())) {
            takeTurn(connection, survey);
            stage(connection, table, reader, refusals);
            upload.isRead();
            refuse(connection, survey, refusals);
            var report = new ReportBuilder(upload.dryRun(), upload.onError());
            refusals.into(report);
            count(connection, survey, report, known);
            if (upload.dryRun()) {
                new CellChanges(survey).into(report, connection, JOINED, SAME);
            }
            if (report.mayStore() && !known) {
                store(connection, survey, upload, refusals.count());
            }
            return upload.ended(connection, report.build(table.format(), upload.language()));
        }
    }

    /** Imports into one survey take turns: two overlapping files in opposite order would deadlock. */
    static void takeTurn(Connection connection, SurveyInReach survey) throws SQLException {
        try (var statement = connection.prepareStatement(
                """
                select set_config('lock_timeout', '600s', true), set_config('statement_timeout', '900s', true),
                       set_config('work_mem', '64MB', true),
                       pg_advisory_xact_lock(hashtextextended('import ' || ?, 0))""")) {
            statement.setString(1, survey.survey().toString());
            statement.execute();
        }
    }

    private static void stage(Connection connection, Table table, SheetReader reader, Refusals refusals)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(STAGED);
        }
        try (var copy = new BinaryCopy(connection, "staged (line, response, " + Responses.CONTENT + ")")) {
            var isForm = table.format().mediaType().equals(Table.XLSX);
            for (var row : table) {
                if (isForm && reader.isUnused(row)) {
                    continue;
                }
                var line = reader.read(row);
                if (line == null) {
                    refusals.add(row.line(), row.flaws());
                } else {
                    var staged = copy.row(13).bigint(line.number()).uuid(line.response());
                    StraightImport.content(staged, line.sheet());
                }
            }
            copy.end();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("analyze staged");
        }
    }

    private static void refuse(Connection connection, SurveyInReach survey, Refusals refusals) throws SQLException {
        try (var repeated = connection.prepareStatement(REPEATED)) {
            refuse(repeated, refusals, "DUPLICATE_ID", "Pengenal ini sudah ada di baris %s.", "This id is on line %s.");
        }
        try (var voided = connection.prepareStatement(VOIDED)) {
            key(voided, 1, survey);
            refuse(
                    voided,
                    refusals,
                    "RESPONSE_VOIDED",
                    "Jawaban ini sudah dibatalkan; pengenalnya tidak diterima lagi.",
                    "This response was voided; its id is not accepted again.");
        }
        try (var delete = connection.prepareStatement(
                "delete from staged s using (" + REPEATED + ") repeated where s.line = repeated.line")) {
            delete.executeUpdate();
        }
        try (var delete = connection.prepareStatement(
                "delete from staged s using (" + VOIDED + ") voided where s.line = voided.line")) {
            key(delete, 1, survey);
            delete.executeUpdate();
        }
    }

    private static void refuse(PreparedStatement select, Refusals refusals, String code, String id, String en)
            throws SQLException {
        select.setFetchSize(1000);
        var rows = select.executeQuery();
        while (rows.next()) {
            var first = rows.getString(3);
            var flaw = Flaw.cell(rows.getLong(1), "response", code, Text.of(id.formatted(first), en.formatted(first)))
                    .with("value", rows.getString(2));
            refusals.add(rows.getLong(1), List.of(flaw));
        }
    }

    private static void count(Connection connection, SurveyInReach survey, ReportBuilder report, boolean known)
            throws SQLException {
        try (var select = connection.prepareStatement(COUNTS)) {
            key(select, 1, survey);
            var row = select.executeQuery();
            row.next();
            var created = row.getLong(1);
            var unchanged = row.getLong(2);
            var differing = row.getLong(3) - created - unchanged;
            report.created(created);
            report.unchanged(known ? unchanged + differing : unchanged);
            for (var updated = 0L; !known && updated < differing; updated++) {
                report.updated();
            }
        }
    }

    private void store(Connection connection, SurveyInReach survey, Upload upload, long rejected) throws SQLException {
        var now = Timestamp.from(clock.instant());
        try (var correct = connection.prepareStatement(CORRECT);
                var insert = connection.prepareStatement(INSERT)) {
            correct.setTimestamp(1, now);
            correct.setString(2, caller.name());
            key(correct, 3, survey);
            var rows = (long) correct.executeUpdate();
            key(insert, 1, survey);
            insert.setTimestamp(4, now);
            insert.setString(5, caller.name());
            key(insert, 6, survey);
            rows += insert.executeUpdate();
            batches.add(
                    connection,
                    survey,
                    upload.file().sha256(),
                    new Batches.Batch(rows, rejected),
                    clock.instant(),
                    caller.name());
        }
    }

    private static void key(PreparedStatement statement, int from, SurveyInReach survey) throws SQLException {
        statement.setString(from, survey.facility().facility());
        statement.setObject(from + 1, survey.survey());
        statement.setObject(from + 2, survey.periodStart());
    }
}
