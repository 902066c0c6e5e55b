import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/** R8: seconds of a province's IKM over a year computed from raw rows by SQL, over seconds of the same from the API. */
final class ProvinceAgainstRaw {

    private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-Xms512m", "-Xmx512m");
    private static final int FACILITIES = 999;
    private static final int WARM_UPS = 20;

    private static final String RAW =
            """
            select avg(ikm) from (
                select region, avg(ikm) as ikm from (
                    select region, facility, avg(ikm) as ikm from (
                        select region, facility, unit, sum(nrr) * 25 / 9 as ikm from (
                            select f.region, r.facility, r.unit, a.position, avg(a.answer) as nrr
                            from response r
                            join survey s on s.facility = r.facility and s.survey = r.survey
                            join facility f on f.facility = r.facility
                            cross join unnest(r.answers) with ordinality as a(answer, position)
                            where f.region like '32%' and s.state in ('CLOSED', 'PUBLISHED') and not r.voided
                              and s.period_start >= '2025-01-01' and s.period_end <= '2025-12-31'
                              and r.period_start >= '2025-01-01' and r.period_start <= '2025-12-31'
                            group by f.region, r.facility, r.unit, a.position) nrr
                        group by region, facility, unit) unit
                    group by region, facility) facility
                group by region) kabupaten""";

    private final Stack stack;
    private final int port;
    private final int rows;

    ProvinceAgainstRaw(Stack stack, int port, int rows) {
        this.stack = stack;
        this.port = port;
        this.rows = rows;
    }

    List<String> run(int enough, int most, List<ProcessHandle> ours) throws Exception {
        var surveys = Surveys.make(stack, FACILITIES, "CLOSED", true);
        surveys.fill(rows / FACILITIES);
        var service = stack.service("survey-service", port, JVM);
        try {
            var stored = surveys.mustAgree();
            Stack.first200(service, port, "/q/health/ready", null);
            for (var i = 0; i < WARM_UPS; i++) {
                api();
            }
            mustBeEqual();
            var r8 = new Rounds("R8", "raw rows", "API", "s");
            r8.run(enough, most, ours, this::raw, this::api);
            return List.of(r8.line("%,d responses of %d facilities of one province".formatted(stored, FACILITIES)));
        } finally {
            Stack.end(service);
            surveys.clear();
        }
    }

    private double raw() throws Exception {
        var start = System.nanoTime();
        fromRaw();
        return (System.nanoTime() - start) / 1e9;
    }

    private double fromRaw() throws Exception {
        try (var connection = stack.database("survey");
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(RAW);
            row.next();
            return row.getDouble(1);
        }
    }

    private double api() throws Exception {
        var start = System.nanoTime();
        answer();
        return (System.nanoTime() - start) / 1e9;
    }

    private String answer() throws Exception {
        return Stack.call(
                "GET", port, "/v1/regions/32/ikm?period=2025", stack.token("national"), null, BodyPublishers.noBody());
    }

    /** Both must come to the same figure, or one of them computes something else. */
    private void mustBeEqual() throws Exception {
        var figure = answer().replaceAll("(?s).*?\"indicator\":\"IKM\",\"value\":([0-9.]+).*", "$1");
        if (Math.abs(Double.parseDouble(figure) - fromRaw()) > 0.005001) {
            throw new IllegalStateException("the API says " + figure + ", raw rows " + fromRaw());
        }
    }
}
