package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads tallies and revisions: a fixed number of statements, however many facilities and respondents there are. */
@ApplicationScoped
class Tallies {

    private static final String ASKED = "unnest(?::text[], ?::uuid[]) as a(facility, survey)";

    private final DataSource database;

    Tallies(DataSource database) {
        this.database = database;
    }

    /** A number that grows with every response stored, corrected or voided in the survey. */
    long revision(SurveyInReach survey) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select coalesce(sum(revision), 0) from unit_tally where facility = ? and survey = ?")) {
            select.setString(1, survey.facility().facility());
            select.setObject(2, survey.survey());
            return single(select).getLong(1);
        }
    }

    /** The same number of several surveys; none of them that has no responses yet. */
    Map<UUID, Long> revisions(Connection connection, Collection<SurveyInReach> surveys) throws SQLException {
        try (var select = connection.prepareStatement("select t.survey, sum(t.revision)::bigint from " + ASKED
                + " join unit_tally t on t.facility = a.facility and t.survey = a.survey group by t.survey")) {
            ask(select, surveys);
            var revisions = new HashMap<UUID, Long>();
            for (var row = select.executeQuery(); row.next(); ) {
                revisions.put(row.getObject(1, UUID.class), row.getLong(2));
            }
            return revisions;
        }
    }

    /** The unit tallies of several surveys and their revisions, all of one moment. */
    Map<UUID, Current> current(Connection connection, Collection<SurveyInReach> surveys) throws SQLException {
        try (var select = connection.prepareStatement(
                """
                select t.survey, t.unit, t.respondents, t.score_sum, t.score_square_sum,
                       q.ones, q.twos, q.threes, q.fours, t.revision
                from %s
                join unit_tally t on t.facility = a.facility and t.survey = a.survey
                join question_tally q on q.facility = t.facility and q.survey = t.survey and q.unit = t.unit
                order by t.survey, t.unit, q.position"""
                        .formatted(ASKED))) {
            ask(select, surveys);
            var current = new HashMap<UUID, Current>();
            for (var row = select.executeQuery(); row.next(); ) {
                current.computeIfAbsent(row.getObject(1, UUID.class), first -> new Current())
                        .add(row);
            }
            return current;
        }
    }

    /** The tallies of one survey by unit, with the revision they stand at. */
    static final class Current {

        private final Map<String, Tally> tallies = new HashMap<>();
        private long revision;

        Map<String, Tally> tallies() {
            return tallies;
        }

        long revision() {
            return revision;
        }

        private void add(ResultSet row) throws SQLException {
            var unit = row.getString(2);
            var tally = tallies.get(unit);
            if (tally == null) {
                tally = new Tally(
                        new ArrayList<>(),
                        new Moments(
                                row.getLong(3),
                                row.getBigDecimal(4).toBigIntegerExact(),
                                row.getBigDecimal(5).toBigIntegerExact()));
                tallies.put(unit, tally);
                revision += row.getLong(10);
            }
            tally.questions().add(new QuestionCounts(row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9)));
        }
    }

    private static void ask(PreparedStatement select, Collection<SurveyInReach> surveys) throws SQLException {
        var connection = select.getConnection();
        select.setArray(
                1,
                connection.createArrayOf(
                        "text",
                        surveys.stream()
                                .map(survey -> survey.facility().facility())
                                .toArray()));
        select.setArray(
                2,
                connection.createArrayOf(
                        "uuid", surveys.stream().map(SurveyInReach::survey).toArray()));
    }

    /** Unit tallies of one survey. */
    List<UnitTally> of(SurveyInReach survey) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select t.facility, ?, t.unit, t.respondents, t.score_sum, t.score_square_sum,
                               q.ones, q.twos, q.threes, q.fours
                        from unit_tally t
                        join question_tally q on q.facility = t.facility and q.survey = t.survey and q.unit = t.unit
                        where t.facility = ? and t.survey = ?
                        order by t.unit, q.position""")) {
            select.setString(1, survey.questionnaire().questionnaire());
            select.setString(2, survey.facility().facility());
            select.setObject(3, survey.survey());
            return read(select);
        }
    }

    private static List<UnitTally> read(PreparedStatement select) throws SQLException {
        var counts = new LinkedHashMap<List<String>, List<QuestionCounts>>();
        var moments = new HashMap<List<String>, Moments>();
        for (var row = select.executeQuery(); row.next(); ) {
            var unit = List.of(row.getString(1), row.getString(2), row.getString(3));
            moments.put(
                    unit,
                    new Moments(
                            row.getLong(4),
                            row.getBigDecimal(5).toBigIntegerExact(),
                            row.getBigDecimal(6).toBigIntegerExact()));
            counts.computeIfAbsent(unit, added -> new ArrayList<>())
                    .add(new QuestionCounts(row.getLong(7), row.getLong(8), row.getLong(9), row.getLong(10)));
        }
        return counts.entrySet().stream()
                .map(unit -> new UnitTally(
                        unit.getKey().get(0),
                        unit.getKey().get(1),
                        unit.getKey().get(2),
                        new Tally(unit.getValue(), moments.get(unit.getKey()))))
                .toList();
    }

    private static ResultSet single(PreparedStatement select) throws SQLException {
        var row = select.executeQuery();
        row.next();
        return row;
    }
}
