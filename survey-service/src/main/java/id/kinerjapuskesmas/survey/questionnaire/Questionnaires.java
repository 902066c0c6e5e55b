package id.kinerjapuskesmas.survey.questionnaire;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.survey.questionnaire.CodeList.CodeValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads questionnaires; a frozen one never changes again and is kept in memory. */
@ApplicationScoped
public class Questionnaires {

    /** Shipped; or of a facility in reach; or of a region below the caller's, or around the caller's region or facility. */
    private static final String VISIBLE =
            """
            (q.owner_facility is null and q.owner_region is null
             or q.owner_facility is not null
                and exists (select from facility f
                            where f.facility = q.owner_facility and (? = '' or f.facility = ?) and f.region like ?)
             or q.owner_region is not null
                and (? like q.owner_region || '%'
                     or q.owner_region like ? and ? = ''
                     or exists (select from facility f
                                where f.facility = ? and f.region like q.owner_region || '%')))""";

    private final DataSource database;
    private final Map<String, Questionnaire> frozen = new ConcurrentHashMap<>();

    Questionnaires(DataSource database) {
        this.database = database;
    }

    public Optional<Questionnaire> find(String code) throws SQLException {
        var known = frozen.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        try (var connection = database.getConnection()) {
            var found = read(connection, code);
            found.filter(questionnaire -> questionnaire.frozenAt() != null)
                    .ifPresent(questionnaire -> frozen.put(code, questionnaire));
            return found;
        }
    }

    /** The version as it stands, read anew inside the caller's transaction and held until it ends. */
    Optional<Questionnaire> hold(String code) throws SQLException {
        try (var connection = database.getConnection()) {
            rows(
                    connection,
                    "select questionnaire from questionnaire where questionnaire = ? for update",
                    row -> row.getString(1),
                    code);
            return read(connection, code);
        }
    }

    /** A page of the versions that a caller may see, by code. */
    List<Questionnaire> list(Scope scope, String after, int limit) throws SQLException {
        try (var connection = database.getConnection()) {
            var codes = rows(
                    connection,
                    """
                    select questionnaire from questionnaire q
                    where q.questionnaire > ? and """
                            + VISIBLE + " order by 1 limit " + limit,
                    row -> row.getString(1),
                    Stream.concat(Stream.of(after), visibleTo(scope)).toArray(String[]::new));
            return readAll(connection, codes);
        }
    }

    /** The version, when the caller may see it: shipped, its own, or of a region around it or below it. */
    Optional<Questionnaire> visible(String code, Scope scope) throws SQLException {
        try (var connection = database.getConnection()) {
            var codes = rows(
                    connection,
                    "select questionnaire from questionnaire q where q.questionnaire = ? and " + VISIBLE,
                    row -> row.getString(1),
                    Stream.concat(Stream.of(code), visibleTo(scope)).toArray(String[]::new));
            return readAll(connection, codes).stream().findFirst();
        }
    }

    private static Stream<String> visibleTo(Scope scope) {
        var region = scope.isCountry() ? "" : scope.region();
        var own = scope.facility() == null ? "" : scope.facility();
        return Stream.of(own, own, region + "%", region, region + "%", own, own);
    }

    List<RegulationVersion> regulations() throws SQLException {
        try (var connection = database.getConnection()) {
            return rows(
                    connection,
                    """
                    select regulation, title, valid_from, valid_until, note_id, note_en
                    from regulation order by valid_from desc, regulation""",
                    row -> new RegulationVersion(
                            row.getString(1),
                            row.getString(2),
                            row.getObject(3, LocalDate.class),
                            row.getObject(4, LocalDate.class),
                            new Label(row.getString(5), row.getString(6)),
                            new Regulation(row.getString(1), row.getString(2), bands(connection, row.getString(1)))
                                    .bands()));
        }
    }

    private static Optional<Questionnaire> read(Connection connection, String code) throws SQLException {
        return readAll(connection, List.of(code)).stream().findFirst();
    }

    /** The versions of the given codes, by code, in as many queries for one as for a page of them. */
    private static List<Questionnaire> readAll(Connection connection, List<String> codes) throws SQLException {
        if (codes.isEmpty()) {
            return List.of();
        }
        var asked = codes.toArray(String[]::new);
        var options = new HashMap<String, List<AnswerOption>>();
        rowsOf(
                connection,
                """
                select questionnaire, position, score, label_id, label_en
                from answer_option where questionnaire = any (?) order by questionnaire, position, score""",
                row -> options.computeIfAbsent(row.getString(1) + "/" + row.getInt(2), place -> new ArrayList<>())
                        .add(new AnswerOption(row.getInt(3), new Label(row.getString(4), row.getString(5)))),
                asked);
        var unsur = new HashMap<String, List<Unsur>>();
        rowsOf(
                connection,
                """
                select questionnaire, unsur, display, label_id, label_en
                from unsur where questionnaire = any (?) order by questionnaire, position""",
                row -> unsur.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                        .add(new Unsur(
                                row.getString(2), row.getString(3), new Label(row.getString(4), row.getString(5)))),
                asked);
        var questions = new HashMap<String, List<Question>>();
        rowsOf(
                connection,
                """
                select questionnaire, position, question, display, unsur, text_id, text_en
                from question where questionnaire = any (?) order by questionnaire, position""",
                row -> questions
                        .computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                        .add(new Question(
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                new Label(row.getString(6), row.getString(7)),
                                options.getOrDefault(row.getString(1) + "/" + row.getInt(2), List.of()))),
                asked);
        var codeLists = codeLists(connection);
        var regulations = new HashMap<String, Regulation>();
        for (var regulation : rows(
                connection,
                "select regulation, title from regulation",
                row -> new Regulation(row.getString(1), row.getString(2), bands(connection, row.getString(1))))) {
            regulations.put(regulation.regulation(), regulation);
        }
        return rowsOf(
                connection,
                """
                select questionnaire, title_id, title_en, regulation, frozen_at, owner_facility, owner_region,
                       copied_from, score_scale, version
                from questionnaire where questionnaire = any (?) order by questionnaire""",
                row -> new Questionnaire(
                        row.getString(1),
                        new Label(row.getString(2), row.getString(3)),
                        Objects.requireNonNull(regulations.get(row.getString(4))),
                        unsur.getOrDefault(row.getString(1), List.of()),
                        questions.getOrDefault(row.getString(1), List.of()),
                        codeLists,
                        row.getTimestamp(5) == null ? null : row.getTimestamp(5).toInstant(),
                        owner(row.getString(6), row.getString(7)),
                        row.getString(8),
                        row.getLong(9),
                        row.getInt(10)),
                asked);
    }

    private static Owner owner(String facility, String region) {
        return facility == null && region == null ? null : new Owner(facility, region);
    }

    private static List<Band> bands(Connection connection, String regulation) throws SQLException {
        return rows(
                connection,
                "select mutu, kinerja, kinerja_en, lowest from band where regulation = ?",
                row -> new Band(row.getString(1), row.getString(2), row.getString(3), row.getBigDecimal(4)),
                regulation);
    }

    private static List<CodeList> codeLists(Connection connection) throws SQLException {
        var lists = new LinkedHashMap<String, List<CodeValue>>();
        rows(
                connection,
                "select list, code, label_id, label_en from code_value order by list, position",
                row -> lists.computeIfAbsent(row.getString(1), list -> new ArrayList<>())
                        .add(new CodeValue(row.getString(2), new Label(row.getString(3), row.getString(4)))));
        return lists.entrySet().stream()
                .map(list -> new CodeList(list.getKey(), list.getValue()))
                .toList();
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(Connection connection, String sql, Reader<T> reader, String... keys)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < keys.length; i++) {
                statement.setString(i + 1, keys[i]);
            }
            var rows = statement.executeQuery();
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        }
    }

    private static <T> List<T> rowsOf(Connection connection, String sql, Reader<T> reader, String[] codes)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", codes));
            var rows = statement.executeQuery();
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        }
    }
}
