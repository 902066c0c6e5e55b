package id.kinerjapuskesmas.survey.ikm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.survey.survey.PublishSurvey;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Keeps what was published, so that it stays readable whatever happens to the survey afterwards. */
@ApplicationScoped
class KeepPublished implements PublishSurvey {

    private final IkmReads reads;
    private final IkmRevisions revisions;
    private final DataSource database;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    KeepPublished(
            IkmReads reads,
            IkmRevisions revisions,
            DataSource database,
            ObjectMapper json,
            Caller caller,
            Clock clock) {
        this.reads = reads;
        this.revisions = revisions;
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void keep(SurveyInReach survey) throws SQLException {
        var result = reads.ofSurvey(survey, Method.MEAN_OF_UNITS, revisions.of(survey));
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        """
                        insert into survey_publication (facility, survey, edition, published_at, published_by, result)
                        values (?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, survey.facility().facility());
            insert.setObject(2, survey.survey());
            insert.setInt(3, survey.edition());
            insert.setTimestamp(4, Timestamp.from(clock.instant()));
            insert.setString(5, caller.name());
            insert.setString(6, json.writeValueAsString(result));
            insert.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Publication> of(SurveyInReach survey) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select edition, published_at, published_by, result
                        from survey_publication where facility = ? and survey = ? order by edition""")) {
            select.setString(1, survey.facility().facility());
            select.setObject(2, survey.survey());
            var rows = select.executeQuery();
            var publications = new ArrayList<Publication>();
            while (rows.next()) {
                publications.add(new Publication(
                        rows.getInt(1),
                        rows.getTimestamp(2).toInstant(),
                        rows.getString(3),
                        json.readValue(rows.getString(4), SurveyIkm.class)));
            }
            return publications;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored publication is not readable", e);
        }
    }
}
