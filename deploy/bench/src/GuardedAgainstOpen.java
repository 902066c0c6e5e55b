import java.util.List;

/** R19: requests a second of an endpoint with token check, role and scope over the same endpoint open to anybody. */
final class GuardedAgainstOpen {

    private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-Xms256m", "-Xmx256m");
    private static final int CLIENTS = 32;

    private final Stack stack;
    private final int port;
    private final int seconds;

    GuardedAgainstOpen(Stack stack, int port, int seconds) {
        this.stack = stack;
        this.port = port;
        this.seconds = seconds;
    }

    List<String> run(int enough, int most, List<ProcessHandle> ours) throws Exception {
        var service = stack.guarded(port, JVM);
        try {
            Stack.first200(service, port, "/regions/32.07/open", null);
            var guarded = new Load(
                    port, "/regions/32.07/guarded", "Accept: application/json", "Authorization: Bearer " + stack.token("dinkes"));
            var open = new Load(port, "/regions/32.07/open", "Accept: application/json");
            guarded.warmUp(CLIENTS, 200);
            open.warmUp(CLIENTS, 200);
            // a token that reaches another region, or none, must not get through
            new Load(port, "/regions/33.73/guarded", "Authorization: Bearer " + stack.token("dinkes")).run(1, 0.1, 404);
            new Load(port, "/regions/32.07/guarded").run(1, 0.1, 401);
            var r19 = new Rounds("R19", "with token and scope", "open", "requests/s");
            r19.run(
                    enough,
                    most,
                    ours,
                    () -> guarded.perSecond(CLIENTS, seconds, 200),
                    () -> open.perSecond(CLIENTS, seconds, 200));
            return List.of(r19.line(CLIENTS + " clients, " + seconds + " s a side"));
        } finally {
            Stack.end(service);
        }
    }
}
