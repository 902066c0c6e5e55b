package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The tallies of the surveys that count at a facility or in a region: one statement, however many there are. */
@ApplicationScoped
class CountedTallies {

    /** Closed and published surveys that lie wholly inside the asked period. */
    static final String COUNTED =
            """
            counted as materialized (
                select s.facility, s.survey, s.questionnaire, s.period_start, s.period_end, s.population
                from facility f join survey s on s.facility = f.facility
                where f.region like ? and (?::text is null or f.facility = ?)
                  and s.state in ('CLOSED', 'PUBLISHED') and s.period_start >= ? and s.period_end <= ?)""";

    private static final int ROWS_AT_ONCE = 2000;

    private final DataSource database;

    CountedTallies(DataSource database) {
        this.database = database;
    }

    /** A text that changes with every change of a facility, a unit or a survey of the region. */
    String revision(String regionPattern) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select count(*), coalesce(sum(hashtextextended(facility || ':' || revision, 0)), 0)
                        from facility where region like ?""")) {
            select.setString(1, regionPattern);
            var row = select.executeQuery();
            row.next();
            var hash = row.getBigDecimal(2).toBigInteger().mod(BigInteger.ONE.shiftLeft(64));
            return row.getLong(1) + "-" + hash.toString(16);
        }
    }

    /** By period; a survey without responses is one row without a unit. */
    List<SurveyTally> in(String regionPattern, String facility, Period period) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "with " + COUNTED
                                + """

                        select c.facility, c.survey, c.questionnaire, c.period_start, c.period_end, c.population,
                               t.unit, t.respondents, t.score_sum, t.score_square_sum, q.ones, q.twos, q.threes, q.fours
                        from counted c
                        left join unit_tally t on t.facility = c.facility and t.survey = c.survey
                        -- one short walk along the key a unit, which comes in order: sorting all of them costs more
                        cross join lateral (
                            select array_agg(q.ones order by q.position) as ones,
                                   array_agg(q.twos order by q.position) as twos,
                                   array_agg(q.threes order by q.position) as threes,
                                   array_agg(q.fours order by q.position) as fours
                            from question_tally q
                            where q.facility = t.facility and q.survey = t.survey and q.unit = t.unit) q
                        order by c.period_start, c.survey, t.unit""")) {
            select.setFetchSize(ROWS_AT_ONCE);
            scope(select, regionPattern, facility, period);
            var rows = select.executeQuery();
            var tallies = new ArrayList<SurveyTally>();
            while (rows.next()) {
                var unit = rows.getString(7);
                tallies.add(new SurveyTally(
                        rows.getString(1),
                        rows.getObject(2, UUID.class),
                        rows.getString(3),
                        rows.getObject(4, LocalDate.class),
                        rows.getObject(5, LocalDate.class),
                        rows.getObject(6, Long.class),
                        unit,
                        unit == null ? null : tally(rows, 8)));
            }
            return tallies;
        }
    }

    /** Surveys of a facility that touch the period and do not count in it, with the reason. */
    List<UncountedSurvey> uncounted(String facility, Period period) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select survey, period_start, period_end,
                               case when state in ('CLOSED', 'PUBLISHED') then 'REACHES_BEYOND_PERIOD'
                                    else 'NOT_CLOSED' end
                        from survey
                        where facility = ? and period_start <= ? and period_end >= ?
                          and not (state in ('CLOSED', 'PUBLISHED') and period_start >= ? and period_end <= ?)
                        order by period_start, survey""")) {
            select.setString(1, facility);
            select.setObject(2, period.end());
            select.setObject(3, period.start());
            select.setObject(4, period.start());
            select.setObject(5, period.end());
            var rows = select.executeQuery();
            var surveys = new ArrayList<UncountedSurvey>();
            while (rows.next()) {
                surveys.add(new UncountedSurvey(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, LocalDate.class),
                        rows.getObject(3, LocalDate.class),
                        rows.getString(4)));
            }
            return surveys;
        }
    }

    /** Respondents, the two moments and the four lists of counts, from the given column on. */
    static Tally tally(ResultSet row, int column) throws SQLException {
        var ones = counts(row, column + 3);
        var twos = counts(row, column + 4);
        var threes = counts(row, column + 5);
        var fours = counts(row, column + 6);
        var questions = new ArrayList<QuestionCounts>(ones.length);
        for (var place = 0; place < ones.length; place++) {
            questions.add(new QuestionCounts(ones[place], twos[place], threes[place], fours[place]));
        }
        return new Tally(
                questions,
                new Moments(
                        row.getLong(column),
                        row.getBigDecimal(column + 1).toBigIntegerExact(),
                        row.getBigDecimal(column + 2).toBigIntegerExact()));
    }

    private static long[] counts(ResultSet row, int column) throws SQLException {
        return Arrays.stream((Long[]) row.getArray(column).getArray())
                .mapToLong(Long::longValue)
                .toArray();
    }

    static void scope(PreparedStatement select, String regionPattern, String facility, Period period)
            throws SQLException {
        select.setString(1, regionPattern);
        select.setString(2, facility);
        select.setString(3, facility);
        select.setObject(4, period.start());
        select.setObject(5, period.end());
    }
}
