package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** Files already imported, by the SHA-256 of their bytes. */
@ApplicationScoped
class Batches {

    private final DataSource database;

    Batches(DataSource database) {
        this.database = database;
    }

    /** A file that was stored before. */
    record Batch(long rows, long rejected) {}

    Optional<Batch> find(SurveyInReach survey, byte[] sha256) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select rows, rejected from response_batch where facility = ? and survey = ? and sha256 = ?")) {
            select.setString(1, survey.facility().facility());
            select.setObject(2, survey.survey());
            select.setBytes(3, sha256);
            var row = select.executeQuery();
            return row.next() ? Optional.of(new Batch(row.getLong(1), row.getLong(2))) : Optional.empty();
        }
    }

    void add(Connection connection, SurveyInReach survey, byte[] sha256, Batch batch, Instant at, String by)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                insert into response_batch (facility, survey, sha256, rows, rejected, imported_at, imported_by)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")) {
            insert.setString(1, survey.facility().facility());
            insert.setObject(2, survey.survey());
            insert.setBytes(3, sha256);
            insert.setLong(4, batch.rows());
            insert.setLong(5, batch.rejected());
            insert.setTimestamp(6, Timestamp.from(at));
            insert.setString(7, by);
            insert.executeUpdate();
        }
    }
}
