import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Measures one ratio of bench.md and prints its lines for RESULTS.md; {@code deploy/bench/run} starts it. */
public final class Bench {

    private static final int SERVICE_PORT = 8395;
    private static final int BARE_PORT = 8396;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var stack = new Stack(
                Path.of(System.getProperty("project")),
                Path.of(System.getProperty("data")),
                Integer.getInteger("postgres.port"));
        var ours = List.of(
                ProcessHandle.current(),
                ProcessHandle.of(Long.getLong("stack.pid")).orElseThrow(),
                stack.postgres());
        var enough = Integer.getInteger("rounds", 5);
        var most = Integer.getInteger("most", 3 * enough);
        var fsyncs = Machine.fsyncsPerSecond(stack.data());
        var lines = measure(arguments[0], stack, enough, most, ours);
        System.out.println();
        System.out.printf(
                "%s, %d CPUs, Java %s, fsync %,d/s before and %,d/s after%n%n",
                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                fsyncs,
                Machine.fsyncsPerSecond(stack.data()));
        System.out.println(Rounds.heading());
        lines.forEach(System.out::println);
    }

    private static List<String> measure(String ratio, Stack stack, int enough, int most, List<ProcessHandle> ours)
            throws Exception {
        var seconds = Integer.getInteger("seconds", 15);
        return switch (ratio) {
            case "R1" -> new ImportAgainstCopy(stack, SERVICE_PORT, Integer.getInteger("rows", 1_000_000))
                    .run(enough, most, ours);
            case "R3" -> new WriteAgainstPgbench(stack, SERVICE_PORT, seconds).run(enough, most, ours);
            case "R5", "R7" -> new ReadAgainstBare(stack, SERVICE_PORT, BARE_PORT, seconds)
                    .run(ratio, enough, most, ours);
            case "R8" -> new ProvinceAgainstRaw(stack, SERVICE_PORT, Integer.getInteger("rows", 1_600_000))
                    .run(enough, most, ours);
            case "R9", "R10" -> new RankingAgainstSql(
                            stack, SERVICE_PORT, Integer.getInteger("facilities", 10_268), seconds)
                    .run(ratio, enough, most, ours);
            case "R11" -> new FeedAgainstCopy(stack, SERVICE_PORT, Integer.getInteger("facilities", 500))
                    .run(enough, most, ours);
            case "R13", "R15" -> new StartAgainstBare(stack, SERVICE_PORT, BARE_PORT).run(ratio, enough, most, ours);
            case "R16" -> new Growth(stack, SERVICE_PORT, Integer.getInteger("rows", 16_000_000), seconds).run(ours);
            case "R19" -> new GuardedAgainstOpen(stack, SERVICE_PORT, seconds).run(enough, most, ours);
            case "R20" -> new BothAgainstOne(
                            stack,
                            port("SURVEY"),
                            port("WARD"),
                            port("KINERJA"),
                            Integer.getInteger("requests", 100))
                    .run(enough, most, ours);
            case "W1" -> new CensusAgainstCopy(stack, SERVICE_PORT, Integer.getInteger("facilities", 1_000))
                    .run(enough, most, ours);
            case "W2" -> new StaysDerived(stack, Integer.getInteger("stays", 1_000_000)).run();
            case "CRASH" -> new Crash(stack, SERVICE_PORT).run(Integer.getInteger("kills", 5));
            default -> throw new IllegalArgumentException("no such benchmark: " + ratio);
        };
    }

    /** Where the stack's own service of that name listens. */
    private static int port(String service) {
        return Integer.parseInt(System.getenv("LOCAL_" + service + "_PORT"));
    }
}
