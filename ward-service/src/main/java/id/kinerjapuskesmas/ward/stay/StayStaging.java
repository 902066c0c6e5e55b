package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.ward.census.RejectedRows;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The stays of one file beside the stored ones, in tables that live as long as the transaction; all work is set-wise. */
final class StayStaging implements AutoCloseable {

    private static final String PAIRS =
            "(s.reference, s.sex, s.age_group, s.payer, s.movements, s.discharged_at, s.way)"
                    + " is not distinct from (t.reference, t.sex, t.age_group, t.payer, t.movements, t.discharged_at, t.way)";

    private final Connection connection;
    private final String facility;
    private final CopyIn copy;

    StayStaging(Connection connection, String facility) throws SQLException {
        this.connection = connection;
        this.facility = facility;
        try (var statement = connection.createStatement()) {
            statement.execute(StagedStays.CREATE);
        }
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        """
                        copy stay_staging (line, lines, last_line, stay, reference, sex, age_group, payer, movements,
                            admitted_at, discharged_at, way) from stdin (format csv)
                        """);
    }

    void add(StayLines lines, String movements) throws SQLException {
        var episode = lines.episode();
        var row = "%d,\"%s\",%d,%s,%s,%s,%s,%s,\"%s\",%s,%s,%s\n"
                .formatted(
                        lines.first().line(),
                        lines.moveLines(),
                        lines.lastLine(),
                        lines.first().stay(),
                        episode.reference(),
                        episode.sex(),
                        episode.ageGroup(),
                        episode.payer(),
                        movements.replace("\"", "\"\""),
                        episode.admission().at(),
                        episode.isOpen() ? "" : episode.dischargedAt(),
                        episode.isOpen() ? "" : episode.way());
        var bytes = row.getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    /** Ends the filling; until then the connection can do nothing else. */
    void filled() throws SQLException {
        copy.endCopy();
    }

    /** Finds what only the stays together, with stored ones, or with the wards can tell. */
    void check(RejectedRows rejected) throws SQLException {
        run("analyze stay_staging");
        run(
                "update stay_staging t set known = true, same = not s.voided and " + PAIRS
                        + " from stay s where s.facility = ? and s.stay = t.stay",
                facility);
        run(StagedStays.MOVES, facility);
        run("analyze move_staging");
        for (var fault : StagedStays.FAULTS) {
            var places = fault.chars().filter(c -> c == '?').count();
            run(fault, java.util.Collections.nCopies((int) places, facility).toArray());
        }
        var listed = 0L;
        try (var statement = StayTable.prepared(
                        connection.prepareStatement(
                                """
                                select line, array_agg(at_line order by at_line, field, code) as lines,
                                       array_agg(field order by at_line, field, code) as fields,
                                       array_agg(code order by at_line, field, code) as codes,
                                       array_agg(one order by at_line, field, code) as ones,
                                       array_agg(other order by at_line, field, code) as others
                                from stay_fault group by line order by line limit ?
                                """),
                        RejectedRows.MOST_LISTED);
                var found = statement.executeQuery()) {
            for (; found.next(); listed++) {
                var flaws = new ArrayList<Flaw>();
                var lines = (Long[]) found.getArray("lines").getArray();
                var fields = (String[]) found.getArray("fields").getArray();
                var codes = (String[]) found.getArray("codes").getArray();
                var ones = (String[]) found.getArray("ones").getArray();
                var others = (String[]) found.getArray("others").getArray();
                for (var i = 0; i < lines.length; i++) {
                    flaws.add(StagedStays.flaw(lines[i], fields[i], codes[i], ones[i], others[i]));
                }
                rejected.add(found.getLong("line"), List.copyOf(flaws));
            }
        }
        rejected.addUnlisted(one("select count(distinct line) from stay_fault") - listed);
        run("delete from stay_staging where line in (select line from stay_fault)");
    }

    long count(String which) throws SQLException {
        return one("select count(*) from stay_staging where " + which);
    }

    void listChanges(ReportBuilder report) throws SQLException {
        try (var statement = StayTable.prepared(
                        connection.prepareStatement(StagedStays.CHANGES), facility, RejectedRows.MOST_LISTED);
                var changes = statement.executeQuery()) {
            while (changes.next()) {
                report.change(changes.getLong(1), changes.getString(2), changes.getString(3), changes.getString(4));
            }
        }
    }

    void store(String reason, String author, Instant at) throws SQLException {
        run(
                """
                update stay s
                set (reference, sex, age_group, payer, movements, admitted_at, discharged_at, way, change, revision, reason,
                     author, recorded_at)
                    = row (t.reference, t.sex, t.age_group, t.payer, t.movements, t.admitted_at, t.discharged_at, t.way,
                       'CORRECTED', s.revision + 1, cast(? as text), cast(? as text), cast(? as timestamptz))
                from stay_staging t
                where s.facility = ? and s.stay = t.stay and not t.same
                """,
                reason,
                author,
                at,
                facility);
        run(
                """
                insert into stay (facility, stay, reference, sex, age_group, payer, movements, admitted_at, discharged_at, way,
                    change, author, recorded_at)
                select cast(? as text), stay, reference, sex, age_group, payer, movements, admitted_at, discharged_at, way,
                       'ADMITTED', cast(? as text), cast(? as timestamptz)
                from stay_staging
                where not known
                order by admitted_at
                """,
                facility,
                author,
                at);
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (var statement = StayTable.prepared(connection.prepareStatement(sql), parameters)) {
            statement.execute();
        }
    }

    private long one(String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
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
