package id.kinerjapuskesmas.rest.job;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What callers do with jobs: hand them in, look at them, cancel and resume them. */
final class JobDesk {

    private final DataSource database;
    private final JobTable table;
    private final JobParts parts;
    private final Clock clock;

    JobDesk(DataSource database, Clock clock) {
        this.database = database;
        this.table = new JobTable(database);
        this.parts = new JobParts(database);
        this.clock = clock;
    }

    /** The job of a file: a new one, or the one that the same file has for the same target already. */
    StoredJob accept(JobRequest request, JobOwner owner, String idempotencyKey, InputStream body) throws SQLException {
        var job = UUID.randomUUID();
        begin(job, request, owner);
        try {
            var received = parts.receive(job, body);
            if (received.bytes() == 0) {
                throw ProblemException.of(
                        ProblemType.UNREADABLE_BODY, "EMPTY_FILE", Text.of("Berkas kosong.", "The file is empty."));
            }
            var accepted = queue(job, request, owner, idempotencyKey, received);
            if (!accepted.equals(job)) {
                forget(job);
            }
            return table.find(accepted).orElseThrow();
        } catch (IOException brokenOff) {
            forget(job);
            throw ProblemException.of(
                    ProblemType.UNREADABLE_BODY,
                    "BODY_INTERRUPTED",
                    Text.of(
                            "Kiriman terputus sebelum selesai; tidak ada yang disimpan.",
                            "The upload broke off; nothing was stored."));
        } catch (ProblemException | SQLException refused) {
            forget(job);
            throw refused;
        }
    }

    private void begin(UUID job, JobRequest request, JobOwner owner) throws SQLException {
        try (var connection = database.getConnection()) {
            JobTable.update(
                    connection,
                    """
                    insert into import_job (job, kind, target, region, facility_scope, media_type, dry_run, on_error,
                                            language, owner, owner_roles, owner_region, owner_facility, state, created_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVING', ?)""",
                    insert -> {
                        insert.setObject(1, job);
                        insert.setString(2, request.kind());
                        insert.setString(3, request.target());
                        insert.setString(4, request.region());
                        insert.setString(5, request.facility());
                        insert.setString(6, request.mediaType());
                        insert.setBoolean(7, request.dryRun());
                        insert.setString(8, request.onError().name());
                        insert.setString(9, request.language().name());
                        insert.setString(10, owner.name());
                        insert.setArray(
                                11,
                                connection.createArrayOf("text", owner.roles().toArray()));
                        insert.setString(12, owner.scopeRegion());
                        insert.setString(13, owner.scopeFacility());
                        insert.setTimestamp(14, Timestamp.from(clock.instant()));
                    });
        }
    }

    private UUID queue(UUID job, JobRequest request, JobOwner owner, String key, JobParts.Received received)
            throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                takeTurn(connection, request);
                var known = sameKey(connection, request, owner, key, received);
                if (known == null) {
                    known = sameFile(connection, request, received);
                }
                if (known == null) {
                    queue(connection, job, key, received);
                }
                connection.commit();
                return known == null ? job : known;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** The same file sent twice at once is one job. */
    private static void takeTurn(Connection connection, JobRequest request) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "job " + request.kind() + " " + request.target());
            lock.execute();
        }
    }

    private static UUID sameKey(
            Connection connection, JobRequest request, JobOwner owner, String key, JobParts.Received received)
            throws SQLException {
        if (key == null) {
            return null;
        }
        try (var select = connection.prepareStatement(
                """
                select job, sha256 = ? and dry_run = ? and on_error = ? from import_job
                where kind = ? and target = ? and owner = ? and idempotency_key = ? and state <> 'RECEIVING'""")) {
            same(select, request, received);
            select.setString(6, owner.name());
            select.setString(7, key);
            var row = select.executeQuery();
            if (!row.next()) {
                return null;
            }
            if (!row.getBoolean(2)) {
                throw ProblemException.rule(Flaw.in(
                                "Idempotency-Key",
                                "IDEMPOTENCY_KEY_REUSED",
                                Text.of(
                                        "Kunci ini sudah dipakai untuk berkas atau pilihan yang lain.",
                                        "This key was used for another file or other options."))
                        .with("value", key));
            }
            return row.getObject(1, UUID.class);
        }
    }

    private static UUID sameFile(Connection connection, JobRequest request, JobParts.Received received)
            throws SQLException {
        try (var select = connection.prepareStatement(
                """
                select job from import_job
                where sha256 = ? and dry_run = ? and on_error = ? and kind = ? and target = ?
                  and (state in ('QUEUED', 'RUNNING') and not cancel_requested or state = 'DONE' and not dry_run)
                order by created_at desc limit 1""")) {
            same(select, request, received);
            var row = select.executeQuery();
            return row.next() ? row.getObject(1, UUID.class) : null;
        }
    }

    private static void same(PreparedStatement select, JobRequest request, JobParts.Received received)
            throws SQLException {
        select.setBytes(1, received.sha256());
        select.setBoolean(2, request.dryRun());
        select.setString(3, request.onError().name());
        select.setString(4, request.kind());
        select.setString(5, request.target());
    }

    private static void queue(Connection connection, UUID job, String key, JobParts.Received received)
            throws SQLException {
        JobTable.update(
                connection,
                """
                update import_job set state = 'QUEUED', idempotency_key = ?, sha256 = ?, bytes = ? where job = ?""",
                update -> {
                    update.setString(1, key);
                    update.setBytes(2, received.sha256());
                    update.setLong(3, received.bytes());
                    update.setObject(4, job);
                });
    }

    private void forget(UUID job) throws SQLException {
        try (var connection = database.getConnection()) {
            JobTable.update(
                    connection,
                    "delete from import_job where job = ? and state = 'RECEIVING'",
                    delete -> delete.setObject(1, job));
        }
    }

    /** A job of the given kinds in reach, or 404. */
    StoredJob find(UUID job, Collection<String> kinds, Scope scope) throws SQLException {
        return table.find(job)
                .filter(found -> kinds.contains(found.request().kind()))
                .filter(found -> isInReach(found.request(), scope))
                .orElseThrow(() -> ProblemException.notFound("job", job));
    }

    private static boolean isInReach(JobRequest request, Scope scope) {
        return request.facility() == null
                ? scope.coversWholeRegion(request.region())
                : scope.covers(request.facility(), request.region());
    }

    /** Jobs in reach, newest first. */
    List<StoredJob> list(Collection<String> kinds, Scope scope, JobState state, List<String> after, int limit)
            throws SQLException {
        return table.read(
                """
                select * from import_job
                where kind = any (?) and state <> 'RECEIVING' and region like ?
                  and (?::text is null or facility_scope = ?) and (?::text is null or state = ?)
                  and (created_at, job) < (?, ?)
                order by created_at desc, job desc limit ?""",
                select -> {
                    select.setArray(1, select.getConnection().createArrayOf("text", kinds.toArray()));
                    select.setString(2, scope.regionPattern());
                    select.setString(3, scope.facility());
                    select.setString(4, scope.facility());
                    select.setString(5, state == null ? null : state.name());
                    select.setString(6, state == null ? null : state.name());
                    select.setTimestamp(
                            7,
                            Timestamp.from(
                                    after.isEmpty()
                                            ? Instant.parse("9999-01-01T00:00:00Z")
                                            : Instant.parse(after.get(0))));
                    select.setObject(8, after.isEmpty() ? new UUID(-1, -1) : UUID.fromString(after.get(1)));
                    select.setInt(9, limit);
                });
    }

    List<JobEvent> events(UUID job) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select at, by, action, reason from import_job_event where job = ? order by number")) {
            select.setObject(1, job);
            var rows = select.executeQuery();
            var events = new ArrayList<JobEvent>();
            while (rows.next()) {
                events.add(new JobEvent(
                        rows.getTimestamp(1).toInstant(),
                        rows.getString(2),
                        JobAction.valueOf(rows.getString(3)),
                        rows.getString(4)));
            }
            return events;
        }
    }

    /** Cancels or resumes; what a job does not allow in its present state is 409. */
    void act(StoredJob job, JobAction action, String by, String reason, Duration resumable) throws SQLException {
        var now = clock.instant();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (change(connection, job.job(), action, now, now.plus(resumable)) == 0) {
                    throw notNow(action, table.find(job.job()).orElse(job));
                }
                JobTable.update(
                        connection,
                        "insert into import_job_event (job, at, by, action, reason) values (?, ?, ?, ?, ?)",
                        insert -> {
                            insert.setObject(1, job.job());
                            insert.setTimestamp(2, Timestamp.from(now));
                            insert.setString(3, by);
                            insert.setString(4, action.name());
                            insert.setString(5, reason);
                        });
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static int change(Connection connection, UUID job, JobAction action, Instant now, Instant resumableUntil)
            throws SQLException {
        return switch (action) {
            case CANCEL ->
                JobTable.update(
                        connection,
                        """
                        update import_job
                        set cancel_requested = state = 'RUNNING', revision = revision + 1,
                            finished_at = case state when 'QUEUED' then ?::timestamptz end,
                            resumable_until = case state when 'QUEUED' then ?::timestamptz end,
                            state = case state when 'QUEUED' then 'CANCELLED' else state end
                        where job = ? and state in ('QUEUED', 'RUNNING') and not cancel_requested""",
                        update -> {
                            update.setTimestamp(1, Timestamp.from(now));
                            update.setTimestamp(2, Timestamp.from(resumableUntil));
                            update.setObject(3, job);
                        });
            case RESUME ->
                JobTable.update(
                        connection,
                        """
                        update import_job
                        set state = 'QUEUED', cancel_requested = false, problem = null, attempts = 0, finished_at = null,
                            resumable_until = null, lease_until = null, revision = revision + 1
                        where job = ? and state in ('CANCELLED', 'FAILED') and resumable_until > ?""",
                        update -> {
                            update.setObject(1, job);
                            update.setTimestamp(2, Timestamp.from(now));
                        });
        };
    }

    private static ProblemException notNow(JobAction action, StoredJob job) {
        return ProblemException.conflict(
                "JOB_" + job.state(),
                Text.of(
                        "Pekerjaan berstatus %s; %s tidak dapat dilakukan sekarang.".formatted(job.state(), action),
                        "The job is %s; %s is not possible now.".formatted(job.state(), action)));
    }
}
