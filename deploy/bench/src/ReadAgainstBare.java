import java.util.ArrayList;
import java.util.List;

/**
 * R5: requests a second of an IKM read from the database over a bare JSON endpoint; R6: of the same read answered 304; R7: of
 * R5's read over pgbench running the statements behind it. Every client reads a survey of its own.
 */
final class ReadAgainstBare {

    private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-Xms256m", "-Xmx256m");
    private static final int RESPONSES = 400;
    private static final int CLIENTS = 32;

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

    List<String> run(String ratio, int enough, int most, List<ProcessHandle> ours) throws Exception {
        var surveys = Surveys.make(stack, CLIENTS, "CLOSED", false);
        surveys.fill(RESPONSES);
        surveys.mustAgree();
        var service = stack.service("survey-service", servicePort, JVM);
        try {
            Stack.first200(service, servicePort, "/q/health/ready", null);
            var authorization = "Authorization: Bearer " + stack.token("dinkes");
            var read = load(authorization, "Accept: application/json");
            read.warmUp(CLIENTS, 200);
            var note = CLIENTS + " clients, " + seconds + " s a side, token checked";
            if (ratio.equals("R7")) {
                return List.of(againstPgbench(read, enough, most, ours).line(note));
            }
            var bare = stack.bare(barePort, JVM);
            try {
                Stack.first200(bare, barePort, "/bare", null);
                return againstBare(read, authorization, note, enough, most, ours);
            } finally {
                Stack.end(bare);
            }
        } finally {
            Stack.end(service);
            surveys.clear();
        }
    }

    private List<String> againstBare(
            Load read, String authorization, String note, int enough, int most, List<ProcessHandle> ours) throws Exception {
        var json = new Load(barePort, "/bare", "Accept: application/json");
        var unchanged = unchanged(authorization);
        json.warmUp(CLIENTS, 200);
        unchanged.warmUp(CLIENTS, 304);
        var r5 = new Rounds("R5", "IKM read", "bare JSON", "requests/s");
        r5.run(enough, most, ours, () -> read.perSecond(CLIENTS, seconds, 200), () -> json.perSecond(CLIENTS, seconds, 200));
        var r6 = new Rounds("R6", "IKM 304", "bare JSON", "requests/s");
        r6.run(enough, most, ours, () -> unchanged.perSecond(CLIENTS, seconds, 304), () -> json.perSecond(CLIENTS, seconds, 200));
        return List.of(r5.line(note), r6.line(note));
    }

    private Rounds againstPgbench(Load read, int enough, int most, List<ProcessHandle> ours) throws Exception {
        var pgbench = new Pgbench(stack, "survey");
        pgbench.perSecond(SELECT, CLIENTS, 3);
        var r7 = new Rounds("R7", "IKM read", "pgbench of its selects", "reads/s");
        r7.run(enough, most, ours, () -> read.perSecond(CLIENTS, seconds, 200), () -> pgbench.perSecond(SELECT, CLIENTS, seconds));
        return r7;
    }

    private Load load(String... headers) {
        return new Load(servicePort, client -> {
            var request = Load.get(servicePort, Surveys.path(1 + client) + "/ikm", headers);
            return () -> request;
        });
    }

    private Load unchanged(String authorization) throws Exception {
        var etags = new ArrayList<String>();
        for (var client = 0; client < CLIENTS; client++) {
            etags.add(Stack.etag(servicePort, Surveys.path(1 + client) + "/ikm", stack.token("dinkes")));
        }
        return new Load(servicePort, client -> {
            var request = Load.get(
                    servicePort, Surveys.path(1 + client) + "/ikm", authorization, "If-None-Match: " + etags.get(client));
            return () -> request;
        });
    }

    /** What the service asks for one survey: its row and its facility's, the service units, the tallies. */
    private static final String SELECT =
            """
            \\set f random(1, 32)
            select s.survey, f.facility, f.name, f.region, f.zone, f.revision, s.questionnaire, s.title, s.period_start, s.period_end, s.population, s.state, s.edition, s.version from survey s join facility f on f.facility = s.facility where s.survey = ('00000000-0000-7000-8000-' || lpad(:f::text, 12, '0'))::uuid;
            select facility, unit, name_id, name_en, version from service_unit where facility = 'P3207998' || lpad(:f::text, 3, '0') order by facility, unit;
            select t.survey, t.unit, t.respondents, t.score_sum, t.score_square_sum, q.ones, q.twos, q.threes, q.fours, t.revision from unit_tally t join question_tally q on q.facility = t.facility and q.survey = t.survey and q.unit = t.unit where t.facility = 'P3207998' || lpad(:f::text, 3, '0') and t.survey = ('00000000-0000-7000-8000-' || lpad(:f::text, 12, '0'))::uuid order by t.survey, t.unit, q.position;
            """;
}
