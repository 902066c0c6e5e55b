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
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The rows of one file beside the stored sheets, in a table that lives as long as the transaction: filled by COPY,
 * checked and stored set-wise, so that a file of any length costs the same few statements.
 */
final class CensusStaging implements AutoCloseable {

    private static final List<String> COUNTS = List.of(
            "opening",
            "admitted",
            "transferred_in",
            "transferred_out",
            "home",
            "referred",
            "other_hospital",
            "own_request",
            "absconded",
            "deaths_under48h",
            "deaths48h_plus",
            "same_day",
            "closing",
            "length_of_stay_days",
            "beds");

    private static final String CREATE =
            """
            set local statement_timeout = '15min';
            create temp table census_staging (
                line bigint not null, ward text not null, class text not null, date date not null, opening bigint,
                admitted bigint, transferred_in bigint, transferred_out bigint, home bigint, referred bigint,
                other_hospital bigint, own_request bigint, absconded bigint, deaths_under48h bigint,
                deaths48h_plus bigint, same_day bigint, closing bigint, length_of_stay_days bigint, beds bigint
            ) on commit drop;
            create temp table census_fault (
                line bigint not null, field text not null, code text not null, one text, other text
            ) on commit drop
            """;

    private static final String FIND_FAULTS =
            """
            with doubled as (
                select line, min(line) over (partition by ward, class, date) as first_line from census_staging
            )
            insert into census_fault
            select s.line, 'ward', 'UNKNOWN_WARD', s.ward, null
            from census_staging s
            where not exists (select from ward w where w.facility = ? and w.ward = s.ward)
            union
            select line, 'date', 'DUPLICATE_SHEET', cast(first_line as text), null from doubled where line > first_line
            union
            select s.line, 'date', 'OTHER_SOURCE', cast(s.date as text), null
            from census_staging s
            join monthly_totals m on m.facility = ? and m.ward = s.ward and m.class = s.class
                 and m.month = cast(date_trunc('month', s.date) as date)
            union
            select s.line, 'date', 'OTHER_SOURCE', cast(s.date as text), 'STAYS'
            from census_staging s
            join stay_month m on m.facility = ? and m.ward = s.ward and m.month = cast(date_trunc('month', s.date) as date)
            union
            select s.line, 'date', 'MONTH_CLOSED', cast(s.date as text), null
            from census_staging s
            join closed_month m on m.facility = ? and m.month = cast(date_trunc('month', s.date) as date)
            left join census c on c.facility = m.facility and c.ward = s.ward and c.class = s.class and c.date = s.date
            where (%1$s) is distinct from (%2$s)
            union
            select s.line, 'beds', 'BEDS_UNKNOWN', null, null
            from census_staging s
            where s.beds is null
              and not exists (select from bed_history h
                              where h.facility = ? and h.ward = s.ward and h.class = s.class and h.valid_from <= s.date)
            union
            select s.line, 'opening', 'OPENING_MISMATCH', cast(s.opening as text),
                   cast(coalesce(before.closing, stored.closing) as text)
            from census_staging s
            left join census_staging before on before.ward = s.ward and before.class = s.class
                 and before.date = s.date - 1
            left join census stored on stored.facility = ? and stored.ward = s.ward and stored.class = s.class
                 and stored.date = s.date - 1
            where s.opening <> coalesce(before.closing, stored.closing)
            """
                    .formatted(columnsOf("c"), columnsOf("s"));

    private static final String COUNT_OUTCOMES =
            """
            select count(*) filter (where c.facility is null) as created,
                   count(*) filter (where c.facility is not null and (%1$s) is distinct from (%2$s)) as updated,
                   count(*) filter (where c.facility is not null and (%1$s) is not distinct from (%2$s)) as unchanged
            from census_staging s
            left join census c on c.facility = ? and c.ward = s.ward and c.class = s.class and c.date = s.date
            """
                    .formatted(columnsOf("c"), columnsOf("s"));

    private static final String LIST_CHANGES =
            """
            select s.line, cell.field, cell.before, cell.after
            from census_staging s
            left join census c on c.facility = ? and c.ward = s.ward and c.class = s.class and c.date = s.date
            cross join lateral (values %s) as cell (place, field, before, after)
            where cell.before is distinct from cell.after
            order by s.line, cell.place
            limit ?
            """
                    .formatted(cells());

    private static final String NOTE_CLASSES =
            """
            insert into ward_class (facility, ward, class)
            select distinct cast(? as text), ward, class from census_staging
            on conflict do nothing
            """;

    private static final String CORRECT =
            """
            update census c
            set (%1$s, reason, author, recorded_at, revision) = row (%2$s, ?, ?, ?, c.revision + 1)
            from census_staging s
            where c.facility = ? and c.ward = s.ward and c.class = s.class and c.date = s.date
              and (%3$s) is distinct from (%2$s)
            """
                    .formatted(String.join(", ", COUNTS), columnsOf("s"), columnsOf("c"));

    private static final String ADD =
            """
            insert into census (facility, ward, class, date, %1$s, author, recorded_at)
            select cast(? as text), s.ward, s.class, s.date, %2$s, ?, ?
            from census_staging s
            where not exists (select from census c
                where c.facility = ? and c.ward = s.ward and c.class = s.class and c.date = s.date)
            """
                    .formatted(String.join(", ", COUNTS), columnsOf("s"));

    /** How the rows that are fine compare with what is stored. */
    record Outcome(long created, long updated, long unchanged) {}

    private final Connection connection;
    private final String facility;
    private final CopyIn copy;

    CensusStaging(Connection connection, String facility) throws SQLException {
        this.connection = connection;
        this.facility = facility;
        try (var statement = connection.createStatement()) {
            statement.execute(CREATE);
        }
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy census_staging from stdin (format csv)");
    }

    private static String columnsOf(String alias) {
        return String.join(", ", COUNTS.stream().map(name -> alias + "." + name).toList());
    }

    private static String cells() {
        var names = SheetRow.COLUMNS.required().subList(3, 18);
        var cells = new StringBuilder();
        for (var i = 0; i < names.size(); i++) {
            var column = COUNTS.get(i);
            cells.append("%s(%d, '%s', c.%s, s.%s)".formatted(i == 0 ? "" : ", ", i, names.get(i), column, column));
        }
        return cells.toString();
    }

    void add(SheetRow row) throws SQLException {
        var bytes = row.staged().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    /** Ends the filling; until then the connection can do nothing else. */
    void filled() throws SQLException {
        copy.endCopy();
    }

    /** Finds what only the rows together, or with stored sheets, can tell. */
    void check(RejectedRows rejected) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze census_staging");
        }
        run(FIND_FAULTS, facility, facility, facility, facility, facility, facility);
        var lines = 0L;
        try (var faults = prepare(
                        """
                        select line, array_agg(field order by field, code) as fields,
                               array_agg(code order by field, code) as codes,
                               array_agg(one order by field, code) as ones,
                               array_agg(other order by field, code) as others
                        from census_fault group by line order by line limit ?
                        """,
                        RejectedRows.MOST_LISTED);
                var found = faults.executeQuery()) {
            for (; found.next(); lines++) {
                rejected.add(found.getLong("line"), flaws(found));
            }
        }
        rejected.addUnlisted(one("select count(distinct line) from census_fault") - lines);
        run("delete from census_staging where line in (select line from census_fault)");
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
        try (var statement = prepare(COUNT_OUTCOMES, facility);
                var counted = statement.executeQuery()) {
            counted.next();
            return new Outcome(counted.getLong(1), counted.getLong(2), counted.getLong(3));
        }
    }

    void listChanges(ReportBuilder report) throws SQLException {
        try (var statement = prepare(LIST_CHANGES, facility, RejectedRows.MOST_LISTED);
                var changes = statement.executeQuery()) {
            while (changes.next()) {
                report.change(changes.getLong(1), changes.getString(2), changes.getObject(3), changes.getObject(4));
            }
        }
    }

    void store(String reason, String author, Instant at) throws SQLException {
        var recordedAt = Timestamp.from(at);
        run(NOTE_CLASSES, facility);
        run(CORRECT, reason, author, recordedAt, facility);
        run(ADD, facility, author, recordedAt, facility);
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
            statement.executeUpdate();
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
