package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;

/** What a dry run would change, cell by cell. */
record CellChanges(SurveyInReach survey) {

    private static final int MOST = 1_000;
    private static final List<String> COLUMNS = List.of(
            "unit",
            "collected_at",
            "sex",
            "age",
            "education",
            "occupation",
            "occupation_other",
            "payer",
            "time_slot",
            "suggestion");
    private static final List<String> NAMES = List.of(
            "unit",
            "collectedAt",
            "sex",
            "age",
            "education",
            "occupation",
            "occupationOther",
            "payer",
            "timeSlot",
            "suggestion");

    void into(ReportBuilder report, Connection connection, String joined, String same) throws SQLException {
        try (var select = connection.prepareStatement("select s.line, s.*, r.* " + joined
                + " where r.response is not null and not (" + same + ") order by s.line limit " + MOST)) {
            select.setString(1, survey.facility().facility());
            select.setObject(2, survey.survey());
            select.setObject(3, survey.periodStart());
            var rows = select.executeQuery();
            while (rows.next()) {
                change(report, rows);
            }
        }
    }

    private void change(ReportBuilder report, ResultSet row) throws SQLException {
        // staged columns stand first, so a name finds the new value and the last index of it the old one
        var columns = row.getMetaData();
        var line = row.getLong(1);
        for (var index = 0; index < COLUMNS.size(); index++) {
            var after = row.getString(COLUMNS.get(index));
            var before = row.getString(last(columns, COLUMNS.get(index)));
            report.change(line, NAMES.get(index), before, after);
        }
        var after = (Short[]) row.getArray("answers").getArray();
        var before = (Short[]) row.getArray(last(columns, "answers")).getArray();
        for (var place = 0; place < after.length; place++) {
            var question = survey.questionnaire().questions().get(place);
            report.change(line, question.display(), before[place], after[place]);
        }
    }

    private static int last(ResultSetMetaData columns, String name) throws SQLException {
        for (var index = columns.getColumnCount(); index > 0; index--) {
            if (columns.getColumnName(index).equals(name)) {
                return index;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
