package id.kinerjapuskesmas.rest.job;

import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Runs jobs so that each takes effect exactly once, whatever ends a run: the transaction that stores the rows also ends
 * the job, and only the holder of the job's lease can commit it.
 */
final class JobEngine {

    private static final Logger LOG = Logger.getLogger(JobEngine.class);

    /** Runs that ended without a word, after which a job is given up: it may be what kills its workers. */
    static final int MOST_ATTEMPTS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final JobTable table;
    private final JobParts parts;
    private final Map<String, JobKind> kinds;
    private final AsOwner asOwner;
    private final Clock clock;
    private final Duration lease;
    private final Duration resumable;
    private final Set<JobRun> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    /** Runs work with the rights of a job's owner. */
    interface AsOwner {
        void run(JobOwner owner, Work work) throws Exception;
    }

    /** What is run. */
    interface Work {
        void run() throws Exception;
    }

    JobEngine(
            DataSource database,
            Map<String, JobKind> kinds,
            AsOwner asOwner,
            Clock clock,
            Duration lease,
            Duration resumable) {
        this.table = new JobTable(database);
        this.parts = new JobParts(database);
        this.kinds = Map.copyOf(kinds);
        this.asOwner = asOwner;
        this.clock = clock;
        this.lease = lease;
        this.resumable = resumable;
    }

    /** Claims a job and runs it to an end of whatever kind; false when there is none to claim. */
    boolean runNext() throws SQLException {
        if (stopped) {
            return false;
        }
        var token = UUID.randomUUID();
        var now = clock.instant();
        var claimed = table.claim(kinds.keySet(), token, now, now.plus(lease));
        claimed.ifPresent(job -> run(new JobRun(job, token, table, parts, clock)));
        return claimed.isPresent();
    }

    private void run(JobRun run) {
        running.add(run);
        try {
            if (stopped) {
                run.interrupt(JobInterrupted.Reason.STOPPED);
            }
            if (run.stored().cancelRequested()) {
                run.interrupt(JobInterrupted.Reason.CANCELLED);
            }
            run.mustGoOn();
            if (run.stored().attempts() > MOST_ATTEMPTS) {
                end(run, JobState.FAILED, givenUp());
                return;
            }
            var kind = kinds.get(run.stored().request().kind());
            asOwner.run(run.stored().owner(), () -> kind.run(run));
            if (!run.isFinished()) {
                throw new IllegalStateException("the kind " + kind.kind() + " ended without finishing its job");
            }
            LOG.infof("job %s: finished", run.job());
        } catch (Exception | Error e) {
            settle(run, e);
        } finally {
            running.remove(run);
        }
    }

    private void settle(JobRun run, Throwable cause) {
        try {
            if (run.interrupted() != null) {
                interrupted(run);
            } else if (refusal(cause) != null) {
                end(run, JobState.REFUSED, JobProblem.Kept.of(refusal(cause)));
            } else if (isPassing(cause) && run.stored().attempts() < MOST_ATTEMPTS) {
                LOG.warnf("job %s: interrupted (%s), tried again shortly", run.job(), sqlState(cause));
                var pause = FIRST_PAUSE.multipliedBy(run.stored().attempts());
                table.release(run.job(), run.lease(), clock.instant().plus(pause));
            } else {
                LOG.errorf(cause, "job %s: failed", run.job());
                end(run, JobState.FAILED, isPassing(cause) ? givenUp() : internal(run.job()));
            }
        } catch (SQLException unreachable) {
            LOG.warnf("job %s: the database is gone; the job is taken up again when its lease ends", run.job());
        }
    }

    private void interrupted(JobRun run) throws SQLException {
        switch (run.interrupted()) {
            case CANCELLED -> end(run, JobState.CANCELLED, null);
            case STOPPED -> table.release(run.job(), run.lease(), null);
            case LEASE_LOST -> LOG.warnf("job %s: taken over by another replica", run.job());
        }
    }

    private void end(JobRun run, JobState state, JobProblem.Kept problem) throws SQLException {
        var now = clock.instant();
        LOG.infof("job %s: %s%s", run.job(), state, problem == null ? "" : " " + problem.code());
        table.end(run.job(), run.lease(), state, problem, now, now.plus(resumable));
    }

    /** Signs of life of all runs, and what they are to know; called every second or so. */
    void beat() {
        for (var run : running) {
            try {
                var cancel = table.beat(run.job(), run.lease(), clock.instant().plus(lease), run.progress());
                if (cancel.isEmpty()) {
                    run.interrupt(JobInterrupted.Reason.LEASE_LOST);
                } else if (cancel.get()) {
                    run.interrupt(JobInterrupted.Reason.CANCELLED);
                }
            } catch (SQLException e) {
                LOG.warnf("job %s: no sign of life could be given: SQLSTATE %s", run.job(), e.getSQLState());
            }
        }
    }

    /** Ends all runs; their jobs are free for other replicas at once. */
    void stop() {
        stopped = true;
        running.forEach(run -> run.interrupt(JobInterrupted.Reason.STOPPED));
    }

    boolean isIdle() {
        return running.isEmpty();
    }

    /** Deletes what nobody can ask for any more; false when there was nothing. */
    boolean tidy(JobCleaning cleaning) throws SQLException {
        return cleaning.run(clock.instant());
    }

    private static ProblemException refusal(Throwable cause) {
        return causes(cause)
                .filter(ProblemException.class::isInstance)
                .map(ProblemException.class::cast)
                .filter(problem -> problem.type().status() < 500)
                .findFirst()
                .orElse(null);
    }

    /** An outage, exhausted resources, or rows that somebody else holds: trying again later can succeed. */
    private static boolean isPassing(Throwable cause) {
        var unavailable = causes(cause)
                .anyMatch(one -> one instanceof ProblemException problem
                        && problem.type().status() == 503);
        var state = sqlState(cause);
        return unavailable
                || (state != null && Stream.of("08", "57", "53", "40", "55P03").anyMatch(state::startsWith));
    }

    private static String sqlState(Throwable cause) {
        return causes(cause)
                .filter(SQLException.class::isInstance)
                .map(one -> String.valueOf(one.getMessage()).contains("acquisition timeout")
                        ? "53300"
                        : ((SQLException) one).getSQLState())
                .filter(state -> state != null)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Throwable> causes(Throwable cause) {
        return Stream.iterate(cause, one -> one != null, Throwable::getCause)
                .limit(20)
                .flatMap(one -> Stream.concat(Stream.of(one), Stream.of(one.getSuppressed())));
    }

    private static JobProblem.Kept givenUp() {
        return new JobProblem.Kept(
                "GIVEN_UP",
                Text.of(
                        "Berhenti setelah %d kali terputus. Tidak ada yang disimpan; lanjutkan dengan RESUME."
                                .formatted(MOST_ATTEMPTS),
                        "Given up after %d interruptions. Nothing was stored; go on with RESUME."
                                .formatted(MOST_ATTEMPTS)),
                List.of());
    }

    private static JobProblem.Kept internal(UUID job) {
        return new JobProblem.Kept(
                "INTERNAL",
                Text.of(
                        "Kesalahan pada layanan; tidak ada yang disimpan. Sebutkan %s bila melapor.".formatted(job),
                        "An error inside the service; nothing was stored. Quote %s when reporting it.".formatted(job)),
                List.of());
    }
}
