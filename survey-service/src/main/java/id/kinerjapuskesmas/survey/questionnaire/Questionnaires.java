package id.kinerjapuskesmas.survey.questionnaire;

import id.kinerjapuskesmas.survey.questionnaire.CodeList.CodeValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Reads questionnaires; a frozen one never changes again and is kept in memory. */
@ApplicationScoped
public class Questionnaires {

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

    List<String> codes() throws SQLException {
        try (var connection = database.getConnection()) {
            return rows(connection, "select questionnaire from questionnaire order by 1", row -> row.getString(1));
        }
    }

    private static Optional<Questionnaire> read(Connection connection, String code) throws SQLException {
        var options = options(connection, code);
        var unsur = rows(
                connection,
                "select unsur, display, label_id, label_en from unsur where questionnaire = ? order by position",
                row -> new Unsur(row.getString(1), row.getString(2), new Label(row.getString(3), row.getString(4))),
                code);
        var questions = rows(
                connection,
                """
                select position, question, display, unsur, text_id, text_en
                from question where questionnaire = ? order by position""",
                row -> new Question(
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        new Label(row.getString(5), row.getString(6)),
                        options.getOrDefault(row.getInt(1), List.of())),
                code);
        var codeLists = codeLists(connection);
        var found = rows(
                connection,
                """
                select q.questionnaire, q.title_id, q.title_en, q.frozen_at, q.score_scale, r.regulation, r.title
                from questionnaire q join regulation r on r.regulation = q.regulation
                where q.questionnaire = ?""",
                row -> new Questionnaire(
                        row.getString(1),
                        new Label(row.getString(2), row.getString(3)),
                        new Regulation(row.getString(6), row.getString(7), bands(connection, row.getString(6))),
                        unsur,
                        questions,
                        codeLists,
                        row.getTimestamp(4) == null ? null : row.getTimestamp(4).toInstant(),
                        row.getLong(5)),
                code);
        return found.stream().findFirst();
    }

    private static List<Band> bands(Connection connection, String regulation) throws SQLException {
        return rows(
                connection,
                "select mutu, kinerja, kinerja_en, lowest from band where regulation = ?",
                row -> new Band(row.getString(1), row.getString(2), row.getString(3), row.getBigDecimal(4)),
                regulation);
    }

    private static Map<Integer, List<AnswerOption>> options(Connection connection, String code) throws SQLException {
        var options = new LinkedHashMap<Integer, List<AnswerOption>>();
        rows(
                connection,
                """
                select position, score, label_id, label_en
                from answer_option where questionnaire = ? order by position, score""",
                row -> options.computeIfAbsent(row.getInt(1), position -> new ArrayList<>())
                        .add(new AnswerOption(row.getInt(2), new Label(row.getString(3), row.getString(4)))),
                code);
        return options;
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
}
