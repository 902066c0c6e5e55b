import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * R3: acknowledged single responses a second over pgbench inserting the same rows under the same triggers; R4: the same into
 * one service unit, where every writer wants the same tallies.
 */
final class WriteAgainstPgbench {

    private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-Xms384m", "-Xmx384m");
    private static final int SURVEYS = 50;
    private static final int API_CLIENTS = 64;
    private static final int PGBENCH_CLIENTS = 32;

    private final Stack stack;
    private final int port;
    private final int seconds;
    private final AtomicLong acknowledged = new AtomicLong();
    private long inserted;

    WriteAgainstPgbench(Stack stack, int port, int seconds) {
        this.stack = stack;
        this.port = port;
        this.seconds = seconds;
    }

    List<String> run(int enough, int most, List<ProcessHandle> ours) throws Exception {
        var surveys = Surveys.make(stack, SURVEYS, "OPEN", false);
        var service = stack.service("survey-service", port, JVM);
        try {
            Stack.first200(service, port, "/q/health/ready", null);
            warmUp();
            pgbench(SURVEYS, 3);
            var r3 = new Rounds("R3", "acknowledged", "pgbench", "responses/s");
            r3.run(enough, most, ours, () -> api(SURVEYS, seconds), () -> pgbench(SURVEYS, seconds));
            mustBeThere(surveys);
            var r4 = new Rounds("R4", "acknowledged, one unit", "pgbench, one unit", "responses/s");
            r4.run(enough, most, ours, () -> api(1, seconds), () -> pgbench(1, seconds));
            mustBeThere(surveys);
            var note = "%d clients against %d, %d s a side, durable".formatted(API_CLIENTS, PGBENCH_CLIENTS, seconds);
            return List.of(
                    r3.line(note + ", " + SURVEYS + " surveys of 4 units"), r4.line(note));
        } finally {
            Stack.end(service);
            surveys.clear();
        }
    }

    /** Until the rate no longer grows: 20 seconds at least, 90 at most. */
    private void warmUp() throws Exception {
        var best = 0.0;
        var stalled = 0;
        for (var window = 0; window < 18 && (window < 4 || stalled < 2); window++) {
            var rate = api(SURVEYS, 5);
            stalled = rate > 1.05 * best ? 0 : stalled + 1;
            best = Math.max(best, rate);
        }
    }

    private double api(int surveys, int seconds) throws Exception {
        var token = stack.token("dinkes");
        var load = new Load(port, client -> {
            var random = new SplittableRandom(Responses.SEED + client + System.nanoTime());
            return () -> {
                var number = 1 + random.nextInt(surveys);
                var unit = surveys == 1 ? "KIA" : Responses.UNITS[random.nextInt(4)];
                var id = Responses.version7(System.currentTimeMillis(), random);
                return Load.put(port, Surveys.path(number) + "/responses/" + id, token, Surveys.sheet(random, unit));
            };
        });
        var answers = load.run(API_CLIENTS, seconds, 201);
        acknowledged.addAndGet(answers.nanos().length);
        return answers.perSecond();
    }

    private double pgbench(int surveys, int seconds) throws Exception {
        var before = count();
        var unit = surveys == 1 ? "'KIA'" : "(array['UMUM', 'KIA', 'GIGI', 'LAB'])[:u]";
        var rate = new Pgbench(stack, "survey").perSecond(
                """
                \\set f random(1, %d)
                \\set u random(1, 4)
                \\set a random(1, 4)
                \\set b random(1, 4)
                insert into response (facility, survey, period_start, response, unit, collected_at, answers, sex, age, revision, changed_at, changed_by, voided) values ('P3207998' || lpad(:f::text, 3, '0'), ('00000000-0000-7000-8000-' || lpad(:f::text, 12, '0'))::uuid, '2025-01-01', gen_random_uuid(), %s, now(), array[:a, :b, :a, :b, :a, :b, :a, :b, :a]::smallint[], 'P', 34, 1, now(), 'bench', false);
                """
                        .formatted(surveys, unit),
                PGBENCH_CLIENTS,
                seconds);
        inserted += count() - before;
        return rate;
    }

    private long count() throws Exception {
        try (var connection = stack.database("survey");
                var statement = connection.createStatement()) {
            var row = statement.executeQuery("select count(*) from response");
            row.next();
            return row.getLong(1);
        }
    }

    private void mustBeThere(Surveys surveys) throws Exception {
        var stored = surveys.mustAgree();
        if (stored != acknowledged.get() + inserted) {
            throw new IllegalStateException(
                    "%d stored, %d acknowledged and %d inserted".formatted(stored, acknowledged.get(), inserted));
        }
    }
}
