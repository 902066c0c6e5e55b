import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** R13: seconds to the first 200, and R15: resident memory after it, of each service over bare Quarkus with the same JVM flags. */
final class StartAgainstBare {

    /** The flags with which deploy/up starts the services. */
    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC",
            "-Xms48m",
            "-Xmx192m",
            "-XX:MaxMetaspaceSize=160m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k");

    private static final long SETTLE_MILLIS = 1_000;

    private final Stack stack;
    private final int servicePort;
    private final int barePort;

    StartAgainstBare(Stack stack, int servicePort, int barePort) {
        this.stack = stack;
        this.servicePort = servicePort;
        this.barePort = barePort;
    }

    private record Start(double seconds, double mebibytes) {}

    /** The lines of R13 or R15 for each service. */
    List<String> run(String ratio, int enough, int most, List<ProcessHandle> ours) throws Exception {
        var lines = new ArrayList<String>();
        for (var name : List.of("survey-service", "ward-service", "kinerja-service")) {
            service(name);
            bare();
            var times = new Rounds("R13 " + name, "first 200", "bare", "s");
            var memory = new Rounds("R15 " + name, "RSS", "bare", "MiB");
            for (var round = 1; round <= most && times.kept() < enough; round++) {
                Machine.awaitQuiet(ours, Rounds.PATIENCE_SECONDS);
                var start = Machine.Cpu.now(ours);
                var first = round % 2 == 1 ? service(name) : bare();
                var second = round % 2 == 1 ? bare() : service(name);
                var foreign = Machine.Cpu.now(ours).foreignSince(start);
                var own = round % 2 == 1 ? first : second;
                var yardstick = round % 2 == 1 ? second : first;
                times.add(own.seconds, yardstick.seconds, foreign);
                memory.add(own.mebibytes, yardstick.mebibytes, foreign);
                System.out.printf(
                        Locale.ROOT,
                        "  %s round %d: %.2f s against %.2f s, %.0f MiB against %.0f MiB, foreign CPU %.1f %%%n",
                        name, round, own.seconds, yardstick.seconds, own.mebibytes, yardstick.mebibytes, foreign * 100);
            }
            lines.add(ratio.equals("R13") ? times.line("flags of deploy/up") : memory.line("flags of deploy/up"));
        }
        return lines;
    }

    private Start service(String name) throws Exception {
        return started(stack.service(name, servicePort, JVM), servicePort, "/q/health/ready");
    }

    private Start bare() throws Exception {
        return started(stack.bare(barePort, JVM), barePort, "/bare");
    }

    private static Start started(Process process, int port, String path) throws Exception {
        try {
            var seconds = Stack.first200(process, port, path, null);
            Thread.sleep(SETTLE_MILLIS);
            return new Start(seconds, Machine.rss(process.toHandle()));
        } finally {
            Stack.end(process);
        }
    }
}
