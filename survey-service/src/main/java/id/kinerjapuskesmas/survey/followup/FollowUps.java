package id.kinerjapuskesmas.survey.followup;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads follow-ups and their progress. */
@ApplicationScoped
class FollowUps {

    private static final String READ =
            """
            select u.follow_up, u.survey, u.facility, f.name, f.region, u.unsur, u.activity, u.year, u.quarter,
                   u.person_in_charge, u.note, u.state, u.completed_on, u.version,
                   (select p.percent from follow_up_progress p
                    where p.facility = u.facility and p.survey = u.survey and p.follow_up = u.follow_up
                    order by p.reached_on desc, p.entered_at desc, p.entry desc limit 1) as percent
            from follow_up u join facility f on f.facility = u.facility
            """;

    private final DataSource database;
    private final Caller caller;

    FollowUps(DataSource database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** A follow-up with what its ETag depends on. */
    record Versioned(FollowUp followUp, int version) {

        /** Progress entries do not raise the version of what was approved, but they show. */
        String tag() {
            return version + "-" + followUp.percent();
        }
    }

    /** What a list is asked for; null or empty means any. */
    record Filter(String region, String facility, UUID survey, Integer year, Integer quarter, FollowUpState state) {}

    Versioned of(SurveyInReach survey, UUID followUp) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        READ + "where u.facility = ? and u.survey = ? and u.follow_up = ?")) {
            select.setString(1, survey.facility().facility());
            select.setObject(2, survey.survey());
            select.setObject(3, followUp);
            var rows = select.executeQuery();
            if (!rows.next()) {
                throw ProblemException.notFound("follow-up", followUp);
            }
            return new Versioned(read(rows), rows.getInt("version"));
        }
    }

    List<FollowUp> list(Filter filter, PageRequest page) throws SQLException {
        var scope = caller.scope();
        var after = page.after();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        READ
                                + """
                        where f.region like ? and f.region like ? and u.facility like ? and u.facility like ?
                          and (?::uuid is null or u.survey = ?)
                          and (?::integer is null or u.year = ?) and (?::integer is null or u.quarter = ?)
                          and (?::text is null or u.state = ?)
                          and (u.facility, u.survey, u.follow_up) > (?, ?, ?)
                        order by u.facility, u.survey, u.follow_up limit ?""")) {
            var at = 1;
            select.setString(at++, scope.regionPattern());
            select.setString(at++, filter.region() == null ? "%" : Scope.regionPattern(filter.region()));
            select.setString(at++, scope.facility() == null ? "%" : scope.facility());
            select.setString(at++, filter.facility() == null ? "%" : filter.facility());
            var state = filter.state() == null ? null : filter.state().name();
            for (var value : new Object[] {filter.survey(), filter.year(), filter.quarter(), state}) {
                for (var twice = 0; twice < 2; twice++) {
                    if (value == null) {
                        select.setNull(at++, Types.NULL);
                    } else {
                        select.setObject(at++, value);
                    }
                }
            }
            select.setString(at++, after.isEmpty() ? "" : after.get(0));
            select.setObject(at++, after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(1)));
            select.setObject(at++, after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(2)));
            select.setInt(at, page.fetch());
            var rows = select.executeQuery();
            var found = new ArrayList<FollowUp>();
            while (rows.next()) {
                found.add(read(rows));
            }
            return found;
        }
    }

    List<Progress> progressOf(SurveyInReach survey, UUID followUp) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select entry, reached_on, percent, note, entered_at, entered_by from follow_up_progress
                        where facility = ? and survey = ? and follow_up = ?
                        order by reached_on, entered_at, entry""")) {
            select.setString(1, survey.facility().facility());
            select.setObject(2, survey.survey());
            select.setObject(3, followUp);
            var rows = select.executeQuery();
            var entries = new ArrayList<Progress>();
            while (rows.next()) {
                entries.add(new Progress(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, LocalDate.class),
                        rows.getInt(3),
                        rows.getString(4),
                        rows.getTimestamp(5).toInstant(),
                        rows.getString(6)));
            }
            return entries;
        }
    }

    boolean mayAct(FollowUpAction action) {
        return caller.has(Role.DINKES) || !action.isOfDinas() && caller.has(Role.PUSKESMAS);
    }

    private FollowUp read(ResultSet row) throws SQLException {
        var state = FollowUpState.valueOf(row.getString("state"));
        var percent = row.getObject("percent");
        return new FollowUp(
                row.getObject("follow_up", UUID.class),
                row.getObject("survey", UUID.class),
                row.getString("facility"),
                row.getString("name"),
                row.getString("region"),
                row.getString("unsur"),
                row.getString("activity"),
                row.getInt("year"),
                row.getInt("quarter"),
                row.getString("person_in_charge"),
                row.getString("note"),
                state,
                row.getObject("completed_on", LocalDate.class),
                percent == null ? null : ((Number) percent).intValue(),
                FollowUpStep.actionsFrom(state).stream().filter(this::mayAct).toList());
    }
}
