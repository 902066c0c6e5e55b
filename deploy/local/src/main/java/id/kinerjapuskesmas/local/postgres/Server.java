package id.kinerjapuskesmas.local.postgres;

import id.kinerjapuskesmas.local.data.Directories;
import id.kinerjapuskesmas.local.data.Secrets;
import id.kinerjapuskesmas.local.terminal.Refusal;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The PostgreSQL server of the stack: made once, started, and stopped even if an earlier run could not. */
public final class Server {

    static final String SUPERUSER = "postgres";
    private static final String STOP_SECONDS = "30";

    private final Binaries binaries;
    private final Path data;
    private final Path log;
    private final int port;
    private final Secrets secrets;

    public Server(Path directory, Path logs, int port, Secrets secrets) {
        this.binaries = Binaries.unpackedUnder(directory);
        this.data = directory.resolve("cluster");
        this.log = logs.resolve("postgres.log");
        this.port = port;
        this.secrets = secrets;
    }

    public static String version() {
        return Binaries.version();
    }

    /** Stops the server that a killed run left behind, and clears the pid file of one that no longer runs. */
    public boolean stopOrphan() {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        if (runningPostmaster(pidFile).isPresent()) {
            stop();
            return true;
        }
        try {
            // the number may belong to any other process by now, which PostgreSQL itself cannot know
            Files.deleteIfExists(pidFile);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server, making the cluster first if there is none. */
    public void start() {
        mustBeOfThisVersion();
        if (!Files.exists(data)) {
            initialise();
        }
        run(
                "start PostgreSQL",
                "pg_ctl",
                "-D",
                data.toString(),
                "-l",
                log.toString(),
                "-w",
                "-t",
                "60",
                "-o",
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60".formatted(port),
                "start");
    }

    public void stop() {
        run("stop PostgreSQL", "pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", STOP_SECONDS, "stop");
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Optional<ProcessHandle> runningPostmaster(Path pidFile) {
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            var programs = binaries.directory().toRealPath();
            return ProcessHandle.of(pid).filter(process -> process.info()
                    .command()
                    .map(Path::of)
                    .filter(command -> command.startsWith(programs))
                    .isPresent());
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private void initialise() {
        var unfinished = data.resolveSibling("cluster.unfinished");
        try {
            Directories.delete(unfinished);
            secrets.password(SUPERUSER);
            run(
                    "create the database cluster",
                    "initdb",
                    "-D",
                    unfinished.toString(),
                    "-U",
                    SUPERUSER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + secrets.file(SUPERUSER + ".password"),
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C");
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mustBeOfThisVersion() {
        try {
            var versionFile = data.resolve("PG_VERSION");
            if (!Files.exists(versionFile)) {
                return;
            }
            var major = Files.readString(versionFile).strip();
            if (!version().startsWith(major + ".")) {
                throw new Refusal(
                        "The data in %s is of PostgreSQL %s and this stack brings %s; start over with --reset."
                                .formatted(data, major, version()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String what, String program, String... arguments) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own root is nobody
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        try {
            var output = Files.createTempFile(log.getParent(), program, ".out");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(output.toFile())
                    .start();
            var exit = process.waitFor();
            var said = Files.readString(output).strip();
            Files.delete(output);
            if (exit != 0) {
                throw new Refusal("Cannot " + what + ": " + said.replace('\n', ' ') + " (log: " + log + ").");
            }
        } catch (IOException e) {
            throw new Refusal("Cannot " + what + ": " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while trying to " + what + ".", e);
        }
    }
}
