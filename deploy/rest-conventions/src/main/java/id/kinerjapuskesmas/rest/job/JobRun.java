package id.kinerjapuskesmas.rest.job;

import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** One run of a job, as its kind sees it: the file, where the last run came to, and how to commit. */
public final class JobRun {

    private static final Logger LOG = Logger.getLogger(JobRun.class);

    private final StoredJob stored;
    private final UUID lease;
    private final JobTable table;
    private final JobParts parts;
    private final Clock clock;
    private volatile JobTable.Progress progress = new JobTable.Progress(JobPhase.READING, 0, 0);
    private volatile JobInterrupted.Reason interrupted;
    private PGConnection watched;
    private boolean finished;

    JobRun(StoredJob stored, UUID lease, JobTable table, JobParts parts, Clock clock) {
        this.stored = stored;
        this.lease = lease;
        this.table = table;
        this.parts = parts;
        this.clock = clock;
    }

    public UUID job() {
        return stored.job();
    }

    public String target() {
        return stored.request().target();
    }

    public String mediaType() {
        return stored.request().mediaType();
    }

    public boolean dryRun() {
        return stored.request().dryRun();
    }

    public OnError onError() {
        return stored.request().onError();
    }

    public Language language() {
        return stored.request().language();
    }

    public byte[] sha256() {
        return stored.sha256().clone();
    }

    /** The file from its beginning. */
    public InputStream open() {
        return parts.open(job());
    }

    /**
     * A stream over the same file whose reading is the progress of the run, and which ends the run when it must; every
     * reading from the beginning starts the progress over.
     */
    public InputStream follow(InputStream file) {
        return new Followed(file);
    }

    /** The file is read; what follows may take a while too. */
    public void storing() {
        mustGoOn();
        progress = new JobTable.Progress(JobPhase.STORING, progress.bytesRead(), progress.rowsRead());
    }

    /** Throws when a caller cancelled the job, the service stops or another replica took over. */
    public void mustGoOn() {
        var reason = interrupted;
        if (reason != null) {
            throw new JobInterrupted(reason);
        }
    }

    /** While open, an interruption also ends the statement that the connection executes. */
    public Watch watch(Connection connection) throws SQLException {
        synchronized (this) {
            mustGoOn();
            watched = connection.unwrap(PGConnection.class);
        }
        return this::unwatch;
    }

    /** Ends {@link #watch}. */
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    private synchronized void unwatch() {
        watched = null;
    }

    /** Ends the job: DONE when the report says stored or a dry run, else REFUSED. Call it last in the transaction. */
    public void finish(Connection connection, ImportReport report) throws SQLException {
        mustGoOn();
        if (!table.finish(connection, job(), lease, report, clock.instant())) {
            throw refusedCommit();
        }
        finished = true;
    }

    private JobInterrupted refusedCommit() {
        // the row says which: a cancellation that came since the last beat, or somebody else's lease
        var reason = JobInterrupted.Reason.LEASE_LOST;
        try {
            if (table.find(job()).filter(StoredJob::cancelRequested).isPresent()) {
                reason = JobInterrupted.Reason.CANCELLED;
            }
        } catch (SQLException e) {
            LOG.debug("the job could not be read again", e);
        }
        interrupt(reason);
        return new JobInterrupted(reason);
    }

    /** Whether the run has ended its job. */
    public boolean isFinished() {
        return finished;
    }

    JobInterrupted.Reason interrupted() {
        return interrupted;
    }

    StoredJob stored() {
        return stored;
    }

    UUID lease() {
        return lease;
    }

    JobTable.Progress progress() {
        return progress;
    }

    synchronized void interrupt(JobInterrupted.Reason reason) {
        if (interrupted != null) {
            return;
        }
        interrupted = reason;
        if (watched != null) {
            try {
                watched.cancelQuery();
            } catch (SQLException e) {
                LOG.debugf(e, "job %s: its statement could not be cancelled, it ends by itself", job());
            }
        }
    }

    private boolean isText() {
        return mediaType().startsWith("text/") || mediaType().contains("json");
    }

    private final class Followed extends FilterInputStream {

        private long bytes;
        private long lines;

        Followed(InputStream file) {
            super(file);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) == -1 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            mustGoOn();
            var count = super.read(into, offset, length);
            for (var at = offset; at < offset + count; at++) {
                if (into[at] == '\n') {
                    lines++;
                }
            }
            bytes += Math.max(count, 0);
            progress = new JobTable.Progress(JobPhase.READING, bytes, isText() ? lines : 0);
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
