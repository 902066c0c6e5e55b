import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator, from the PATH; Debian has it in postgresql-contrib. */
record Pgbench(Stack stack, String database) {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");

    /** Transactions a second of a script, prepared, by so many connections. */
    double perSecond(String script, int clients, int seconds) throws Exception {
        var file = Files.createTempFile(stack.data(), "bench", ".sql");
        try {
            Files.writeString(file, script);
            var builder = new ProcessBuilder(List.of(
                            "pgbench", "-n", "-M", "prepared", "-c", String.valueOf(clients), "-j", "1", "-T",
                            String.valueOf(seconds), "-f", file.toString(), "-h", "127.0.0.1", "-p",
                            String.valueOf(stack.postgresPort()), "-U", database, database))
                    .redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", stack.password(database));
            Process process;
            try {
                process = builder.start();
            } catch (IOException missing) {
                throw new IllegalStateException("pgbench is not on the PATH; Debian has it in postgresql-contrib", missing);
            }
            var said = new String(process.getInputStream().readAllBytes());
            process.waitFor();
            var rate = RATE.matcher(said);
            if (process.exitValue() != 0 || !rate.find()) {
                throw new IllegalStateException("pgbench failed: " + said);
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            Files.delete(file);
        }
    }
}
