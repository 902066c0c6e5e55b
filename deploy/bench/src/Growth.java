import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * One import of many millions of responses as a job. R16: peak memory of it over that of 100,000; R17: p99 of a read while it
 * runs over the p99 before; R18: p99 of the read with all those rows over that with 160,000.
 */
final class Growth {

    /** The heap that deploy/up gives the services, with both compilers. */
    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC", "-Xms48m", "-Xmx192m", "-XX:MaxMetaspaceSize=160m", "-XX:ReservedCodeCacheSize=64m", "-Xss512k");

    private static final int FEW = 100_000;
    private static final int SURVEYS = 32;
    private static final int RESPONSES = 5_000;
    private static final int CLIENTS = 8;
    private static final int WINDOWS = 5;

    private final Stack stack;
    private final int port;
    private final int rows;
    private final int seconds;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Growth(Stack stack, int port, int rows, int seconds) {
        this.stack = stack;
        this.port = port;
        this.rows = rows;
        this.seconds = seconds;
    }

    List<String> run(List<ProcessHandle> ours) throws Exception {
        var surveys = Surveys.make(stack, SURVEYS, "CLOSED", false);
        surveys.fill(RESPONSES);
        var r16 = new Rounds("R16", "peak RSS", "peak RSS", "MiB");
        var r17 = new Rounds("R17", "p99 while importing", "p99 before", "ms");
        var r18 = new Rounds("R18", "p99 with all rows", "p99 with 160,000", "ms");
        try {
            var few = peakOf(FEW);
            var service = stack.service("survey-service", port, JVM);
            try {
                Stack.first200(service, port, "/q/health/ready", null);
                reads().warmUp(CLIENTS, 200);
                var before = windows(ours);
                var survey = SurveyAtBench.open(stack, port);
                var file = file(survey.id(), rows);
                var started = System.nanoTime();
                var sent = CompletableFuture.supplyAsync(() -> send(survey, file));
                var during = new ArrayList<double[]>();
                while (!(sent.isDone() && isDone(sent.join())) && during.size() < WINDOWS) {
                    during.add(window(ours));
                }
                var job = sent.join();
                while (!isDone(job)) {
                    Thread.sleep(500);
                }
                var took = (System.nanoTime() - started) / 1e9;
                var many = peak(service);
                Files.delete(file);
                mustHold(survey.id(), rows);
                r16.add(many, few, 0);
                stack.superuserExecute("checkpoint");
                var after = windows(ours);
                for (var i = 0; i < WINDOWS; i++) {
                    r18.add(after.get(i)[0], before.get(i)[0], Math.max(after.get(i)[1], before.get(i)[1]));
                    if (i < during.size()) {
                        r17.add(during.get(i)[0], before.get(i)[0], Math.max(during.get(i)[1], before.get(i)[1]));
                    }
                }
                var note = String.format(Locale.ROOT, "%,d rows in %.0f s, %,.0f rows/s", rows, took, rows / took);
                return List.of(r16.line(note + ", against " + FEW), r17.line(CLIENTS + " readers"), r18.line(note));
            } finally {
                Stack.end(service);
            }
        } finally {
            surveys.clear();
        }
    }

    /** Peak resident memory of a fresh service that imports so many rows. */
    private double peakOf(int count) throws Exception {
        var service = stack.service("survey-service", port, JVM);
        try {
            Stack.first200(service, port, "/q/health/ready", null);
            reads().warmUp(CLIENTS, 200);
            var survey = SurveyAtBench.open(stack, port);
            var file = file(survey.id(), count);
            var job = send(survey, file);
            while (!isDone(job)) {
                Thread.sleep(200);
            }
            Files.delete(file);
            mustHold(survey.id(), count);
            return peak(service);
        } finally {
            Stack.end(service);
        }
    }

    private static double peak(Process service) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + service.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow()
                / 1024.0;
    }

    private Load reads() throws IOException {
        var authorization = "Authorization: Bearer " + stack.token("dinkes");
        return new Load(port, client -> {
            var request = Load.get(port, Surveys.path(1 + client) + "/ikm", authorization, "Accept: application/json");
            return () -> request;
        });
    }

    private List<double[]> windows(List<ProcessHandle> ours) throws Exception {
        var windows = new ArrayList<double[]>();
        for (var i = 0; i < WINDOWS; i++) {
            Machine.awaitQuiet(ours, Rounds.PATIENCE_SECONDS);
            windows.add(window(ours));
        }
        return windows;
    }

    /** The p99 of reads in milliseconds, and what others took of the machine meanwhile. */
    private double[] window(List<ProcessHandle> ours) throws Exception {
        var start = Machine.Cpu.now(ours);
        var p99 = reads().run(CLIENTS, seconds, 200).percentileMillis(0.99);
        var foreign = Machine.Cpu.now(ours).foreignSince(start);
        System.out.printf(Locale.ROOT, "  p99 %.2f ms, foreign CPU %.1f %%%n", p99, foreign * 100);
        return new double[] {p99, foreign};
    }

    private Path file(UUID survey, int count) throws IOException {
        var file = stack.data().resolve("growth.csv");
        Responses.write(7, count, survey, file);
        return file;
    }

    /** Sends the file as a job; where to ask for it, or null when the answer came with the import done. */
    private String send(SurveyAtBench survey, Path file) {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + survey.path() + "/imports"))
                            .timeout(Duration.ofMinutes(15))
                            .header("Authorization", "Bearer " + survey.token())
                            .header("Content-Type", "text/csv")
                            .header("Prefer", "respond-async")
                            .POST(HttpRequest.BodyPublishers.ofFile(file))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException("not taken: " + answer.statusCode() + " " + answer.body());
            }
            return answer.statusCode() == 202 ? answer.headers().firstValue("Location").orElseThrow() : null;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isDone(String job) throws Exception {
        if (job == null) {
            return true;
        }
        var path = job.startsWith("http") ? URI.create(job).getPath() : job;
        var state = Stack.call(
                        "GET", port, path, stack.token("dinkes"), null, HttpRequest.BodyPublishers.noBody())
                .replaceAll("(?s).*?\"state\":\"([A-Z_]+)\".*", "$1");
        if (List.of("REFUSED", "FAILED", "CANCELLED").contains(state)) {
            throw new IllegalStateException("the import ended " + state);
        }
        return state.equals("DONE");
    }

    private void mustHold(UUID survey, long count) throws Exception {
        try (var connection = stack.database("survey");
                var select = connection.prepareStatement(
                        """
                        select (select count(*) from response where survey = ?),
                               (select sum(respondents) from unit_tally where survey = ?)""")) {
            select.setObject(1, survey);
            select.setObject(2, survey);
            var row = select.executeQuery();
            row.next();
            if (row.getLong(1) != count || row.getLong(2) != count) {
                throw new IllegalStateException("%d rows and %d tallied of %d".formatted(row.getLong(1), row.getLong(2), count));
            }
        }
    }
}
