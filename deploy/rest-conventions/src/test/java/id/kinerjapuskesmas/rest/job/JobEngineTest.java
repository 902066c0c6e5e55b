package id.kinerjapuskesmas.rest.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.DetectedFormat;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Engines of several replicas share a PostgreSQL; each of their runs is killed in one way or another. */
class JobEngineTest {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration RESUMABLE = Duration.ofDays(7);

    private static EmbeddedPostgres postgres;
    private static DataSource database;

    private final TestClock clock = new TestClock();
    private final Lines lines = new Lines();
    private JobDesk desk;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        database = postgres.getPostgresDatabase();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var tables = JobKind.class.getResourceAsStream("/META-INF/import-job.sql")) {
            statement.execute(new String(tables.readAllBytes(), UTF_8));
            statement.execute("create table line (job uuid, number int)");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        execute("delete from line; delete from import_job");
        desk = new JobDesk(database, clock);
    }

    /** Stores the lines of a file in one transaction, and may be hurt after every tenth. */
    private static final class Lines implements JobKind {

        Consumer<Integer> afterTen = ten -> {};
        Consumer<Connection> inTransaction = connection -> {};

        @Override
        public String kind() {
            return "lines";
        }

        @Override
        public Set<String> roles() {
            return Set.of("dinkes");
        }

        @Override
        public void run(JobRun run) throws Exception {
            try (var connection = database.getConnection();
                    var file = new BufferedReader(new InputStreamReader(run.follow(run.open()), UTF_8))) {
                connection.setAutoCommit(false);
                var done = 0;
                for (var line = file.readLine(); line != null; line = file.readLine()) {
                    execute(connection, "insert into line values ('" + run.job() + "', " + line + ")");
                    if (++done % 10 == 0) {
                        inTransaction.accept(connection);
                        afterTen.accept(done / 10);
                        run.mustGoOn();
                    }
                }
                run.storing();
                run.finish(connection, report(run, done));
                inTransaction.accept(connection);
                connection.commit();
            }
        }
    }

    private static ImportReport report(JobRun run, int rows) {
        var report = new ReportBuilder(run.dryRun(), run.onError());
        report.created(rows);
        return report.build(new DetectedFormat("text/csv", ",", ".", null), run.language());
    }

    private static InputStream file(int from, int to) {
        return new ByteArrayInputStream(IntStream.range(from, to)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8));
    }

    private static JobRequest request(String target, String region, String facility) {
        return new JobRequest("lines", target, region, facility, "text/csv", false, OnError.abort, Language.ID);
    }

    private static JobOwner owner() {
        return new JobOwner("petugas", Set.of("dinkes"), "32.07", null);
    }

    private UUID send(int rows) throws SQLException {
        return desk.accept(request("a", "32.07", "P1"), owner(), null, file(0, rows))
                .job();
    }

    private JobEngine replica() {
        return new JobEngine(database, Map.of("lines", lines), (owner, work) -> work.run(), clock, LEASE, RESUMABLE);
    }

    private StoredJob job(UUID job) throws SQLException {
        return new JobTable(database).find(job).orElseThrow();
    }

    private void act(UUID job, JobAction action) throws SQLException {
        desk.act(job(job), action, "petugas", "uji", RESUMABLE);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection, sql);
        }
    }

    private static long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery("select count(*) from " + sql);
            row.next();
            return row.getLong(1);
        }
    }

    private void isStoredOnce(UUID job, int rows) throws SQLException {
        assertThat(job(job).state()).isEqualTo(JobState.DONE);
        assertThat(count("line where job = '" + job + "'")).isEqualTo(rows);
        assertThat(count("(select distinct number from line where job = '" + job + "') d"))
                .isEqualTo(rows);
        assertThat(count("import_job_part where job = '" + job + "'")).isZero();
    }

    @Test
    void finishesAJobInTheTransactionThatStoresItsLastRows() throws SQLException {
        var job = send(25);
        assertThat(replica().runNext()).isTrue();
        isStoredOnce(job, 25);
        assertThat(job(job).report().created()).isEqualTo(25);
        assertThat(job(job).rowsStored()).isEqualTo(25);
        assertThat(replica().runNext()).isFalse();
    }

    @Test
    void readsBackAFileOfManyParts() throws SQLException, IOException {
        var bytes = new byte[5 * (1 << 20) + 17];
        new Random(7).nextBytes(bytes);
        // a body dribbles in: parts must not depend on how it arrives
        var body = new SequenceInputStream(
                new ByteArrayInputStream(bytes, 0, 1_000_003),
                new ByteArrayInputStream(bytes, 1_000_003, bytes.length - 1_000_003));
        var job = desk.accept(request("a", "32.07", "P1"), owner(), null, body).job();
        try (var read = new JobParts(database).open(job)) {
            assertThat(read.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(job(job).bytes()).isEqualTo(bytes.length);
        assertThat(count("import_job_part where job = '" + job + "'")).isEqualTo(6);
    }

    @Test
    void takesOverWhenAWorkerFallsSilentAndLetsItCommitNothingWhenItWakes() throws Exception {
        var job = send(100);
        var asleep = new CountDownLatch(1);
        var awake = new CountDownLatch(1);
        lines.afterTen = ten -> {
            if (ten == 4 && asleep.getCount() > 0) {
                asleep.countDown();
                await(awake);
            }
        };
        var silent = CompletableFuture.runAsync(() -> runNext(replica()));
        await(asleep);
        assertThat(replica().runNext()).as("before the lease ends").isFalse();
        clock.advance(LEASE.plusSeconds(1));
        assertThat(replica().runNext()).isTrue();
        awake.countDown();
        silent.get(20, TimeUnit.SECONDS);
        isStoredOnce(job, 100);
    }

    @Test
    void letsAWorkerThatLostItsLeaseCommitNothingBeforeTheNewOneHasEnded() throws Exception {
        var job = send(20);
        var first = new JobTable(database)
                .claim(
                        List.of("lines"),
                        UUID.randomUUID(),
                        clock.instant(),
                        clock.instant().plus(LEASE));
        clock.advance(LEASE.plusSeconds(1));
        lines.inTransaction = connection -> {
            var stale = new JobRun(
                    first.orElseThrow(), UUID.randomUUID(), new JobTable(database), new JobParts(database), clock);
            assertThatThrownBy(() -> stale.finish(connection, report(stale, 20)))
                    .isInstanceOf(JobInterrupted.class);
        };
        replica().runNext();
        isStoredOnce(job, 20);
    }

    @Test
    void triesAgainAfterAPauseWhenTheServerEndsItsConnection() throws SQLException {
        var job = send(60);
        var ended = new AtomicInteger();
        lines.afterTen = ten -> {
            if (ten == 3) {
                ended.incrementAndGet();
            }
        };
        lines.inTransaction = connection -> {
            if (ended.compareAndSet(1, 2)) {
                terminate(connection);
            }
        };
        assertThat(replica().runNext()).isTrue();
        assertThat(job(job).state()).isEqualTo(JobState.QUEUED);
        assertThat(count("line")).isZero();
        assertThat(replica().runNext()).as("during the pause").isFalse();
        clock.advance(Duration.ofSeconds(10));
        assertThat(replica().runNext()).isTrue();
        isStoredOnce(job, 60);
    }

    @Test
    void storesEachRowOnceHoweverItsRunsAreEnded() throws SQLException {
        for (var seed = 0; seed < 15; seed++) {
            var random = new Random(seed);
            lines.inTransaction = connection -> {
                if (random.nextInt(15) == 0) {
                    terminate(connection);
                }
            };
            lines.afterTen = ten -> {
                if (random.nextInt(25) == 0) {
                    throw new IllegalStateException("uji");
                }
            };
            var job = desk.accept(request("t" + seed, "32.07", "P1"), owner(), null, file(0, 95))
                    .job();
            while (job(job).state() != JobState.DONE) {
                var engine = replica();
                engine.runNext();
                clock.advance(LEASE.plusMinutes(5));
                if (job(job).state() == JobState.FAILED) {
                    act(job, JobAction.RESUME);
                }
            }
            isStoredOnce(job, 95);
        }
    }

    @Test
    void handsItsJobOverAtOnceWhenTheServiceStops() throws SQLException {
        var job = send(50);
        var stopping = replica();
        lines.afterTen = ten -> {
            if (ten == 2) {
                stopping.stop();
            }
        };
        stopping.runNext();
        assertThat(job(job).state()).isEqualTo(JobState.QUEUED);
        assertThat(stopping.runNext()).isFalse();
        assertThat(replica().runNext()).isTrue();
        isStoredOnce(job, 50);
    }

    @Test
    void cancelsAWaitingJobAtOnce() throws SQLException {
        var job = send(10);
        act(job, JobAction.CANCEL);
        assertThat(job(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(replica().runNext()).isFalse();
        assertThatThrownBy(() -> act(job, JobAction.CANCEL)).hasMessageContaining("JOB_CANCELLED");
        assertThat(desk.events(job)).extracting(JobEvent::action).containsExactly(JobAction.CANCEL);
    }

    @Test
    void storesNothingOfACancelledJobAndResumesItWithoutTheFileBeingSentAgain() throws SQLException {
        var job = send(50);
        var engine = replica();
        lines.afterTen = ten -> {
            if (ten == 3) {
                cancel(job);
                engine.beat();
            }
        };
        engine.runNext();
        assertThat(job(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(count("line")).isZero();
        lines.afterTen = ten -> {};
        act(job, JobAction.RESUME);
        replica().runNext();
        isStoredOnce(job, 50);
        assertThat(desk.events(job)).extracting(JobEvent::action).containsExactly(JobAction.CANCEL, JobAction.RESUME);
    }

    @Test
    void commitsNothingOfAJobCancelledJustBeforeItWouldHaveFinished() throws SQLException {
        var job = send(10);
        // no beat tells the run, so that only its commit can find out
        lines.afterTen = ten -> cancel(job);
        replica().runNext();
        assertThat(job(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(count("line")).isZero();
    }

    @Test
    void endsALongStatementWhenItsJobIsCancelled() throws Exception {
        var started = new CountDownLatch(1);
        JobKind sleeping = new JobKind() {
            @Override
            public String kind() {
                return "lines";
            }

            @Override
            public Set<String> roles() {
                return Set.of();
            }

            @Override
            public void run(JobRun run) throws Exception {
                try (var connection = database.getConnection();
                        var watch = run.watch(connection)) {
                    started.countDown();
                    execute(connection, "select pg_sleep(60)");
                }
            }
        };
        var job = send(1);
        var engine = new JobEngine(
                database, Map.of("lines", sleeping), (owner, work) -> work.run(), clock, LEASE, RESUMABLE);
        var run = CompletableFuture.runAsync(() -> runNext(engine));
        await(started);
        act(job, JobAction.CANCEL);
        while (!run.isDone()) {
            engine.beat();
            Thread.sleep(50);
        }
        assertThat(job(job).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void showsProgressAndProlongsTheLeaseWhileItRuns() throws SQLException {
        var job = send(50);
        var engine = replica();
        lines.afterTen = ten -> {
            clock.advance(Duration.ofSeconds(20));
            engine.beat();
            assertThat(runNext(replica()))
                    .as("taken over in spite of the beats")
                    .isFalse();
            assertThat(found(job).bytesRead()).isEqualTo(found(job).bytes());
            assertThat(found(job).rowsRead()).isEqualTo(49);
            assertThat(found(job).phase()).isEqualTo(JobPhase.READING);
        };
        lines.inTransaction = connection -> {};
        engine.runNext();
        isStoredOnce(job, 50);
        assertThat(job(job).rowsRead()).isEqualTo(50);
    }

    @Test
    void refusesAFileThatBreaksARuleAsAWhole() throws SQLException {
        lines.inTransaction = connection -> {
            throw ProblemException.conflict("SURVEY_NOT_OPEN", Text.of("Survei ditutup.", "The survey is closed."));
        };
        var job = send(5);
        replica().runNext();
        assertThat(job(job).state()).isEqualTo(JobState.REFUSED);
        assertThat(job(job).problem().in(Language.EN).detail()).isEqualTo("The survey is closed.");
        assertThat(job(job).allows(JobAction.RESUME, clock.instant())).isFalse();
        tidy();
        assertThat(count("import_job_part")).isZero();
    }

    @Test
    void keepsTheFileOfAFailedJobForAWhileAndForgetsItThen() throws SQLException {
        lines.afterTen = ten -> {
            throw new IllegalStateException("uji");
        };
        var job = send(50);
        replica().runNext();
        assertThat(job(job).state()).isEqualTo(JobState.FAILED);
        assertThat(job(job).problem().code()).isEqualTo("INTERNAL");
        tidy();
        assertThat(job(job).allows(JobAction.RESUME, clock.instant())).isTrue();
        assertThat(count("import_job_part")).isEqualTo(1);
        clock.advance(RESUMABLE.plusSeconds(1));
        tidy();
        assertThat(count("import_job_part")).isZero();
        assertThatThrownBy(() -> act(job, JobAction.RESUME)).hasMessageContaining("JOB_FAILED");
    }

    @Test
    void givesUpAJobThatKeepsKillingItsWorkers() throws SQLException {
        var job = send(5);
        for (var attempt = 0; attempt < JobEngine.MOST_ATTEMPTS; attempt++) {
            // a worker that dies without a word leaves no more than its claim
            var claimed = new JobTable(database)
                    .claim(
                            List.of("lines"),
                            UUID.randomUUID(),
                            clock.instant(),
                            clock.instant().plus(LEASE));
            assertThat(claimed).isPresent();
            clock.advance(LEASE.plusSeconds(1));
        }
        assertThat(replica().runNext()).isTrue();
        assertThat(job(job).state()).isEqualTo(JobState.FAILED);
        assertThat(job(job).problem().code()).isEqualTo("GIVEN_UP");
        act(job, JobAction.RESUME);
        replica().runNext();
        isStoredOnce(job, 5);
    }

    @Test
    void knowsTheSameFileAgain() throws SQLException {
        var waiting = send(5);
        assertThat(send(5)).isEqualTo(waiting);
        replica().runNext();
        assertThat(send(5)).as("once it is done").isEqualTo(waiting);
        assertThat(send(6)).as("another file").isNotEqualTo(waiting);
        assertThat(desk.accept(request("b", "32.07", "P1"), owner(), null, file(0, 5))
                        .job())
                .as("another target")
                .isNotEqualTo(waiting);
        assertThat(count("import_job_part")).isEqualTo(2);
        assertThat(count("import_job where state = 'RECEIVING'")).isZero();
    }

    @Test
    void takesACancelledFileThatIsSentAgainAsANewJob() throws SQLException {
        var cancelled = send(5);
        cancel(cancelled);
        assertThat(send(5)).isNotEqualTo(cancelled);
    }

    @Test
    void knowsAnIdempotencyKeyAgainAndRefusesItForAnotherFile() throws SQLException {
        var request = request("a", "32.07", "P1");
        var first = desk.accept(request, owner(), "kunci", file(0, 5)).job();
        cancel(first);
        assertThat(desk.accept(request, owner(), "kunci", file(0, 5)).job()).isEqualTo(first);
        assertThatThrownBy(() -> desk.accept(request, owner(), "kunci", file(0, 6)))
                .hasMessageContaining("IDEMPOTENCY_KEY_REUSED");
        var other = new JobOwner("lain", Set.of("dinkes"), "32.07", null);
        assertThat(desk.accept(request, other, "kunci", file(0, 6)).job()).isNotEqualTo(first);
        assertThat(count("import_job")).isEqualTo(2);
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() throws SQLException {
        var body = new SequenceInputStream(file(0, 10), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        assertThatThrownBy(() -> desk.accept(request("a", "32.07", "P1"), owner(), null, body))
                .hasMessageContaining("BODY_INTERRUPTED");
        assertThat(count("import_job")).isZero();
    }

    @Test
    void runsEachJobOnOneReplicaOnly() throws Exception {
        for (var target = 0; target < 30; target++) {
            desk.accept(request("t" + target, "32.07", "P1"), owner(), null, file(0, 10));
        }
        var replicas = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.runAsync(() -> {
                    var replica = replica();
                    while (runNext(replica)) {
                        Thread.onSpinWait();
                    }
                }))
                .toList();
        for (var replica : replicas) {
            replica.get(60, TimeUnit.SECONDS);
        }
        assertThat(count("line")).isEqualTo(300);
        assertThat(count("import_job where state = 'DONE' and attempts = 1")).isEqualTo(30);
    }

    @Test
    void showsJobsToThoseWhoReachWhatTheyConcern() throws SQLException {
        var own = send(1);
        var foreign = desk.accept(request("b", "32.08", "P2"), owner(), null, file(0, 1))
                .job();
        var regional = desk.accept(request("c", "32.07", null), owner(), null, file(0, 1))
                .job();
        var kinds = List.of("lines");
        assertThat(listed(kinds, new Scope("32.07", null))).containsExactlyInAnyOrder(own, regional);
        assertThat(listed(kinds, new Scope("32.07", "P1"))).containsExactly(own);
        assertThat(listed(kinds, new Scope("32", null))).contains(foreign);
        assertThat(listed(List.of("others"), new Scope("*", null))).isEmpty();
        for (var hidden : List.of(foreign, regional)) {
            assertThatThrownBy(() -> desk.find(hidden, kinds, new Scope("32.07", "P1")))
                    .hasMessageContaining("NOT_FOUND");
        }
        assertThatThrownBy(() -> desk.find(own, List.of("others"), new Scope("32.07", "P1")))
                .hasMessageContaining("NOT_FOUND");
    }

    private List<UUID> listed(List<String> kinds, Scope scope) throws SQLException {
        return desk.list(kinds, scope, null, List.of(), 50).stream()
                .map(StoredJob::job)
                .toList();
    }

    private void tidy() throws SQLException {
        while (replica().tidy(new JobCleaning(database, Duration.ofDays(90)))) {
            Thread.onSpinWait();
        }
    }

    private void cancel(UUID job) {
        try {
            act(job, JobAction.CANCEL);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private StoredJob found(UUID job) {
        try {
            return job(job);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean runNext(JobEngine engine) {
        try {
            return engine.runNext();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the server's side of a connection, as a restart of the server would. */
    private static void terminate(Connection victim) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var pid = victim.unwrap(org.postgresql.PGConnection.class).getBackendPID();
            statement.execute("select pg_terminate_backend(" + pid + ", 5000)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class TestClock extends Clock {

        private volatile Instant now = Instant.parse("2026-01-05T01:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
