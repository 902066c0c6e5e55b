import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * R20: p95 of a ranking of the example district, for which kinerja-service asks both upstreams, over p95 of the same question put to
 * the slower of them alone. All three are the processes of {@code deploy/up} with its example.
 */
final class BothAgainstOne {

    private static final int WARM_UPS = 150;
    private static final String REGION = "32.07";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Stack stack;
    private final int survey;
    private final int ward;
    private final int kinerja;
    private final int requests;

    BothAgainstOne(Stack stack, int survey, int ward, int kinerja, int requests) {
        this.stack = stack;
        this.survey = survey;
        this.ward = ward;
        this.kinerja = kinerja;
        this.requests = requests;
    }

    List<String> run(int enough, int most, List<ProcessHandle> ours) throws Exception {
        for (var i = 0; i < WARM_UPS; i++) {
            rank();
            ask(survey, IKM);
            ask(ward, BEDS);
        }
        var slower = p95(() -> ask(survey, IKM)) > p95(() -> ask(ward, BEDS)) ? survey : ward;
        var name = slower == survey ? "survey-service" : "ward-service";
        var r20 = new Rounds("R20", "ranking", name + " alone", "ms p95");
        r20.run(enough, most, ours, () -> p95(this::rank), () -> p95(() -> ask(slower, slower == survey ? IKM : BEDS)));
        return List.of(r20.line(requests + " a side, one caller, the 37 Puskesmas of the example"));
    }

    private static final String IKM = "/v1/regions/" + REGION + "/ikm/facilities?period=2025&method=MEAN_OF_UNITS";
    private static final String BEDS = "/v1/regions/" + REGION + "/indicators/facilities?period=2025&bedBasis=AVERAGE";

    private interface Call {
        void make() throws Exception;
    }

    private double p95(Call call) throws Exception {
        var times = new double[requests];
        for (var i = 0; i < requests; i++) {
            var start = System.nanoTime();
            call.make();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[(int) Math.floor(0.95 * (requests - 1))];
    }

    private void rank() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + kinerja + "/v1/rankings/" + UUID.randomUUID()))
                .header("Authorization", "Bearer " + stack.token("dinkes"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(
                        """
                        {"region": "%s", "period": "2025", "instrument": "rekap-nasional-2025"}""".formatted(REGION)))
                .build();
        expect(request, 201);
    }

    private void ask(int port, String path) throws Exception {
        expect(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + stack.token("service"))
                        .build(),
                200);
    }

    private static void expect(HttpRequest request, int status) throws Exception {
        var answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
