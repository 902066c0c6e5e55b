package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.SurveyState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads respondents by group: kept of closed surveys, counted now of one that is open. */
@ApplicationScoped
class GroupTallies {

    private static final int ROWS_AT_ONCE = 2000;

    private final DataSource database;

    GroupTallies(DataSource database) {
        this.database = database;
    }

    /** The groups of all surveys that count at a facility or in a region. */
    List<GroupTally> in(String regionPattern, String facility, Period period) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "with " + CountedTallies.COUNTED
                                + """

                        select g.facility, c.questionnaire, g.characteristic, g.code,
                               g.respondents, g.score_sum, g.score_square_sum, g.ones, g.twos, g.threes, g.fours
                        from counted c join group_tally g on g.facility = c.facility and g.survey = c.survey""")) {
            CountedTallies.scope(select, regionPattern, facility, period);
            return read(select);
        }
    }

    List<GroupTally> of(SurveyInReach survey) throws SQLException {
        var kept = survey.state() == SurveyState.CLOSED || survey.state() == SurveyState.PUBLISHED;
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select ?, ?, g.characteristic, g.code,
                               g.respondents, g.score_sum, g.score_square_sum, g.ones, g.twos, g.threes, g.fours
                        from %s"""
                                .formatted(
                                        kept
                                                ? "group_tally g where g.facility = ? and g.survey = ?"
                                                : "count_groups(?, ?) g"))) {
            select.setString(1, survey.facility().facility());
            select.setString(2, survey.questionnaire().questionnaire());
            select.setString(3, survey.facility().facility());
            select.setObject(4, survey.survey());
            return read(select);
        }
    }

    /** Changes with every response, also where only what the respondent said of themselves was corrected. */
    String revision(SurveyInReach survey) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select count(*) || '-' || coalesce(sum(revision), 0)
                        from response where facility = ? and survey = ? and period_start = ?""")) {
            select.setString(1, survey.facility().facility());
            select.setObject(2, survey.survey());
            select.setObject(3, survey.periodStart());
            var row = select.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private static List<GroupTally> read(PreparedStatement select) throws SQLException {
        select.setFetchSize(ROWS_AT_ONCE);
        var groups = new ArrayList<GroupTally>();
        for (var row = select.executeQuery(); row.next(); ) {
            groups.add(new GroupTally(
                    row.getString(1),
                    row.getString(2),
                    Characteristic.valueOf(row.getString(3)),
                    row.getString(4),
                    CountedTallies.tally(row, 5)));
        }
        return groups;
    }
}
