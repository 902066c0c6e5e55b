package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.rest.tabular.Table;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The optimistic import: sheets go straight into the census while the file is read, and what only rows together or with
 * stored ones can tell is asked of the runs of days they form. Anything that is not as it should be, or known already, takes
 * all of it back, and {@link CensusStaging} reports every line.
 */
final class StraightCensus {

    private static final int BUFFER = 64 * 1024;
    /** A statement's new rows are checked together; this bounds what the server holds for that. */
    private static final int ROWS_A_STATEMENT = 200_000;

    /** Integrity violations such as a sheet that is known, and a deadlock with whoever writes the same sheet. */
    private static final Set<String> REFUSED = Set.of("23505", "23503", "23514", "40P01");

    private static final String BEGIN =
            """
            set local statement_timeout = '15min';
            savepoint straight_census
            """;

    private static final String COPY_SHEETS =
            """
            copy census (facility, ward, class, date, opening, admitted, transferred_in, transferred_out, home, referred,
                other_hospital, own_request, absconded, deaths_under48h, deaths48h_plus, same_day, closing,
                length_of_stay_days, beds, author, recorded_at)
            from stdin (format csv)
            """;

    private static final String CREATE_RUNS =
            """
            create temp table census_run (
                facility text not null, ward text not null, class text not null, first_day date not null,
                last_day date not null, opening bigint not null, without_beds date
            ) on commit drop
            """;

    private static final String COPY_RUNS = "copy census_run from stdin (format csv)";

    private static final String LOCK =
            """
            select facility from facility
            where facility in (select facility from census_run)
            order by facility for update
            """;

    private static final String FAULTY =
            """
            select exists (
                select from census_run r
                join monthly_totals m on m.facility = r.facility and m.ward = r.ward and m.class = r.class
                     and m.month between date_trunc('month', r.first_day) and r.last_day
            ) or exists (
                select from census_run r
                join stay_month m on m.facility = r.facility and m.ward = r.ward
                     and m.month between date_trunc('month', r.first_day) and r.last_day
            ) or exists (
                select from census_run r
                join closed_month m on m.facility = r.facility
                     and m.month between date_trunc('month', r.first_day) and r.last_day
            ) or exists (
                select from census_run r
                where r.without_beds is not null
                  and not exists (select from bed_history h
                                  where h.facility = r.facility and h.ward = r.ward and h.class = r.class
                                    and h.valid_from <= r.without_beds)
            ) or exists (
                select from census_run r
                join census_void v on v.facility = r.facility and v.ward = r.ward and v.class = r.class
                     and v.date between r.first_day and r.last_day
            ) or exists (
                -- the day before a run may stand in the file too
                select from census_run r
                join census c on c.facility = r.facility and c.ward = r.ward and c.class = r.class
                     and c.date = r.first_day - 1 and c.closing <> r.opening
            )
            """;

    private static final String RAISE =
            "update facility set revision = revision + 1 where facility in (select facility from census_run)";

    private final Connection connection;
    private final String end;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 512);
    private final SheetRuns runs = new SheetRuns();
    private CopyIn copy;

    StraightCensus(Connection connection, String author, Instant at) {
        this.connection = connection;
        this.end = ",\"" + author.replace("\"", "\"\"") + "\"," + at + '\n';
    }

    /** How many sheets of the table are stored now; -1 when none is, because not all can be. */
    long store(Table table, Function<Row, SheetRow> reader, ImportSteps steps) throws SQLException {
        execute(BEGIN);
        var stored = -1L;
        try {
            stored = copy(table, reader);
            steps.read();
            if (stored >= 0 && isFaulty()) {
                stored = -1;
            }
        } catch (SQLException refused) {
            if (!REFUSED.contains(refused.getSQLState())) {
                throw refused;
            }
            stored = -1;
        } finally {
            if (copy != null && copy.isActive()) {
                copy.cancelCopy();
            }
        }
        execute(stored < 0 ? "rollback to savepoint straight_census" : RAISE);
        return stored;
    }

    private long copy(Table table, Function<Row, SheetRow> reader) throws SQLException {
        var rows = 0L;
        for (var row : table) {
            var sheet = reader.apply(row);
            if (sheet == null || !runs.take(sheet)) {
                return -1;
            }
            if (rows++ % ROWS_A_STATEMENT == 0) {
                finish();
                begin(COPY_SHEETS);
            }
            sheet.writeTo(buffer);
            buffer.append(end);
            sendIfFull();
        }
        finish();
        return rows;
    }

    private boolean isFaulty() throws SQLException {
        execute(CREATE_RUNS);
        begin(COPY_RUNS);
        for (var run : runs) {
            run.writeTo(buffer);
            sendIfFull();
        }
        finish();
        execute("analyze census_run");
        execute(LOCK);
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(FAULTY)) {
            found.next();
            return found.getBoolean(1);
        }
    }

    private void begin(String sql) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    }

    private void sendIfFull() throws SQLException {
        if (buffer.length() > BUFFER) {
            send();
        }
    }

    private void send() throws SQLException {
        var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    private void finish() throws SQLException {
        if (copy != null) {
            send();
            copy.endCopy();
            copy = null;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
