import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Not a ratio: kills the service under 64 writers, again and again, and counts. Every acknowledged response must be there
 * exactly once, the tallies must equal a recount, and what was not acknowledged must be accepted when it is sent again.
 */
final class Crash {

    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:TieredStopAtLevel=1");
    private static final int SURVEYS = 20;
    private static final int CLIENTS = 64;

    private final Stack stack;
    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).version(HttpClient.Version.HTTP_1_1).build();
    private final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<UUID, String> unknown = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    Crash(Stack stack, int port) {
        this.stack = stack;
        this.port = port;
    }

    List<String> run(int rounds) throws Exception {
        var surveys = Surveys.make(stack, SURVEYS, "OPEN", false);
        var random = new SplittableRandom(Responses.SEED);
        try {
            for (var round = 1; round <= rounds; round++) {
                killUnderLoad(200 + random.nextInt(4_000));
                check(surveys, round);
            }
            return List.of("| kill -9 under %d writers, %d times | %,d acknowledged, all there once; tallies equal a recount |"
                    .formatted(CLIENTS, rounds, acknowledged.size()));
        } finally {
            surveys.clear();
        }
    }

    private void killUnderLoad(int millis) throws Exception {
        var service = stack.service("survey-service", port, JVM);
        Stack.first200(service, port, "/q/health/ready", null);
        stopped = false;
        var token = stack.token("dinkes");
        var threads = new Thread[CLIENTS];
        for (var i = 0; i < CLIENTS; i++) {
            var random = new SplittableRandom(System.nanoTime() + i);
            threads[i] = new Thread(() -> write(token, random));
            threads[i].start();
        }
        Thread.sleep(millis);
        service.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        stopped = true;
        for (var thread : threads) {
            thread.join();
        }
    }

    private void write(String token, SplittableRandom random) {
        while (!stopped) {
            var id = Responses.version7(System.currentTimeMillis(), random);
            var path = Surveys.path(1 + random.nextInt(SURVEYS)) + "/responses/" + id;
            var sheet = Surveys.sheet(random, Responses.UNITS[random.nextInt(4)]);
            try {
                (send(token, path, sheet) == 201 ? acknowledged : unknown).put(id, path + " " + sheet);
            } catch (IOException died) {
                unknown.put(id, path + " " + sheet);
                return;
            }
        }
    }

    private int send(String token, String path, String sheet) throws IOException {
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .timeout(Duration.ofSeconds(20))
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "application/json")
                                    .PUT(HttpRequest.BodyPublishers.ofString(sheet))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** After a restart: what was acknowledged is there, what was not can be sent again, and nothing is there twice. */
    private void check(Surveys surveys, int round) throws Exception {
        var service = stack.service("survey-service", port, JVM);
        try {
            Stack.first200(service, port, "/q/health/ready", null);
            var token = stack.token("dinkes");
            var were = unknown.size();
            var there = 0;
            for (var lost : List.copyOf(unknown.entrySet())) {
                var parts = lost.getValue().split(" ", 2);
                var status = send(token, parts[0], parts[1]);
                if (status != 200 && status != 201) {
                    throw new IllegalStateException("sent again, " + lost.getKey() + " is answered " + status);
                }
                there += status == 200 ? 1 : 0;
                acknowledged.put(lost.getKey(), lost.getValue());
                unknown.remove(lost.getKey());
            }
            var stored = surveys.mustAgree();
            if (stored != acknowledged.size() || missing() > 0) {
                throw new IllegalStateException("%d stored of %d acknowledged, %d missing"
                        .formatted(stored, acknowledged.size(), missing()));
            }
            System.out.printf(
                    "  kill %d: %,d acknowledged so far, %d unanswered of which %d were stored; all there once%n",
                    round, stored, were, there);
        } finally {
            Stack.end(service);
        }
    }

    private long missing() throws Exception {
        try (var connection = stack.database("survey");
                var select = connection.prepareStatement(
                        "select count(*) from unnest(?) id where not exists (select from response r where r.response = id)")) {
            select.setArray(1, connection.createArrayOf("uuid", acknowledged.keySet().toArray()));
            var row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
