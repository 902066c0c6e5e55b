import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.postgresql.PGConnection;

/** R1: rows a second of an import through the API over a plain COPY of the same rows; R2: of the same file again over R1. */
final class ImportAgainstCopy {

    private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-Xms512m", "-Xmx512m");
    private static final String PLAIN = "bench_response";

    private final Stack stack;
    private final int port;
    private final int rows;
    private final Path work;

    ImportAgainstCopy(Stack stack, int port, int rows) {
        this.stack = stack;
        this.port = port;
        this.rows = rows;
        this.work = stack.data();
    }

    List<String> run(int enough, int most, List<ProcessHandle> ours) throws Exception {
        makePlainTable();
        var service = stack.service("survey-service", port, JVM);
        try {
            Stack.first200(service, port, "/q/health/ready", null);
            round(0, Math.max(10_000, rows / 10));
            var r1 = new Rounds("R1", "import", "COPY", "rows/s");
            var r2 = new Rounds("R2", "same file again", "import", "rows/s");
            for (var round = 1; round <= most && r1.kept() < enough; round++) {
                Machine.awaitQuiet(ours, Rounds.PATIENCE_SECONDS);
                var start = Machine.Cpu.now(ours);
                var seconds = round(round, rows);
                var foreign = Machine.Cpu.now(ours).foreignSince(start);
                r1.add(rows / seconds[0], rows / seconds[2], foreign);
                r2.add(rows / seconds[1], rows / seconds[0], foreign);
                System.out.printf(
                        java.util.Locale.ROOT,
                        "  round %d: import %.1f s, again %.2f s, COPY %.1f s, R1 %.3f, foreign CPU %.1f %%%n",
                        round, seconds[0], seconds[1], seconds[2], seconds[2] / seconds[0], foreign * 100);
            }
            var note = "%,d rows a file".formatted(rows);
            return List.of(r1.line(note), r2.line(note));
        } finally {
            Stack.end(service);
            dropPlainTable();
        }
    }

    /** Seconds of the import, of the same import again, and of COPY. */
    private double[] round(int round, int count) throws Exception {
        var survey = SurveyAtBench.open(stack, port);
        var api = work.resolve("responses-api.csv");
        var table = work.resolve("responses-table.csv");
        Responses.write(round, count, SurveyAtBench.FACILITY, survey.id(), api, table);
        var seconds = new double[3];
        var importFirst = round % 2 == 1;
        if (!importFirst) {
            seconds[2] = copy(table);
        }
        seconds[0] = timed(() -> mustSay(survey.imports(api), "\"created\":" + count));
        seconds[1] = timed(() -> mustSay(survey.imports(api), "\"unchanged\":" + count));
        if (importFirst) {
            seconds[2] = copy(table);
        }
        mustBeTallied(survey, count);
        Files.delete(api);
        Files.delete(table);
        return seconds;
    }

    private interface Work {
        void run() throws Exception;
    }

    private double timed(Work work) throws Exception {
        checkpoint();
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private double copy(Path table) throws Exception {
        return timed(() -> {
            try (var connection = stack.database("survey");
                    var in = Files.newInputStream(table)) {
                var copied = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + PLAIN + " (" + Responses.TABLE_COLUMNS + ") from stdin (format csv)", in, 65_536);
                if (copied == 0) {
                    throw new IllegalStateException("COPY took no row");
                }
            }
        });
    }

    /** What was acknowledged must be there, and the tallies must agree with it. */
    private void mustBeTallied(SurveyAtBench survey, int count) throws Exception {
        try (var connection = stack.database("survey");
                var select = connection.prepareStatement(
                        """
                        select (select count(*) from response where facility = ? and survey = ?),
                               (select sum(respondents) from unit_tally where facility = ? and survey = ?)""")) {
            select.setString(1, SurveyAtBench.FACILITY);
            select.setObject(2, survey.id());
            select.setString(3, SurveyAtBench.FACILITY);
            select.setObject(4, survey.id());
            var row = select.executeQuery();
            row.next();
            if (row.getLong(1) != count || row.getLong(2) != count) {
                throw new IllegalStateException("%d rows and %d tallied of %d".formatted(row.getLong(1), row.getLong(2), count));
            }
        }
    }

    private void makePlainTable() throws Exception {
        dropPlainTable();
        execute("create table " + PLAIN + " (like response including constraints including defaults)");
        execute("alter table " + PLAIN + " add primary key (facility, survey, response, period_start)");
    }

    private void dropPlainTable() throws Exception {
        execute("drop table if exists " + PLAIN);
    }

    private void execute(String sql) throws Exception {
        try (var connection = stack.database("survey");
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

    private static void mustSay(String report, String expected) throws IOException {
        if (!report.replace(" ", "").contains(expected)) {
            throw new IOException("the import did not say " + expected + ": " + report.substring(0, Math.min(400, report.length())));
        }
    }
}
