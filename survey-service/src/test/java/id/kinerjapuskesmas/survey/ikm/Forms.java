package id.kinerjapuskesmas.survey.ikm;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Questionnaires of other regulations and sizes, with one question U1..Un for each unsur. */
final class Forms {

    private Forms() {}

    static String of2004(DataSource database, int unsur, long scoreScale) throws SQLException {
        return questionnaire(database, "KEPMENPAN_25_2004", unsur, scoreScale);
    }

    static String of2017(DataSource database, int unsur, long scoreScale) throws SQLException {
        return questionnaire(database, "PERMENPANRB_14_2017", unsur, scoreScale);
    }

    private static String questionnaire(DataSource database, String regulation, int unsur, long scoreScale)
            throws SQLException {
        var code = "uji-" + regulation.substring(0, 3).toLowerCase(java.util.Locale.ROOT) + "-" + unsur;
        try (var connection = database.getConnection()) {
            insert(
                    connection,
                    """
                    insert into questionnaire (questionnaire, regulation, title_id, title_en, questions, score_scale)
                    values ('%s', '%s', 'Uji', 'Test', %d, %d) on conflict do nothing"""
                            .formatted(code, regulation, unsur, scoreScale));
            for (var number = 1; number <= unsur; number++) {
                insert(
                        connection,
                        """
                        insert into unsur (questionnaire, unsur, display, position, label_id, label_en)
                        select '%1$s', 'U%2$d', 'U%2$d', %2$d, 'Unsur %2$d', 'Unsur %2$d'
                        where not exists (select from unsur where questionnaire = '%1$s' and unsur = 'U%2$d')"""
                                .formatted(code, number));
                insert(
                        connection,
                        """
                        insert into question (questionnaire, position, question, display, unsur, text_id, text_en)
                        select '%1$s', %2$d, 'U%2$d', 'U%2$d', 'U%2$d', 'Uji', 'Test'
                        where not exists (select from question where questionnaire = '%1$s' and position = %2$d)"""
                                .formatted(code, number));
                insert(
                        connection,
                        """
                        insert into answer_option (questionnaire, position, score, label_id, label_en)
                        select '%1$s', %2$d, score, 'Nilai ' || score, 'Score ' || score from generate_series(1, 4) as score
                        where not exists (
                            select from answer_option where questionnaire = '%1$s' and position = %2$d)"""
                                .formatted(code, number));
            }
        }
        return code;
    }

    private static void insert(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
