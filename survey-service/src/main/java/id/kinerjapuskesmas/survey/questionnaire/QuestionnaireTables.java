package id.kinerjapuskesmas.survey.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Writes the tables of a questionnaire, inside the caller's transaction. */
@ApplicationScoped
class QuestionnaireTables {

    private final DataSource database;

    QuestionnaireTables(DataSource database) {
        this.database = database;
    }

    /** Two writers of one code take turns, also when neither finds it yet. */
    void lock(String code) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select pg_advisory_xact_lock(hashtextextended('questionnaire ' || ?, 0))")) {
            statement.setString(1, code);
            statement.executeQuery();
        }
    }

    Optional<String> regionOf(String facility) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select region from facility where facility = ?")) {
            select.setString(1, facility);
            var rows = select.executeQuery();
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    boolean knowsRegulation(String regulation) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select from regulation where regulation = ?")) {
            select.setString(1, regulation);
            return select.executeQuery().next();
        }
    }

    /** Whether a survey that asks it is open; held so until the transaction ends. */
    boolean isAskedNow(String code) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select state from survey where questionnaire = ? for share")) {
            select.setString(1, code);
            var rows = select.executeQuery();
            var open = false;
            while (rows.next()) {
                open |= rows.getString(1).equals("OPEN");
            }
            return open;
        }
    }

    void insert(String code, QuestionnaireData data) throws SQLException {
        try (var connection = database.getConnection()) {
            try (var insert = connection.prepareStatement(
                    """
                    insert into questionnaire (regulation, title_id, title_en, questions, score_scale, copied_from,
                                               owner_facility, owner_region, questionnaire)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
                head(insert, data);
                insert.setString(7, data.owner().facility());
                insert.setString(8, data.owner().region());
                insert.setString(9, code);
                insert.executeUpdate();
            }
            elements(connection, code, data);
        }
    }

    void replace(String code, QuestionnaireData data) throws SQLException {
        try (var connection = database.getConnection()) {
            for (var table : new String[] {"answer_option", "question", "unsur"}) {
                try (var delete = connection.prepareStatement("delete from " + table + " where questionnaire = ?")) {
                    delete.setString(1, code);
                    delete.executeUpdate();
                }
            }
            try (var update = connection.prepareStatement(
                    """
                    update questionnaire
                    set regulation = ?, title_id = ?, title_en = ?, questions = ?, score_scale = ?, copied_from = ?,
                        version = version + 1
                    where questionnaire = ?""")) {
                head(update, data);
                update.setString(7, code);
                update.executeUpdate();
            }
            elements(connection, code, data);
        }
    }

    private static void head(PreparedStatement statement, QuestionnaireData data) throws SQLException {
        statement.setString(1, data.regulation());
        statement.setString(2, data.title().id());
        statement.setString(3, data.title().en());
        statement.setInt(4, data.questions().size());
        statement.setLong(5, FormRules.scoreScale(data.unsur(), data.questions()));
        statement.setString(6, data.from());
    }

    private static void elements(Connection connection, String code, QuestionnaireData data) throws SQLException {
        try (var unsur = connection.prepareStatement(
                        "insert into unsur (questionnaire, position, unsur, display, label_id, label_en) values (?, ?, ?, ?, ?, ?)");
                var question = connection.prepareStatement(
                        "insert into question (questionnaire, position, question, display, unsur, text_id, text_en) values (?, ?, ?, ?, ?, ?, ?)");
                var option = connection.prepareStatement(
                        "insert into answer_option (questionnaire, position, score, label_id, label_en) values (?, ?, ?, ?, ?)")) {
            for (var place = 1; place <= data.unsur().size(); place++) {
                var row = data.unsur().get(place - 1);
                add(
                        unsur,
                        code,
                        place,
                        row.unsur(),
                        row.display(),
                        row.label().id(),
                        row.label().en());
            }
            unsur.executeBatch();
            for (var place = 1; place <= data.questions().size(); place++) {
                var row = data.questions().get(place - 1);
                var text = row.text();
                add(question, code, place, row.question(), row.display(), row.unsur(), text.id(), text.en());
                for (var answer : row.options()) {
                    add(
                            option,
                            code,
                            place,
                            answer.score(),
                            answer.label().id(),
                            answer.label().en());
                }
            }
            question.executeBatch();
            option.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            if (values[index] == null) {
                statement.setString(index + 1, null);
            } else {
                statement.setObject(index + 1, values[index]);
            }
        }
        statement.addBatch();
    }
}
