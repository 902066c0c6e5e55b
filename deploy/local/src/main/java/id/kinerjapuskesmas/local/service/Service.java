package id.kinerjapuskesmas.local.service;

import id.kinerjapuskesmas.local.terminal.Refusal;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** One service of the stack, running from the jar that Maven built. */
public final class Service {

    /** Small and quick to start: these are laptop settings, production sizes its own heap. */
    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC",
            "-Xms48m",
            "-Xmx192m",
            "-XX:MaxMetaspaceSize=160m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss512k",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dquarkus.profile=local");

    private static final Duration READY_WITHIN = Duration.ofSeconds(180);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(40);
    private static final int LAST_LINES = 12;

    private final String name;
    private final Path jar;
    private final int port;
    private final Path log;
    private final Path run;
    private final PidFile pidFile;
    private ClassArchive classes;
    private Process process;
    private volatile boolean stopping;

    public Service(String name, Path project, int port, Path logs, Path run) {
        this.name = name;
        this.jar = project.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        this.port = port;
        this.log = logs.resolve(name + ".log");
        this.run = run;
        this.pidFile = new PidFile(run.resolve(name + ".pid"));
    }

    public String name() {
        return name;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public void mustBeBuilt() {
        if (!Files.exists(jar)) {
            throw new Refusal(name + " is not built (" + jar + " is missing); deploy/up builds it.");
        }
    }

    /** Stops the process that a killed run left behind. */
    public boolean stopOrphan() {
        var orphan = pidFile.running();
        orphan.ifPresent(Service::stop);
        pidFile.delete();
        return orphan.isPresent();
    }

    public void start(Map<String, String> environment) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        classes = ClassArchive.of(name, jar, run);
        classes.deleteOthers(name);
        // a build that moved under the archive is no reason to say anything: the JVM then loads classes as ever
        command.addAll(List.of(classes.flag(), "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        command.addAll(List.of("-jar", jar.toString()));
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("HOST", "127.0.0.1");
            builder.environment().put("PORT", Integer.toString(port));
            process = builder.start();
            pidFile.write(process.toHandle());
        } catch (IOException e) {
            throw new Refusal("Cannot start " + name + ": " + e.getMessage() + ".", e);
        }
    }

    /** Waits for the readiness check; a service that ends before is reported with its last words. */
    public void awaitReady(HttpClient http) {
        var request = HttpRequest.newBuilder(url().resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new Refusal(lastWords());
            }
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(50);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refusal("Interrupted while waiting for " + name + ".", e);
            }
        }
        throw new Refusal(
                "%s was not ready within %d s; its log is %s.".formatted(name, READY_WITHIN.toSeconds(), log));
    }

    /** Tells when the service ends although nobody stopped it. */
    public void onUnexpectedEnd(Consumer<String> tell) {
        process.onExit().thenRun(() -> {
            if (!stopping) {
                tell.accept(lastWords());
            }
        });
    }

    public void stop() {
        stopping = true;
        if (process != null) {
            stop(process.toHandle());
            pidFile.delete();
            classes.keepAfter(process.exitValue());
        }
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(log);
            var last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return "%s ended by itself (exit code %d). Its log %s ends with:%n    %s"
                    .formatted(name, process.exitValue(), log, String.join(System.lineSeparator() + "    ", last));
        } catch (IOException e) {
            return "%s ended by itself (exit code %d) and left no readable log in %s."
                    .formatted(name, process.exitValue(), log);
        }
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
