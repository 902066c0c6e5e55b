package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The response table. Tallies and old revisions are kept by its triggers, whatever path a write takes. */
@ApplicationScoped
class Responses {

    static final String CONTENT =
            """
            unit, collected_at, answers, sex, age, education, occupation, occupation_other, payer, time_slot, suggestion""";

    private static final String KEY = "facility = ? and survey = ? and period_start = ?";
    private static final String READ =
            "select response, " + CONTENT + ", revision, changed_at, changed_by, change_reason, voided from ";

    /** In key order, so that two replicas storing the same ids wait for each other in one direction. */
    private static final String INSERT_NEW = "insert into response (facility, survey, period_start, response, "
            + CONTENT + ", revision, changed_at, changed_by, voided)"
            + " select facility, survey, period_start, response, unit, collected_at, answers::smallint[], sex, age,"
            + " education, occupation, occupation_other, payer, time_slot, suggestion, 1, changed_at, changed_by, false"
            + " from unnest(?::text[], ?::uuid[], ?::date[], ?::uuid[], ?::text[], ?::timestamptz[], ?::text[],"
            + " ?::text[], ?::smallint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],"
            + " ?::timestamptz[], ?::text[])"
            + " as n (facility, survey, period_start, response, " + CONTENT + ", changed_at, changed_by)"
            + " order by facility, survey, response on conflict do nothing returning response";

    private final DataSource database;

    Responses(DataSource database) {
        this.database = database;
    }

    Optional<StoredResponse> find(SurveyInReach survey, UUID response) throws SQLException {
        return Optional.ofNullable(findAll(survey, List.of(response)).get(response));
    }

    Map<UUID, StoredResponse> findAll(SurveyInReach survey, Collection<UUID> responses) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(READ + "response where " + KEY + " and response = any (?)")) {
            key(select, survey);
            select.setArray(4, connection.createArrayOf("uuid", responses.toArray()));
            var found = new LinkedHashMap<UUID, StoredResponse>();
            read(select).forEach(row -> found.put(row.response(), row));
            return found;
        }
    }

    List<StoredResponse> list(SurveyInReach survey, String unit, UUID after, int limit) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        READ + "response where " + KEY
                                + " and not voided and response > ? and (?::text is null or unit = ?) order by response limit ?")) {
            key(select, survey);
            select.setObject(4, after);
            select.setString(5, unit);
            select.setString(6, unit);
            select.setInt(7, limit);
            return read(select);
        }
    }

    /** Former revisions, oldest first, without the present one. */
    List<StoredResponse> formerRevisions(SurveyInReach survey, UUID response) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        READ + "response_revision where " + KEY + " and response = ? order by revision")) {
            key(select, survey);
            select.setObject(4, response);
            return read(select);
        }
    }

    void insert(SurveyInReach survey, Collection<StoredResponse> rows) throws SQLException {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement("insert into response (facility, survey, period_start, response, "
                                + CONTENT + ", revision, changed_at, changed_by, change_reason, voided)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var row : rows) {
                key(insert, survey);
                insert.setObject(4, row.response());
                var next = content(insert, 5, row.sheet());
                trace(insert, next, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Stores new responses of any surveys by one statement; the ids that were stored, without those known already. */
    Set<UUID> insertNew(Connection connection, List<ReceiveTogether.Stored> rows) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT_NEW)) {
            var at = new AtomicInteger();
            array(insert, at, "text", rows, row -> row.survey().facility().facility());
            array(insert, at, "uuid", rows, row -> row.survey().survey());
            array(insert, at, "date", rows, row -> row.survey().periodStart());
            array(insert, at, "uuid", rows, row -> row.response().response());
            array(insert, at, "text", rows, row -> row.response().sheet().unit());
            array(insert, at, "timestamptz", rows, row -> row.response().sheet().collectedAt());
            array(insert, at, "text", rows, row -> row.response().sheet().answers().stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(",", "{", "}")));
            array(insert, at, "text", rows, row -> row.response().sheet().sex());
            array(insert, at, "int2", rows, row -> row.response().sheet().age());
            array(insert, at, "text", rows, row -> row.response().sheet().education());
            array(insert, at, "text", rows, row -> row.response().sheet().occupation());
            array(insert, at, "text", rows, row -> row.response().sheet().occupationOther());
            array(insert, at, "text", rows, row -> row.response().sheet().payer());
            array(insert, at, "text", rows, row -> row.response().sheet().timeSlot());
            array(insert, at, "text", rows, row -> row.response().sheet().suggestion());
            array(insert, at, "timestamptz", rows, row -> row.response().changedAt());
            array(insert, at, "text", rows, row -> row.response().changedBy());
            var stored = new HashSet<UUID>();
            for (var row = insert.executeQuery(); row.next(); ) {
                stored.add(row.getObject(1, UUID.class));
            }
            return stored;
        }
    }

    private static void array(
            PreparedStatement insert,
            AtomicInteger at,
            String type,
            List<ReceiveTogether.Stored> rows,
            Function<ReceiveTogether.Stored, ?> column)
            throws SQLException {
        var values = rows.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray();
        insert.setArray(at.incrementAndGet(), insert.getConnection().createArrayOf(type, values));
    }

    void update(SurveyInReach survey, StoredResponse row) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update response set (" + CONTENT
                        + ", revision, changed_at, changed_by, change_reason, voided)"
                        + " = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) where response = ? and " + KEY)) {
            var next = trace(update, content(update, 1, row.sheet()), row);
            update.setObject(next, row.response());
            update.setString(next + 1, survey.facility().facility());
            update.setObject(next + 2, survey.survey());
            update.setObject(next + 3, survey.periodStart());
            update.executeUpdate();
        }
    }

    private static void key(PreparedStatement statement, SurveyInReach survey) throws SQLException {
        statement.setString(1, survey.facility().facility());
        statement.setObject(2, survey.survey());
        statement.setObject(3, survey.periodStart());
    }

    private static int content(PreparedStatement statement, int from, Sheet sheet) throws SQLException {
        var at = from;
        statement.setString(at++, sheet.unit());
        statement.setTimestamp(at++, Timestamp.from(sheet.collectedAt()));
        statement.setArray(
                at++,
                statement.getConnection().createArrayOf("int2", sheet.answers().toArray()));
        statement.setString(at++, sheet.sex());
        statement.setObject(at++, sheet.age(), Types.SMALLINT);
        statement.setString(at++, sheet.education());
        statement.setString(at++, sheet.occupation());
        statement.setString(at++, sheet.occupationOther());
        statement.setString(at++, sheet.payer());
        statement.setString(at++, sheet.timeSlot());
        statement.setString(at++, sheet.suggestion());
        return at;
    }

    private static int trace(PreparedStatement statement, int from, StoredResponse row) throws SQLException {
        statement.setInt(from, row.revision());
        statement.setTimestamp(from + 1, Timestamp.from(row.changedAt()));
        statement.setString(from + 2, row.changedBy());
        statement.setString(from + 3, row.reason());
        statement.setBoolean(from + 4, row.voided());
        return from + 5;
    }

    private static List<StoredResponse> read(PreparedStatement select) throws SQLException {
        var rows = select.executeQuery();
        var read = new ArrayList<StoredResponse>();
        while (rows.next()) {
            read.add(new StoredResponse(
                    rows.getObject("response", UUID.class),
                    sheet(rows),
                    rows.getInt("revision"),
                    rows.getTimestamp("changed_at").toInstant(),
                    rows.getString("changed_by"),
                    rows.getString("change_reason"),
                    rows.getBoolean("voided")));
        }
        return read;
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        var answers = (Short[]) row.getArray("answers").getArray();
        var age = row.getObject("age");
        return new Sheet(
                row.getString("unit"),
                row.getTimestamp("collected_at").toInstant(),
                Arrays.stream(answers)
                        .map(answer -> answer == null ? null : answer.intValue())
                        .toList(),
                row.getString("sex"),
                age == null ? null : ((Number) age).intValue(),
                row.getString("education"),
                row.getString("occupation"),
                row.getString("occupation_other"),
                row.getString("payer"),
                row.getString("time_slot"),
                row.getString("suggestion"));
    }
}
