package id.kinerjapuskesmas.rest.job;

import io.quarkus.arc.All;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** The threads of a replica that work on jobs, from its start to its shutdown. */
@ApplicationScoped
@IfBuildProperty(name = "kinerja.jobs.enabled", stringValue = "true")
class JobWorker {

    private static final Logger LOG = Logger.getLogger(JobWorker.class);
    private static final Duration TIDY_EVERY = Duration.ofMinutes(1);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(8);

    private final JobSettings settings;
    private final Map<String, JobKind> kinds;
    private final JobEngine engine;
    private final JobCleaning cleaning;
    private final Semaphore arrived = new Semaphore(0);
    private ScheduledExecutorService threads;

    JobWorker(DataSource database, @All List<JobKind> kinds, OwnerIdentity asOwner, Clock clock, JobSettings settings) {
        this.settings = settings;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::kind, Function.identity()));
        this.engine = new JobEngine(database, this.kinds, asOwner, clock, settings.lease(), settings.resumable());
        this.cleaning = new JobCleaning(database, settings.listed());
    }

    void start(@Observes StartupEvent event) {
        if (settings.workers() == 0) {
            return;
        }
        threads = Executors.newScheduledThreadPool(settings.workers() + 2, work -> {
            var thread = new Thread(work, "import-job");
            thread.setDaemon(true);
            return thread;
        });
        for (var worker = 0; worker < settings.workers(); worker++) {
            threads.execute(this::work);
        }
        var beat = settings.beat().toMillis();
        threads.scheduleAtFixedRate(engine::beat, beat, beat, TimeUnit.MILLISECONDS);
        threads.scheduleWithFixedDelay(this::tidy, 0, TIDY_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (threads == null) {
            return;
        }
        engine.stop();
        arrived.release(settings.workers());
        threads.shutdown();
        if (!threads.awaitTermination(LONGEST_GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("a job did not end in time; it goes on elsewhere when its lease ends");
        }
    }

    /** Lets an idle worker look for jobs now. */
    void wake() {
        arrived.release();
    }

    Map<String, JobKind> kinds() {
        return kinds;
    }

    private void work() {
        while (!threads.isShutdown()) {
            try {
                if (!engine.runNext()) {
                    if (arrived.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                        arrived.drainPermits();
                    }
                }
            } catch (SQLException e) {
                LOG.warnf("no job can be claimed: SQLSTATE %s", e.getSQLState());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.error("the worker goes on after an unexpected failure", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(settings.poll().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tidy() {
        try {
            while (engine.tidy(cleaning)) {
                LOG.debug("deleted what nobody can ask for any more");
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("jobs could not be tidied: %s", e.getMessage());
        }
    }
}
