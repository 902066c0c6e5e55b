import java.util.List;

/** R5: requests a second of an IKM read from the database over a bare JSON endpoint; R6: of the same read answered 304. */
final class ReadAgainstBare {

    private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-Xms256m", "-Xmx256m");
    private static final int RESPONSES = 20_000;
    private static final int CLIENTS = 32;
    private static final int WARM_UP_SECONDS = 15;

    private final Stack stack;
    private final int servicePort;
    private final int barePort;
    private final int seconds;

    ReadAgainstBare(Stack stack, int servicePort, int barePort, int seconds) {
        this.stack = stack;
        this.servicePort = servicePort;
        this.barePort = barePort;
        this.seconds = seconds;
    }

    List<String> run(int enough, int most, List<ProcessHandle> ours) throws Exception {
        var service = stack.service("survey-service", servicePort, JVM);
        var bare = stack.bare(barePort, JVM);
        try {
            Stack.first200(service, servicePort, "/q/health/ready", null);
            Stack.first200(bare, barePort, "/bare", null);
            var path = survey().path() + "/ikm";
            var token = stack.token("dinkes");
            var etag = Stack.etag(servicePort, path, token);
            var authorization = "Authorization: Bearer " + token;
            var read = new Load(servicePort, path, authorization, "Accept: application/json");
            var unchanged = new Load(servicePort, path, authorization, "If-None-Match: " + etag);
            var json = new Load(barePort, "/bare", "Accept: application/json");
            json.perSecond(CLIENTS, WARM_UP_SECONDS, 200);
            read.perSecond(CLIENTS, WARM_UP_SECONDS, 200);
            unchanged.perSecond(CLIENTS, WARM_UP_SECONDS, 304);
            var r5 = new Rounds("R5", "IKM read", "bare JSON", "requests/s");
            r5.run(enough, most, ours, () -> read.perSecond(CLIENTS, seconds, 200), () -> json.perSecond(CLIENTS, seconds, 200));
            var r6 = new Rounds("R6", "IKM 304", "bare JSON", "requests/s");
            r6.run(enough, most, ours, () -> unchanged.perSecond(CLIENTS, seconds, 304), () -> json.perSecond(CLIENTS, seconds, 200));
            var note = CLIENTS + " clients, " + seconds + " s a side, token checked";
            return List.of(r5.line(note), r6.line(note));
        } finally {
            Stack.end(service);
            Stack.end(bare);
        }
    }

    private SurveyAtBench survey() throws Exception {
        var survey = SurveyAtBench.open(stack, servicePort);
        var api = stack.data().resolve("responses-read.csv");
        var table = stack.data().resolve("responses-read-table.csv");
        Responses.write(0, RESPONSES, SurveyAtBench.FACILITY, survey.id(), api, table);
        survey.imports(api);
        survey.transition("CLOSE");
        return survey;
    }
}
