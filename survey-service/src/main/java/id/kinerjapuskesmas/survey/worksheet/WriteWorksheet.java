package id.kinerjapuskesmas.survey.worksheet;

import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;

/** Writes the official worksheet of a survey: a summary and a sheet a service unit, answers as numbers, all else as formulas. */
@ApplicationScoped
class WriteWorksheet {

    /** Beyond this a sheet is of no use to a reader, and the export of responses serves a program better. */
    private static final long MOST_RESPONDENTS = 100_000;

    private static final int FETCHED = 1_000;
    private static final String OF_SURVEY =
            " from response where facility = ? and survey = ? and period_start = ? and not voided";

    private final DataSource database;
    private final Facilities facilities;

    WriteWorksheet(DataSource database, Facilities facilities) {
        this.database = database;
        this.facilities = facilities;
    }

    byte[] of(SurveyInReach survey, String period) throws SQLException {
        var out = new ByteArrayOutputStream();
        try (var connection = database.getConnection()) {
            var counts = counts(connection, survey);
            var workbook = new Workbook(out, "Kinerja Puskesmas", "1.0");
            var layout = Layout.of(survey.questionnaire());
            var title = survey.facility().name() + ", " + survey.title();
            var summary = new SummarySheet(workbook.newWorksheet("Rekap"), layout, title, period);
            var names = unitNames(survey);
            var number = 0;
            for (var unit : counts.keySet()) {
                number++;
                var name = names.getOrDefault(unit, unit);
                var sheetName = "Unit " + number;
                var sheet = new UnitSheet(workbook.newWorksheet(sheetName), layout, title, unit + " " + name, period);
                respondents(connection, survey, unit, sheet);
                summary.unit(name, sheetName, sheet.end());
            }
            summary.end();
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Map<String, String> unitNames(SurveyInReach survey) throws SQLException {
        var names = new LinkedHashMap<String, String>();
        facilities
                .unitsOf(survey.facility().facility())
                .forEach(unit -> names.put(unit.unit(), unit.name().id()));
        return names;
    }

    private static Map<String, Long> counts(Connection connection, SurveyInReach survey) throws SQLException {
        try (var select =
                connection.prepareStatement("select unit, count(*)" + OF_SURVEY + " group by unit order by unit")) {
            key(select, survey);
            var rows = select.executeQuery();
            var counts = new LinkedHashMap<String, Long>();
            var all = 0L;
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
                all += rows.getLong(2);
            }
            if (all > MOST_RESPONDENTS) {
                throw ProblemException.conflict(
                        "TOO_MANY_RESPONDENTS",
                        Text.of(
                                "Lembar kerja memuat paling banyak 100.000 responden; ambil data lewat ekspor respons.",
                                "A worksheet holds at most 100,000 respondents; take the export of responses."));
            }
            return counts;
        }
    }

    private static void respondents(Connection connection, SurveyInReach survey, String unit, UnitSheet sheet)
            throws SQLException, IOException {
        try (var select = connection.prepareStatement(
                "select answers" + OF_SURVEY + " and unit = ? order by collected_at, response")) {
            key(select, survey);
            select.setString(4, unit);
            select.setFetchSize(FETCHED);
            var rows = select.executeQuery();
            while (rows.next()) {
                sheet.respondent(answers((Short[]) rows.getArray(1).getArray()));
            }
        }
    }

    private static List<Integer> answers(Short[] stored) {
        var answers = new ArrayList<Integer>();
        for (var answer : stored) {
            answers.add(answer == null ? null : answer.intValue());
        }
        return answers;
    }

    private static void key(PreparedStatement statement, SurveyInReach survey) throws SQLException {
        statement.setString(1, survey.facility().facility());
        statement.setObject(2, survey.survey());
        statement.setObject(3, survey.periodStart());
    }
}
