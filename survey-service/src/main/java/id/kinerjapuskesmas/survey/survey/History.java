package id.kinerjapuskesmas.survey.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.rest.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes and reads what happened to a survey, in the transaction of the change itself. */
@ApplicationScoped
class History {

    private final DataSource database;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    History(DataSource database, ObjectMapper json, Caller caller, Clock clock) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    void add(StoredSurvey survey, String action, String reason, SurveyState stateBefore, SurveyData before)
            throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        """
                        insert into survey_change (facility, survey, sequence, changed_at, changed_by, action, reason,
                                                   state_before, state_after, before, after)
                        select ?, ?, coalesce(max(sequence), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?
                        from survey_change where facility = ? and survey = ?""")) {
            insert.setString(1, survey.facility);
            insert.setObject(2, survey.survey);
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            insert.setString(4, caller.name());
            insert.setString(5, action);
            insert.setString(6, reason);
            insert.setString(7, stateBefore == null ? null : stateBefore.name());
            insert.setString(8, survey.state.name());
            insert.setString(9, before == null ? null : write(before));
            insert.setString(10, write(survey.toData()));
            insert.setString(11, survey.facility);
            insert.setObject(12, survey.survey);
            insert.executeUpdate();
        }
    }

    List<SurveyChange> of(String facility, UUID survey) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select sequence, changed_at, changed_by, action, reason, state_before, state_after, before, after
                        from survey_change where facility = ? and survey = ? order by sequence""")) {
            select.setString(1, facility);
            select.setObject(2, survey);
            var rows = select.executeQuery();
            var changes = new ArrayList<SurveyChange>();
            while (rows.next()) {
                changes.add(new SurveyChange(
                        rows.getInt(1),
                        rows.getTimestamp(2).toInstant(),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getString(7),
                        read(rows.getString(8)),
                        read(rows.getString(9))));
            }
            return changes;
        }
    }

    private String write(SurveyData data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private SurveyData read(String stored) {
        try {
            return stored == null ? null : json.readValue(stored, SurveyData.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored survey is not readable", e);
        }
    }
}
