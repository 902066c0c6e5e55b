package id.kinerjapuskesmas.survey.publiclink;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.survey.change.Changes;
import id.kinerjapuskesmas.survey.change.RecordKey;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.SurveyState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Issues, replaces and revokes the links of surveys, and knows which survey a key belongs to. */
@ApplicationScoped
class PublicLinks {

    private final DataSource database;
    private final Changes changes;
    private final Caller caller;
    private final Clock clock;

    PublicLinks(DataSource database, Changes changes, Caller caller, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    /** Issues a key for the survey's present edition; the key before it, if any, is void from now on. */
    String issue(SurveyInReach survey) throws SQLException {
        var key = LinkKey.random();
        var before = of(survey);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        """
                        insert into public_link (facility, survey, key_sha256, edition, issued_at, issued_by)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (facility, survey) do update
                        set key_sha256 = excluded.key_sha256, edition = excluded.edition,
                            issued_at = excluded.issued_at, issued_by = excluded.issued_by""")) {
            insert.setString(1, survey.facility().facility());
            insert.setObject(2, survey.survey());
            insert.setBytes(3, LinkKey.hash(key));
            insert.setInt(4, survey.edition());
            insert.setTimestamp(5, Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)));
            insert.setString(6, caller.name());
            insert.executeUpdate();
        }
        changes.add(
                record(survey),
                before.isEmpty() ? "ISSUE" : "REPLACE",
                null,
                before.orElse(null),
                of(survey).orElseThrow());
        return key;
    }

    Optional<PublicLink> of(SurveyInReach survey) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select edition, issued_at, issued_by from public_link where facility = ? and survey = ?""")) {
            select.setString(1, survey.facility().facility());
            select.setObject(2, survey.survey());
            var rows = select.executeQuery();
            return rows.next()
                    ? Optional.of(new PublicLink(
                            survey.survey(),
                            rows.getInt(1),
                            isUsable(survey, rows.getInt(1)),
                            rows.getTimestamp(2).toInstant(),
                            rows.getString(3)))
                    : Optional.empty();
        }
    }

    void revoke(SurveyInReach survey) throws SQLException {
        var before = of(survey);
        if (before.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from public_link where facility = ? and survey = ?")) {
            delete.setString(1, survey.facility().facility());
            delete.setObject(2, survey.survey());
            delete.executeUpdate();
        }
        changes.add(record(survey), "REVOKE", null, before.get(), null);
    }

    /** The survey a key was issued for, or empty when no such key is known. */
    Optional<Target> target(String key) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select l.facility, l.survey, l.edition, s.state = 'OPEN' and s.edition = l.edition
                        from public_link l join survey s on s.facility = l.facility and s.survey = l.survey
                        where l.key_sha256 = ?""")) {
            select.setBytes(1, LinkKey.hash(key));
            var rows = select.executeQuery();
            return rows.next()
                    ? Optional.of(new Target(
                            rows.getString(1), rows.getObject(2, UUID.class), rows.getInt(3), rows.getBoolean(4)))
                    : Optional.empty();
        }
    }

    static boolean isUsable(SurveyInReach survey, int edition) {
        return survey.state() == SurveyState.OPEN && survey.edition() == edition;
    }

    static RecordKey record(SurveyInReach survey) {
        return new RecordKey(
                survey.facility().facility(), "PUBLIC_LINK", survey.survey().toString());
    }

    /** What a key opens. */
    record Target(String facility, UUID survey, int edition, boolean takesResponses) {}
}
