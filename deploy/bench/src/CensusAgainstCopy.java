import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.postgresql.PGConnection;

/**
 * W1: rows a second of a year's census of many facilities through the API over COPY of the same rows; then the indicators of
 * all of them in one read, and of one facility with one year stored and with ten.
 */
final class CensusAgainstCopy {

    private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-Xms512m", "-Xmx512m");
    private static final String PLAIN = "bench_census";
    private static final String REGION = "32.07";
    private static final String[] WARDS = {"ANAK", "BERSALIN", "UMUM"};
    private static final String COLUMNS =
            "ward,class,date,opening,admitted,transferredIn,transferredOut,home,referred,otherHospital,ownRequest,absconded,"
                    + "deathsUnder48h,deaths48hPlus,sameDay,closing,lengthOfStayDays,beds";
    private static final int FIRST_YEAR = 2015;
    private static final int YEARS = 10;

    private final Stack stack;
    private final int port;
    private final int facilities;
    private final Path work;
    /** Patients of every ward at the end of the last year written, with whom the next begins. */
    private final int[] present;

    CensusAgainstCopy(Stack stack, int port, int facilities) {
        this.stack = stack;
        this.port = port;
        this.facilities = facilities;
        this.work = stack.data();
        this.present = new int[WARDS.length * (facilities + 1)];
    }

    List<String> run(int enough, int most, List<ProcessHandle> ours) throws Exception {
        execute("drop table if exists " + PLAIN);
        execute("create table " + PLAIN + " (like census including constraints including defaults)");
        execute("alter table " + PLAIN + " add primary key (facility, ward, class, date)");
        openWards();
        var service = stack.service("ward-service", port, JVM);
        try {
            Stack.first200(service, port, "/q/health/ready", null);
            var warmUp = work.resolve("census-warm-up.csv");
            imports(warmUp, write(FIRST_YEAR - 1, Math.max(1, facilities / 10), warmUp, work.resolve("census-table.csv")));
            Files.delete(warmUp);
            var rounds = new Rounds("W1", "import", "COPY", "rows/s");
            for (var round = 1; round <= Math.min(most, YEARS) && rounds.kept() < enough; round++) {
                Machine.awaitQuiet(ours, Rounds.PATIENCE_SECONDS);
                var start = Machine.Cpu.now(ours);
                var year = FIRST_YEAR + round - 1;
                var api = work.resolve("census-api.csv");
                var table = work.resolve("census-table.csv");
                var rows = write(year, facilities, api, table);
                var importFirst = round % 2 == 1;
                var copied = importFirst ? 0 : copy(table);
                var imported = imports(api, rows);
                copied = importFirst ? copy(table) : copied;
                mustStand(year, rows);
                var foreign = Machine.Cpu.now(ours).foreignSince(start);
                rounds.add(rows / imported, rows / copied, foreign);
                System.out.printf(
                        Locale.ROOT,
                        "  round %d: %,d rows, import %.1f s, COPY %.1f s, ratio %.3f, foreign CPU %.1f %%%n",
                        round, rows, imported, copied, copied / imported, foreign * 100);
                Files.delete(api);
                Files.delete(table);
            }
            var lines = new ArrayList<String>();
            lines.add(rounds.line("%,d facilities, 3 wards, a year a file".formatted(facilities)));
            lines.addAll(reads(enough, most, ours));
            return lines;
        } finally {
            Stack.end(service);
            execute("drop table if exists " + PLAIN);
        }
    }

    private static String code(int facility) {
        return String.valueOf(5_000_000 + facility);
    }

    /** Facilities, wards and beds are not what is measured; they and older census go straight into the tables. */
    private void openWards() throws Exception {
        execute("delete from census where facility between '5000000' and '5999999'");
        execute(
                """
                insert into facility (facility, name, region, zone)
                select cast(5000000 + i as text), 'Tolok Ukur ' || i, '%s', 'Asia/Jakarta' from generate_series(0, %d) i
                on conflict do nothing"""
                        .formatted(REGION, facilities));
        execute(
                """
                insert into ward (facility, ward, name)
                select facility, w, w from facility, unnest(array['ANAK', 'BERSALIN', 'UMUM']) w
                where facility between '5000000' and '5999999' on conflict do nothing""");
        execute(
                """
                insert into ward_class (facility, ward, class)
                select facility, ward, 'III' from ward where facility between '5000000' and '5999999' on conflict do nothing""");
        execute(
                """
                insert into bed_history (facility, ward, class, valid_from, beds, reason, author, recorded_at)
                select facility, ward, class, '2010-01-01', 10, 'bench', 'bench', now()
                from ward_class where facility between '5000000' and '5999999' on conflict do nothing""");
    }

    /** The year of every facility in two files with the same rows; balances carry on from day to day. */
    private long write(int year, int facilities, Path api, Path table) throws IOException {
        var random = new Random(year);
        var rows = 0L;
        try (var forApi = new PrintWriter(Files.newBufferedWriter(api));
                var forTable = new PrintWriter(Files.newBufferedWriter(table))) {
            forApi.print("facility," + COLUMNS + "\n");
            for (var facility = 1; facility <= facilities; facility++) {
                for (var ward = 0; ward < WARDS.length; ward++) {
                    var place = WARDS.length * facility + ward;
                    for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                        var admitted = random.nextInt(4);
                        var left = Math.min(present[place], random.nextInt(4));
                        var died = left > 0 && random.nextInt(100) == 0 ? 1 : 0;
                        var closing = present[place] + admitted - left;
                        var counts = "%d,%d,0,0,%d,0,0,0,0,0,%d,0,%d,%d"
                                .formatted(present[place], admitted, left - died, died, closing, left * 3);
                        forApi.print(code(facility) + "," + WARDS[ward] + ",III," + day + "," + counts + ",\n");
                        forTable.print(code(facility) + "," + WARDS[ward] + ",III," + day + "," + counts + ",,,bench,2026-01-01\n");
                        present[place] = closing;
                        rows++;
                    }
                }
            }
        }
        return rows;
    }

    private double imports(Path file, long rows) throws Exception {
        checkpoint();
        var start = System.nanoTime();
        var report = Stack.call(
                "POST", port, "/v1/regions/" + REGION + "/census/imports", stack.token("dinkes"), "text/csv",
                BodyPublishers.ofFile(file));
        var seconds = (System.nanoTime() - start) / 1e9;
        if (!report.replace(" ", "").contains("\"created\":" + rows)) {
            throw new IOException("not all were created: " + report.substring(0, Math.min(400, report.length())));
        }
        return seconds;
    }

    private double copy(Path file) throws Exception {
        checkpoint();
        var start = System.nanoTime();
        try (var connection = stack.database("ward");
                var in = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + PLAIN
                                    + " (facility, ward, class, date, opening, admitted, transferred_in, transferred_out, home,"
                                    + " referred, other_hospital, own_request, absconded, deaths_under48h, deaths48h_plus,"
                                    + " same_day, closing, length_of_stay_days, beds, reason, author, recorded_at)"
                                    + " from stdin (format csv)",
                            in, 65_536);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void mustStand(int year, long rows) throws Exception {
        var stored = one("select count(*) from census where facility between '5000000' and '5999999' and date between '"
                + year + "-01-01' and '" + year + "-12-31'");
        if (stored != rows) {
            throw new IllegalStateException(stored + " rows stand of " + rows);
        }
    }

    /** Seconds of reads; facility 0 is given ten years, the first facility of the files has those of the rounds. */
    private List<String> reads(int enough, int most, List<ProcessHandle> ours) throws Exception {
        execute(
                """
                insert into census (facility, ward, class, date, opening, admitted, transferred_in, transferred_out, home, referred,
                    other_hospital, own_request, absconded, deaths_under48h, deaths48h_plus, same_day, closing,
                    length_of_stay_days, author, recorded_at)
                select '5000000', w, 'III', cast(d as date), 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 4, 3, 'bench', now()
                from unnest(array['ANAK', 'BERSALIN', 'UMUM']) w,
                     generate_series(date '2015-01-01', date '2024-12-31', interval '1 day') d""");
        execute("delete from census where facility = '5000001' and date >= '2016-01-01'");
        execute("analyze census");
        var lines = new ArrayList<String>();
        var all = new Rounds("W1 all facilities of a year", "API read", "bound", "ms");
        var growth = new Rounds("W1 one facility, 10 years stored", "10 years", "1 year", "ms");
        for (var round = 1; round <= most && all.kept() < enough; round++) {
            Machine.awaitQuiet(ours, Rounds.PATIENCE_SECONDS);
            var start = Machine.Cpu.now(ours);
            var table = median("/v1/regions/" + REGION + "/indicators/facilities?period=2015", 5);
            var ten = median("/v1/facilities/5000000/indicators?period=2015", 60);
            var one = median("/v1/facilities/5000001/indicators?period=2015", 60);
            var foreign = Machine.Cpu.now(ours).foreignSince(start);
            all.add(table, 300, foreign);
            growth.add(ten, one, foreign);
        }
        lines.add(all.line("whole answer; the bound is 300 ms of database time"));
        lines.add(growth.line("wards 3, same year read"));
        return lines;
    }

    private double median(String path, int times) throws Exception {
        var token = stack.token("dinkes");
        var millis = new double[times];
        for (var i = 0; i < times; i++) {
            var start = System.nanoTime();
            Stack.call("GET", port, path, token, null, BodyPublishers.noBody());
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        java.util.Arrays.sort(millis);
        return millis[times / 2];
    }

    private long one(String sql) throws Exception {
        try (var connection = stack.database("ward");
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws Exception {
        try (var connection = stack.database("ward");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void checkpoint() throws Exception {
        try (var connection = stack.superuser();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }
}
