package id.kinerjapuskesmas.rest.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The job rows. What a worker writes names its lease, so a worker that lost its job to another changes nothing.
 */
final class JobTable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database;

    JobTable(DataSource database) {
        this.database = database;
    }

    /** Sets the parameters of a statement. */
    interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    Optional<StoredJob> find(UUID job) throws SQLException {
        return read(
                        "select * from import_job where job = ? and state <> 'RECEIVING'",
                        select -> select.setObject(1, job))
                .stream()
                .findFirst();
    }

    /** Takes the oldest job that waits or whose worker fell silent. */
    Optional<StoredJob> claim(Collection<String> kinds, UUID lease, Instant now, Instant until) throws SQLException {
        return read(
                        """
                        update import_job set state = 'RUNNING', lease = ?, lease_until = ?, attempts = attempts + 1,
                                              started_at = coalesce(started_at, ?), phase = 'READING', bytes_read = 0,
                                              rows_read = 0, revision = revision + 1
                        where job = (select job from import_job
                                     where state in ('QUEUED', 'RUNNING') and kind = any (?)
                                       and (lease_until is null or lease_until < ?)
                                     order by created_at limit 1 for update skip locked)
                        returning *""",
                        claim -> {
                            claim.setObject(1, lease);
                            claim.setTimestamp(2, Timestamp.from(until));
                            claim.setTimestamp(3, Timestamp.from(now));
                            claim.setArray(4, claim.getConnection().createArrayOf("text", kinds.toArray()));
                            claim.setTimestamp(5, Timestamp.from(now));
                        })
                .stream()
                .findFirst();
    }

    /** Shows progress and prolongs the lease; empty when it is lost, else whether to cancel. */
    Optional<Boolean> beat(UUID job, UUID lease, Instant until, Progress progress) throws SQLException {
        try (var connection = database.getConnection();
                var beat = connection.prepareStatement(
                        """
                        update import_job
                        set lease_until = ?, phase = ?, bytes_read = ?, rows_read = ?,
                            revision = revision
                                       + case when (phase, bytes_read, rows_read) is distinct from (?, ?, ?) then 1 else 0 end
                        where job = ? and lease = ? and state = 'RUNNING'
                        returning cancel_requested""")) {
            beat.setTimestamp(1, Timestamp.from(until));
            for (var at = 2; at <= 5; at += 3) {
                beat.setString(at, progress.phase().name());
                beat.setLong(at + 1, progress.bytesRead());
                beat.setLong(at + 2, progress.rowsRead());
            }
            beat.setObject(8, job);
            beat.setObject(9, lease);
            var row = beat.executeQuery();
            return row.next() ? Optional.of(row.getBoolean(1)) : Optional.empty();
        }
    }

    /** How far a run is. */
    record Progress(JobPhase phase, long bytesRead, long rowsRead) {}

    /** Ends a job with its report, in the transaction that stores its rows; false when the run may not commit. */
    boolean finish(Connection connection, UUID job, UUID lease, ImportReport report, Instant now) throws SQLException {
        var done = report.stored() || report.dryRun();
        var finished = update(
                connection,
                """
                update import_job set state = ?, report = ?, bytes_read = bytes, rows_read = ?, rows_rejected = ?,
                                      rows_stored = ?, lease = null, lease_until = null, finished_at = ?,
                                      revision = revision + 1
                where job = ? and lease = ? and state = 'RUNNING' and not cancel_requested""",
                finish -> {
                    finish.setString(1, (done ? JobState.DONE : JobState.REFUSED).name());
                    finish.setString(2, json(report));
                    finish.setLong(3, report.received());
                    finish.setLong(4, report.rejected());
                    finish.setLong(5, report.stored() ? report.created() + report.updated() : 0);
                    finish.setTimestamp(6, Timestamp.from(now));
                    finish.setObject(7, job);
                    finish.setObject(8, lease);
                });
        if (finished == 1) {
            update(connection, "delete from import_job_part where job = ?", delete -> delete.setObject(1, job));
        }
        return finished == 1;
    }

    /** Ends a job without a report of its rows. */
    void end(UUID job, UUID lease, JobState state, JobProblem.Kept problem, Instant now, Instant resumableUntil)
            throws SQLException {
        try (var connection = database.getConnection()) {
            update(
                    connection,
                    """
                    update import_job set state = ?, problem = ?, lease = null, lease_until = null,
                                          finished_at = ?, resumable_until = ?, revision = revision + 1
                    where job = ? and lease = ? and state = 'RUNNING'""",
                    end -> {
                        end.setString(1, state.name());
                        end.setString(2, problem == null ? null : json(problem));
                        end.setTimestamp(3, Timestamp.from(now));
                        end.setTimestamp(4, Timestamp.from(resumableUntil));
                        end.setObject(5, job);
                        end.setObject(6, lease);
                    });
        }
    }

    /** Hands a job back, not to be tried before the given time; without one the run was no attempt. */
    void release(UUID job, UUID lease, Instant notBefore) throws SQLException {
        try (var connection = database.getConnection()) {
            update(
                    connection,
                    """
                    update import_job set state = 'QUEUED', lease = null, lease_until = ?, attempts = attempts - ?,
                                          revision = revision + 1
                    where job = ? and lease = ? and state = 'RUNNING'""",
                    release -> {
                        release.setTimestamp(1, notBefore == null ? null : Timestamp.from(notBefore));
                        release.setInt(2, notBefore == null ? 1 : 0);
                        release.setObject(3, job);
                        release.setObject(4, lease);
                    });
        }
    }

    List<StoredJob> read(String sql, Parameters parameters) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            parameters.set(select);
            var rows = select.executeQuery();
            var jobs = new ArrayList<StoredJob>();
            while (rows.next()) {
                jobs.add(job(rows));
            }
            return jobs;
        }
    }

    static int update(Connection connection, String sql, Parameters parameters) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            parameters.set(update);
            return update.executeUpdate();
        }
    }

    private static StoredJob job(ResultSet row) throws SQLException {
        var report = row.getString("report");
        var problem = row.getString("problem");
        var phase = row.getString("phase");
        return new StoredJob(
                row.getObject("job", UUID.class),
                new JobRequest(
                        row.getString("kind"),
                        row.getString("target"),
                        row.getString("region"),
                        row.getString("facility_scope"),
                        row.getString("media_type"),
                        row.getBoolean("dry_run"),
                        OnError.valueOf(row.getString("on_error")),
                        Language.valueOf(row.getString("language"))),
                new JobOwner(
                        row.getString("owner"),
                        Set.of((String[]) row.getArray("owner_roles").getArray()),
                        row.getString("owner_region"),
                        row.getString("owner_facility")),
                row.getBytes("sha256"),
                row.getLong("bytes"),
                JobState.valueOf(row.getString("state")),
                phase == null ? null : JobPhase.valueOf(phase),
                row.getBoolean("cancel_requested"),
                row.getLong("rows_read"),
                row.getLong("rows_rejected"),
                row.getLong("rows_stored"),
                row.getLong("bytes_read"),
                row.getInt("attempts"),
                report == null ? null : read(report, ImportReport.class),
                problem == null ? null : read(problem, JobProblem.Kept.class),
                instant(row, "created_at"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                instant(row, "resumable_until"),
                row.getLong("revision"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
