import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * R9: seconds of a national ranking through the API over those of one hand-written SQL that computes the same from the same
 * rows. R10: requests a second for its top 100 over pgbench running the same select, and what an explanation and a top 100
 * cost in the country against one province.
 */
final class RankingAgainstSql {

    private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-Xms512m", "-Xmx512m");
    private static final int UPSTREAM_PORT = 8397;
    private static final int CLIENTS = 32;
    private static final String INSTRUMENT = "tolok-ukur-200";

    private final Stack stack;
    private final int port;
    private final int facilities;
    private final int seconds;

    RankingAgainstSql(Stack stack, int port, int facilities, int seconds) {
        this.stack = stack;
        this.port = port;
        this.facilities = facilities;
        this.seconds = seconds;
    }

    List<String> run(String ratio, int enough, int most, List<ProcessHandle> ours) throws Exception {
        RankingData.make(this::execute, facilities);
        var upstream = unchanged();
        var address = "http://127.0.0.1:" + UPSTREAM_PORT;
        var service = stack.service("kinerja-service", port, JVM, Map.of("SURVEY_URL", address, "WARD_URL", address));
        try {
            Stack.first200(service, port, "/q/health/ready", null);
            return ratio.equals("R9") ? ranking(enough, most, ours) : reads(enough, most, ours);
        } finally {
            Stack.end(service);
            upstream.stop(0);
        }
    }

    /** Both upstreams, answering 304: the figures are stored pulls that they confirm. */
    private static HttpServer unchanged() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), UPSTREAM_PORT), 0);
        server.createContext("/", exchange -> {
            var known = exchange.getRequestHeaders().getFirst("If-None-Match");
            exchange.sendResponseHeaders(known == null ? 503 : 304, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private List<String> ranking(int enough, int most, List<ProcessHandle> ours) throws Exception {
        for (var i = 0; i < 4; i++) {
            rank("ID");
        }
        mustBeEqual(rank("ID"));
        var r9 = new Rounds("R9", "ranking through the API", "one SQL", "s");
        r9.run(enough, most, ours, () -> seconds(() -> rank("ID")), () -> seconds(this::sql));
        return List.of(r9.line(
                "%,d Puskesmas of 200 rows; pulls confirmed with 304; the API also stores, explains and gives intervals"
                        .formatted(facilities)));
    }

    private List<String> reads(int enough, int most, List<ProcessHandle> ours) throws Exception {
        var country = rank("ID");
        var province = rank("01");
        var authorization = "Authorization: Bearer " + stack.token("national");
        var top = new Load(port, top(country), authorization, "Accept: application/json");
        var small = new Load(port, top(province), authorization, "Accept: application/json");
        var facility = one("select facility from ranking_entry where ranking = '" + province + "' order by display_order limit 1");
        var explained = new Load(port, explanation(country, facility), authorization, "Accept: application/json");
        var smallExplained = new Load(port, explanation(province, facility), authorization, "Accept: application/json");
        var pgbench = new Pgbench(stack, "kinerja");
        var select = SELECT.replace("RANKING", country.toString());
        top.warmUp(CLIENTS, 200);
        explained.warmUp(CLIENTS, 200);
        pgbench.perSecond(select, CLIENTS, 3);
        var note = CLIENTS + " clients, " + seconds + " s a side, token checked";
        var r10 = new Rounds("R10", "top 100", "pgbench of its select", "reads/s");
        r10.run(enough, most, ours, () -> top.perSecond(CLIENTS, seconds, 200), () -> pgbench.perSecond(select, CLIENTS, seconds));
        var growth = new Rounds("R10 country / province, top 100", "country", "province", "reads/s");
        growth.run(enough, most, ours, () -> top.perSecond(CLIENTS, seconds, 200), () -> small.perSecond(CLIENTS, seconds, 200));
        var explaining = new Rounds("R10 country / province, explanation", "country", "province", "reads/s");
        explaining.run(
                enough, most, ours,
                () -> explained.perSecond(CLIENTS, seconds, 200),
                () -> smallExplained.perSecond(CLIENTS, seconds, 200));
        return List.of(r10.line(note), growth.line(note), explaining.line(note));
    }

    /** What the service asks for one page: the ranking in the caller's scope, and its entries. */
    private static final String SELECT =
            """
            select r.ranking, r.region, r.period, r.period_start, r.period_end, r.instrument, r.instrument_version, r.band_policy, r.overall_policy, r.created_at, r.created_by, r.request from ranking r where r.ranking = 'RANKING' and r.region like '%';
            select facility, name, region, kelompok, rank, position, computed_kelompok, established, ikm, filled, not_applicable, array_to_string(flags, ' '), array_to_string(absent_inputs, ' '), assessment, display_order, ikm_level, ikm_lower, ikm_upper, best_kelompok, best_rank, best_position, worst_kelompok, worst_rank, worst_position, interval_reason, coverage, case when octet_length(coverage_exact) <= 64 then coverage_exact end, coverage_kelompok, management, case when octet_length(management_exact) <= 64 then management_exact end, management_kelompok, quality, case when octet_length(quality_exact) <= 64 then quality_exact end, quality_kelompok from ranking_entry where ranking = 'RANKING' and display_order > 0 order by display_order limit 101;
            """;

    private static String top(UUID ranking) {
        return "/v1/rankings/" + ranking + "/entries?limit=100";
    }

    private static String explanation(UUID ranking, String facility) {
        return "/v1/rankings/" + ranking + "/entries/" + facility + "/explanation";
    }

    private UUID rank(String region) throws Exception {
        var id = UUID.randomUUID();
        var answer = Stack.call(
                "PUT", port, "/v1/rankings/" + id, stack.token("national"), "application/json",
                BodyPublishers.ofString(
                        "{\"region\": \"%s\", \"period\": \"2025\", \"instrument\": \"%s\"}".formatted(region, INSTRUMENT)));
        if (region.equals("ID") && !answer.contains("\"ranked\":" + facilities)) {
            throw new IllegalStateException("not all were ranked: " + answer.substring(0, Math.min(600, answer.length())));
        }
        return id;
    }

    private UUID sql() throws Exception {
        execute("truncate bench_ranking");
        execute(RankingData.SQL);
        return null;
    }

    /** Both must come to the same places, or one of them computes something else. */
    private void mustBeEqual(UUID ranking) throws Exception {
        sql();
        var different = one(
                """
                select count(*) from ranking_entry e
                full join bench_ranking b on b.facility = e.facility
                where e.ranking = '%s'
                  and (e.kelompok, e.rank, e.position, e.coverage, e.management, e.quality)
                      is distinct from (b.kelompok, b.rank, b.position, round(b.coverage, 2), round(b.management, 2), round(b.quality, 2))"""
                        .formatted(ranking));
        if (!different.equals("0")) {
            throw new IllegalStateException(different + " entries differ from the SQL's");
        }
    }

    private interface Work {
        Object run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private Connection kinerja() throws Exception {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + stack.postgresPort() + "/kinerja", "postgres", stack.password("postgres"));
    }

    private String one(String sql) throws Exception {
        try (var connection = kinerja();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private boolean execute(String... sql) throws Exception {
        try (var connection = kinerja();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var one : sql) {
                statement.execute(one);
            }
            connection.commit();
            return true;
        }
    }
}
