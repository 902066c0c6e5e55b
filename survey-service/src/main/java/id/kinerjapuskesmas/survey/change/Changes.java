package id.kinerjapuskesmas.survey.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.rest.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import javax.sql.DataSource;

/** Writes and reads what happened to a record, in the transaction of the change itself. */
@ApplicationScoped
public class Changes {

    private final DataSource database;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    Changes(DataSource database, ObjectMapper json, Caller caller, Clock clock) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Notes a change; the caller of the request is its author.
     *
     * @param before the record as on the wire, or null when it was created
     * @param after the record as it became, or null when it was deleted
     */
    public void add(RecordKey of, String action, String reason, Object before, Object after) throws SQLException {
        try (var connection = database.getConnection();
                // writers of one record take turns at its next number
                var turn = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))");
                var insert = connection.prepareStatement(
                        """
                        insert into change_log (owner, subject, id, sequence, changed_at, changed_by, action, reason,
                                                before, after)
                        select ?, ?, ?, coalesce(max(sequence), 0) + 1, ?, ?, ?, ?, ?, ?
                        from change_log where owner = ? and subject = ? and id = ?""")) {
            turn.setString(1, of.toString());
            turn.executeQuery();
            insert.setString(1, of.owner());
            insert.setString(2, of.subject());
            insert.setString(3, of.id());
            insert.setTimestamp(4, Timestamp.from(clock.instant()));
            insert.setString(5, caller.name());
            insert.setString(6, action);
            insert.setString(7, reason);
            insert.setString(8, write(before));
            insert.setString(9, write(after));
            insert.setString(10, of.owner());
            insert.setString(11, of.subject());
            insert.setString(12, of.id());
            insert.executeUpdate();
        }
    }

    /** All changes of a record; the caller's reach is checked before. */
    public ChangeList of(RecordKey key) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select sequence, changed_at, changed_by, action, reason, before, after
                        from change_log where owner = ? and subject = ? and id = ? order by sequence""")) {
            select.setString(1, key.owner());
            select.setString(2, key.subject());
            select.setString(3, key.id());
            var rows = select.executeQuery();
            var changes = new ArrayList<Change>();
            while (rows.next()) {
                changes.add(new Change(
                        rows.getInt(1),
                        rows.getTimestamp(2).toInstant(),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        read(rows.getString(6)),
                        read(rows.getString(7))));
            }
            return new ChangeList(changes);
        }
    }

    private String write(Object content) {
        try {
            return content == null ? null : json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> read(String stored) {
        try {
            return stored == null ? null : json.readValue(stored, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored change is not readable", e);
        }
    }
}
