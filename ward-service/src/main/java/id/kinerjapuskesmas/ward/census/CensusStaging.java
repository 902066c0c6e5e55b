package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The rows of one file beside the stored sheets, in a table that lives as long as the transaction: filled by COPY,
 * checked and stored set-wise, so that a file of any length, of one facility or of many, costs the same few statements.
 */
final class CensusStaging implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    /** How the rows that are fine compare with what is stored. */
    record Outcome(long created, long updated, long unchanged) {}

    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 512);
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.EPOCH;

    CensusStaging(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute(StagedSheets.CREATE);
        }
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy census_staging from stdin (format csv)");
    }

    void add(SheetRow row) throws SQLException {
        first = row.date().isBefore(first) ? row.date() : first;
        last = row.date().isAfter(last) ? row.date() : last;
        buffer.append(row.line()).append(',');
        row.writeTo(buffer);
        buffer.append('\n');
        if (buffer.length() > BUFFER) {
            send();
        }
    }

    private void send() throws SQLException {
        var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    /** Ends the filling; until then the connection can do nothing else. */
    void filled() throws SQLException {
        send();
        copy.endCopy();
        if (last.isBefore(first)) {
            first = last;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("analyze census_staging");
        }
    }

    /** Holds back other writers to the facilities of the file until this transaction ends. */
    void lockFacilities() throws SQLException {
        run(StagedSheets.LOCK);
    }

    /** Finds what only the rows together, or with stored sheets, can tell. */
    void check(RejectedRows rejected) throws SQLException {
        run(StagedSheets.FIND_FAULTS, first, last, first.minusDays(1), last);
        var lines = 0L;
        try (var faults = prepare(StagedSheets.LIST_FAULTS, RejectedRows.MOST_LISTED);
                var found = faults.executeQuery()) {
            for (; found.next(); lines++) {
                rejected.add(found.getLong("line"), flaws(found));
            }
        }
        if (lines > 0) {
            rejected.addUnlisted(one("select count(distinct line) from census_fault") - lines);
            run("delete from census_staging where line in (select line from census_fault)");
        }
    }

    private static List<Flaw> flaws(ResultSet found) throws SQLException {
        var fields = (String[]) found.getArray("fields").getArray();
        var codes = (String[]) found.getArray("codes").getArray();
        var ones = (String[]) found.getArray("ones").getArray();
        var others = (String[]) found.getArray("others").getArray();
        var flaws = new Flaw[fields.length];
        for (var i = 0; i < fields.length; i++) {
            flaws[i] = StagedFaults.flaw(found.getLong("line"), fields[i], codes[i], ones[i], others[i]);
        }
        return List.of(flaws);
    }

    Outcome compare() throws SQLException {
        var rows = one("select count(*) from census_staging");
        try (var statement = prepare(StagedSheets.COUNT_STORED, first, last);
                var counted = statement.executeQuery()) {
            counted.next();
            var updated = counted.getLong(1);
            var unchanged = counted.getLong(2);
            return new Outcome(rows - updated - unchanged, updated, unchanged);
        }
    }

    void listChanges(ReportBuilder report) throws SQLException {
        try (var statement = prepare(StagedSheets.LIST_CHANGES, first, last, RejectedRows.MOST_LISTED);
                var changes = statement.executeQuery()) {
            while (changes.next()) {
                report.change(changes.getLong(1), changes.getString(2), changes.getObject(3), changes.getObject(4));
            }
        }
    }

    void store(Outcome outcome, String reason, String author, Instant at) throws SQLException {
        var recordedAt = Timestamp.from(at);
        if (outcome.updated() > 0) {
            run(StagedSheets.CORRECT, reason, author, recordedAt, first, last);
        }
        if (outcome.updated() + outcome.unchanged() > 0) {
            run(StagedSheets.ADD_BESIDE, author, recordedAt, CensusTexts.FILLED_ANEW.id(), first, last);
        } else {
            run(StagedSheets.ADD, author, recordedAt, CensusTexts.FILLED_ANEW.id());
        }
        run(StagedSheets.RAISE);
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (var statement = prepare(sql, parameters)) {
            statement.execute();
        }
    }

    private long one(String sql) throws SQLException {
        try (var statement = prepare(sql);
                var found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Leaves COPY when the file broke off; the transaction drops the rest. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
