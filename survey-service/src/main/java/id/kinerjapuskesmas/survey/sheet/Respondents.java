package id.kinerjapuskesmas.survey.sheet;

import id.kinerjapuskesmas.survey.questionnaire.CodeList;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** How many respondents of each sex and education a survey has. */
@ApplicationScoped
class Respondents {

    private static final String COUNT =
            """
            select %1$s, count(*) from response
            where facility = ? and survey = ? and period_start = ? and not voided and %1$s is not null
            group by %1$s""";

    private final DataSource database;

    Respondents(DataSource database) {
        this.database = database;
    }

    /** Labelled counts in the order of the code list, with 0 where nobody is. */
    Map<CodeList.CodeValue, Long> bySex(SurveyInReach survey) throws SQLException {
        return count(survey, "sex", "SEX");
    }

    Map<CodeList.CodeValue, Long> byEducation(SurveyInReach survey) throws SQLException {
        return count(survey, "education", "EDUCATION");
    }

    private Map<CodeList.CodeValue, Long> count(SurveyInReach survey, String column, String list) throws SQLException {
        var counts = new HashMap<String, Long>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(COUNT.formatted(column))) {
            select.setString(1, survey.facility().facility());
            select.setObject(2, survey.survey());
            select.setObject(3, survey.periodStart());
            var rows = select.executeQuery();
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        var labelled = new LinkedHashMap<CodeList.CodeValue, Long>();
        survey.questionnaire().codeLists().stream()
                .filter(known -> known.list().equals(list))
                .map(CodeList::values)
                .flatMap(List::stream)
                .forEach(value -> labelled.put(value, counts.getOrDefault(value.code(), 0L)));
        return labelled;
    }
}
