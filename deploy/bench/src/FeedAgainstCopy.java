import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.PGConnection;

/**
 * R11: rows a second of the feed of a province's year over {@code COPY (select) TO} of the same rows, as {@code \copy} does it;
 * the service's memory meanwhile, and what a 304 costs the table.
 */
final class FeedAgainstCopy {

    private static final String HEAP = "128m";
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xms" + HEAP, "-Xmx" + HEAP);
    private static final int KABUPATEN = 20;
    private static final int INDICATORS = 100;
    private static final int MONTHS = 12;

    private static final String ROWS =
            """
            select v.facility, f.name, codes.puskesmas, codes.bpjs, f.region, kabupaten.code, kabupaten.name, province.code,
                province.name, v.period, v.period_start, v.period_end, v.indicator, i.family, v.value, i.unit, v.numerator,
                v.denominator, v.n, v.target, v.status, v.value_status, v.reason, v.formula,
                case i.source when 'SURVEY' then 'survey-service' when 'WARD' then 'ward-service' else 'kinerja-service' end,
                v.source_revision, v.change, v.updated_at, v.removed, v.completeness, v.stale_since
            from indicator_value v
            join facility f on f.facility = v.facility
            join indicator i on i.indicator = v.indicator
            join region kabupaten on kabupaten.code = left(f.region, 5)
            join region province on province.code = left(f.region, 2)
            left join (select facility, max(value) filter (where system = 'PUSKESMAS_CODE') puskesmas,
                              max(value) filter (where system = 'BPJS_PROVIDER_CODE') bpjs
                       from facility_identifier where valid_to is null group by facility) codes on codes.facility = v.facility
            where f.region like '97%' and v.period_start between '2025-01-01' and '2025-12-31'
              and v.period_end <= '2025-12-31' and not v.removed
            order by v.facility, v.period_start, v.period_end, v.indicator""";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Stack stack;
    private final int port;
    private final int facilities;

    FeedAgainstCopy(Stack stack, int port, int facilities) {
        this.stack = stack;
        this.port = port;
        this.facilities = facilities;
    }

    List<String> run(int enough, int most, List<ProcessHandle> ours) throws Exception {
        clear();
        fill();
        var service = stack.service("kinerja-service", port, JVM);
        try {
            Stack.first200(service, port, "/q/health/ready", null);
            var token = stack.token("national");
            read(token, "text/csv");
            read(token, "application/json");
            copy();
            var idle = Machine.rss(service.toHandle());
            var note = "%,d rows, heap of %s".formatted(rows(), HEAP);
            var csv = new Rounds("R11", "feed as CSV", "COPY TO as CSV", "rows/s");
            csv.run(enough, most, ours, () -> read(token, "text/csv"), this::copy);
            var json = new Rounds("R11 NDJSON", "feed as NDJSON", "COPY TO as CSV", "rows/s");
            var peak = peakWhile(service, () -> json.run(
                    Math.min(enough, 3), most, ours, () -> read(token, "application/x-ndjson"), this::copy));
            return List.of(
                    csv.line(note),
                    json.line(note),
                    "| R11 memory | %.0f MiB | | idle: %.0f MiB | | | | | most resident while rows are sent |"
                            .formatted(peak, idle),
                    unchanged(token));
        } finally {
            Stack.end(service);
            clear();
        }
    }

    private long rows() {
        return (long) facilities * INDICATORS * MONTHS;
    }

    /** Rows a second of the whole feed, every byte read and every row counted. */
    private double read(String token, String type) throws Exception {
        var start = System.nanoTime();
        var answer = HTTP.send(
                request(token).header("Accept", type).build(), HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the feed answered " + answer.statusCode());
        }
        try (var body = answer.body()) {
            var lines = lines(body);
            // CSV is headed; JSON begins a row with a line's end
            var expected = type.equals("text/csv") ? rows() + 1 : rows();
            if (lines != expected) {
                throw new IllegalStateException("%,d lines, expected %,d".formatted(lines, expected));
            }
        }
        return rows() / ((System.nanoTime() - start) / 1e9);
    }

    private static long lines(InputStream body) throws Exception {
        var buffer = new byte[64 * 1024];
        var lines = 0L;
        for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            for (var i = 0; i < read; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
        }
        return lines;
    }

    private HttpRequest.Builder request(String token) {
        return HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + port + "/v1/indicator-values?region=97&period=2025"))
                .header("Authorization", "Bearer " + token);
    }

    private double copy() throws Exception {
        var start = System.nanoTime();
        try (var connection = stack.database("kinerja")) {
            var copied = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + ROWS + ") to stdout (format csv)", OutputStream.nullOutputStream());
            if (copied != rows()) {
                throw new IllegalStateException("%,d rows copied, expected %,d".formatted(copied, rows()));
            }
        }
        return rows() / ((System.nanoTime() - start) / 1e9);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double peakWhile(Process service, Work work) throws Exception {
        var running = new AtomicBoolean(true);
        var most = new double[1];
        var watch = new Thread(() -> {
            while (running.get()) {
                try {
                    most[0] = Math.max(most[0], Machine.rss(service.toHandle()));
                    Thread.sleep(100);
                } catch (Exception ended) {
                    return;
                }
            }
        });
        watch.start();
        try {
            work.run();
        } finally {
            running.set(false);
            watch.join();
        }
        return most[0];
    }

    /** A 304 must leave the table alone: its counters of rows read stand still. */
    private String unchanged(String token) throws Exception {
        var etag = HTTP.send(
                        request(token).header("Accept", "text/csv").build(), HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var before = touched();
        var times = new ArrayList<Double>();
        for (var i = 0; i < 200; i++) {
            var start = System.nanoTime();
            var answer = HTTP.send(
                    request(token).header("Accept", "text/csv").header("If-None-Match", etag).build(),
                    HttpResponse.BodyHandlers.discarding());
            times.add((System.nanoTime() - start) / 1e6);
            if (answer.statusCode() != 304) {
                throw new IllegalStateException("expected 304, got " + answer.statusCode());
            }
        }
        var after = touched();
        if (after != before) {
            throw new IllegalStateException("a 304 read %,d rows of the feed".formatted(after - before));
        }
        times.sort(null);
        return String.format(
                Locale.ROOT, "| R11 304 | %.1f ms | | 200 reads, median | | | | | no row of the feed was read |",
                times.get(times.size() / 2));
    }

    private long touched() throws Exception {
        // counters reach the view when a session has been idle for a second
        Thread.sleep(2_500);
        try (var connection = stack.database("kinerja");
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        """
                        select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0) from pg_stat_user_tables
                        where relname like 'indicator_value%'""")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void fill() throws Exception {
        execute(
                """
                insert into region (code, name, population) select '97', 'Provinsi Tolok Ukur', null
                union all select '97.' || lpad(k::text, 2, '0'), 'Kabupaten Tolok Ukur ' || k, 500000
                from generate_series(1, %d) k"""
                        .formatted(KABUPATEN),
                """
                insert into facility (facility, name, region, zone, revision)
                select (9700000 + f)::text, 'Puskesmas Tolok Ukur ' || f, '97.' || lpad((1 + f %% %d)::text, 2, '0'), 'Asia/Jakarta', 1
                from generate_series(1, %d) f"""
                        .formatted(KABUPATEN, facilities),
                """
                insert into indicator (indicator, family, name_id, name_en, formula, unit, decimals, polarity, target, source)
                select 'SPM.BENCH.I' || lpad(i::text, 3, '0'), 'SPM', 'Tolok ukur ' || i, 'Benchmark ' || i, 'P / S × 100', 'PERCENT',
                       2, 'HIGHER_IS_BETTER', 100, 'KINERJA'
                from generate_series(1, %d) i"""
                        .formatted(INDICATORS),
                """
                insert into indicator_value (facility, period_start, period_end, indicator, period, value, value_status, numerator,
                    denominator, target, status, completeness, formula, source_revision, change, removed, updated_at)
                select (9700000 + f)::text, make_date(2025, m, 1), make_date(2025, m, 1) + interval '1 month' - interval '1 day',
                       'SPM.BENCH.I' || lpad(i::text, 3, '0'), '2025-' || lpad(m::text, 2, '0'),
                       round((f * 7 + i * 13 + m) %% 1000 / 10.0, 2), 'OK', (f * 7 + i * 13 + m) %% 1000, 1000, 100, 'OFF_TARGET', 1,
                       'SPM_CUMULATIVE/1', '1.1', nextval('indicator_value_change'), false, now()
                from generate_series(1, %d) f, generate_series(1, %d) m, generate_series(1, %d) i"""
                        .formatted(facilities, MONTHS, INDICATORS),
                """
                insert into feed_head (kabupaten, change)
                select '97.' || lpad(k::text, 2, '0'), currval('indicator_value_change') from generate_series(1, %d) k"""
                        .formatted(KABUPATEN),
                "analyze indicator_value, facility, indicator, region");
    }

    private void clear() throws Exception {
        execute(
                "delete from indicator_value where indicator like 'SPM.BENCH.%'",
                "delete from indicator where indicator like 'SPM.BENCH.%'",
                "delete from feed_head where kabupaten like '97.%'",
                "delete from facility where region like '97.%'",
                "delete from region where code like '97.%'",
                "delete from region where code = '97'");
    }

    private void execute(String... statements) throws Exception {
        try (var connection = stack.database("kinerja");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
